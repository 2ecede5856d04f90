import {html, nothing} from 'lit';
import {back, restart} from '../../icons/icons.js';
import {icon} from './icon.js';
import type {DeferredViews} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** The buttons Back and Start over; nothing at the first question. */
export const backAndRestart: DeferredViews['backAndRestart'] = ({actions, msg, walk}) => {
  const words = deferredWords(msg);
  return walk.passed.length
    ? html`<div class="navigation">
        <button class="quiet back" part="button" @click=${actions.back}>${icon(back)}${words.back}</button>
        <button class="quiet" part="button" @click=${actions.restart}>${icon(restart)}${words.restart}</button>
      </div>`
    : nothing;
};
