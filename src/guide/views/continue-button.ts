import {html, nothing} from 'lit';
import {forward} from '../../icons/icons.js';
import {continueAnswer, type Box} from '../../tree/tree.js';
import {icon} from './icon.js';
import {attemptQuestionId, type View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** What leads on from a box that is no question: to tell how an attempt went, or to go on to the next step. */
export function continueButton({msg, walk, actions}: View, id: string, box: Box) {
  const words = deferredWords(msg);
  switch (box.kind) {
    case 'question':
      return nothing;
    case 'attempt':
      return html`<p class="ask" id=${attemptQuestionId}>${words.didItWork}</p>`;
    case 'outcome':
      return html`<div class="answers">
        <button class="primary" part="answer" @click=${() => actions.answer(id, continueAnswer)}>
          ${words.goOn(walk.step + 2)}${icon(forward)}
        </button>
      </div>`;
  }
}
