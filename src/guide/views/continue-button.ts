import {html, nothing} from 'lit';
import {forward} from '../../icons/icons.js';
import {continueAnswer} from '../../tree/tree.js';
import {icon} from './icon.js';
import {attemptQuestionId, type DeferredViews} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** The question after an attempt, or the "Go to step 2" button of an outcome. Nothing for a question. */
export const continueButton: DeferredViews['continueButton'] = ({msg, walk, actions}, id, box) => {
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
};
