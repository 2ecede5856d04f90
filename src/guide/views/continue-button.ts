import {html, nothing} from 'lit';
import {forward} from '../../icons/icons.js';
import {goOn, type Box} from '../../tree/tree.js';
import {icon} from './icon.js';
import {askId, type View} from '../view.js';
import {restWords} from '../words/deferred-words.js';

/** What leads on from a box that is no question: to tell how an attempt went, or to go on to the next step. */
export function wayOn({msg, walk, acts}: View, id: string, box: Box) {
  const words = restWords(msg);
  switch (box.kind) {
    case 'question':
      return nothing;
    case 'attempt':
      return html`<p class="ask" id=${askId}>${words.didItWork}</p>`;
    case 'outcome':
      return html`<div class="answers">
        <button class="primary" part="answer" @click=${() => acts.answer(id, goOn)}>
          ${words.goOn(walk.step + 2)}${icon(forward)}
        </button>
      </div>`;
  }
}
