import {html, nothing} from 'lit';
import {back, restart} from '../../icons/icons.js';
import {icon} from './icon.js';
import type {View} from '../view.js';
import {restWords} from '../words/deferred-words.js';

/** The way back, once there is one. */
export function navigation({acts, msg, walk}: View) {
  const words = restWords(msg);
  return walk.passed.length
    ? html`<div class="navigation">
        <button class="quiet back" part="button" @click=${acts.back}>${icon(back)}${words.back}</button>
        <button class="quiet" part="button" @click=${acts.restart}>${icon(restart)}${words.restart}</button>
      </div>`
    : nothing;
}
