import {html, nothing} from 'lit';
import {readAloud} from '../../icons/icons.js';
import {icon} from './icon.js';
import type {Reader, View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/**
 * The button that reads the card aloud. It is in the corner above the title, where the card has room: it comes late, and
 * must not push an answer away from a visitor's finger. What reads loads at the first press, begun as the finger comes
 * down: some browsers speak only right after a press.
 */
export function readAloudButton(view: View) {
  const {features, guide, msg} = view;
  if (!features?.canReadAloud(view)) return nothing;
  const state = features.get('read-aloud');
  const reader = typeof state === 'object' ? (state as Reader) : undefined;
  const load = () => features.load('read-aloud');
  const press = async () => {
    await load();
    const loaded = features.get('read-aloud');
    if (typeof loaded === 'object') (loaded as Reader).press();
  };
  return html`<button class="quiet read-aloud" part="button" @pointerdown=${load} @click=${press}>
      ${reader?.render(view) ?? html`${icon(readAloud)}${deferredWords(msg).readAloud}`}
    </button>
    <p class="loading" role="status">${state === 'failed' ? guide.failed : reader?.problem(view)}</p>`;
}
