import {html, nothing} from 'lit';
import {answersOf, boxOf} from '../../tree/tree.js';
import {icon} from './icon.js';
import {spokenPosition} from './progress.js';
import {answerLabel, inEditionLanguage, paragraphs} from './statements.js';
import {
  attemptQuestionId,
  focusId,
  heading,
  hintsId,
  visuallyHidden,
  wordsOf,
  type HeadingOptions,
  type View,
} from '../view.js';

/** The title of a box, with its icon if it has one. `before` precedes the title's text. */
const boxTitle = (view: View, id: string, options: Omit<HeadingOptions, 'class'>, before?: unknown) => {
  const path = view.edition.icons[id];
  return heading(
    view,
    {...options, class: 'title'},
    html`${path ? html`<span class="badge">${icon(path)}</span>` : nothing}<span
        >${before}${inEditionLanguage(view, wordsOf(view, id).title)}</span
      >`,
  );
};

/** The card of the current box. */
export function card(view: View, id: string) {
  const {guide, edition, actions, deferred, loading} = view;
  const box = boxOf(edition.tree, id);
  const answers = box ? answersOf(box) : [];
  const words = wordsOf(view, id);
  return html`<div class="card" part="card">
    ${boxTitle(view, id, {below: 1, takesFocus: true}, visuallyHidden(`${spokenPosition(view)}: `))}
    <div id=${hintsId}>${paragraphs(view, words.text)}</div>
    ${deferred?.boxAdditions(view, id, words, 2)} ${box && deferred?.continueButton(view, id, box)}
    ${
      answers.length
        ? html`<div
            class="answers"
            role="group"
            aria-labelledby=${box?.kind === 'attempt' ? attemptQuestionId : focusId}
            aria-describedby=${box?.kind === 'question' ? hintsId : nothing}
            aria-busy=${loading === 'late' ? 'true' : nothing}
          >
            ${answers.map(
              (answer) =>
                html`<button class="answer" part="answer" @click=${() => actions.answer(id, answer.id)}>
                  ${answerLabel(view, id, answer.id)}
                </button>`,
            )}
          </div>`
        : nothing
    }
    <p class="loading" role="alert">${loading ? guide[loading] : nothing}</p>
  </div>`;
}
