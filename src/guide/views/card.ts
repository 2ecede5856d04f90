import {html, nothing} from 'lit';
import {answersOf, boxOf} from '../../tree/tree.js';
import {icon} from './icon.js';
import {spokenPosition} from './progress.js';
import {answerLabel, inEditionLanguage, paragraphs} from './statements.js';
import {attemptQuestionId, focusId, headingLevel, hintsId, wordsOf, type View} from '../view.js';

const badge = (path: string) => html`<span class="badge">${icon(path)}</span>`;

/** The card of the current box. Its title is part of its template: every template of the first paint costs time. */
export function card(view: View, id: string) {
  const {guide, edition, actions, deferred, loading} = view;
  const box = boxOf(edition.tree, id);
  const answers = box ? answersOf(box) : [];
  const words = wordsOf(view, id);
  const path = edition.icons[id];
  return html`<div class="card" part="card">
    <div role="heading" aria-level=${headingLevel(view, 1)} class="title" id=${focusId} tabindex="-1">
      ${path ? badge(path) : nothing}<span
        ><span class="visually-hidden">${`${spokenPosition(view)}: `}</span>${inEditionLanguage(view, words.title)}</span
      >
    </div>
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
