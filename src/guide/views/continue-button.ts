import {html, nothing} from 'lit';
import {forward} from '../../icons/icons.js';
import {continueAnswer} from '../../tree/tree.js';
import {icon} from './icon.js';
import {attemptQuestionId, heading, type DeferredViews} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** The question after an attempt, or the "Go to step 2" button of an outcome. Nothing for a question. */
export const continueButton: DeferredViews['continueButton'] = (view, id, box) => {
  const {msg, walk, actions} = view;
  const words = deferredWords(msg);
  switch (box.kind) {
    case 'question':
      return nothing;
    case 'attempt':
      return html`<p class="come-back">${words.comeBack}</p>
        ${heading(view, {below: 2, class: 'ask', id: attemptQuestionId}, words.didItWork)}`;
    case 'outcome':
      return html`<div class="answers">
        <button class="primary" part="answer" @click=${() => actions.answer(id, continueAnswer)}>
          ${words.goOn(walk.step + 2)}${icon(forward)}
        </button>
      </div>`;
  }
};
