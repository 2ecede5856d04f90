import {html, nothing} from 'lit';
import {deferredWords} from '../words/deferred-words.js';
import {answerLabel, inEditionLanguage} from './statements.js';
import {heading, wordsOf, type View} from '../view.js';

/** The way so far: each answer, and the means to change it. With the plan, also why each led where it did. */
export function answersGiven(view: View) {
  const {actions, walk} = view;
  const words = deferredWords(view.msg);
  const given = walk.passed.flatMap(({box, answer}) => {
    const {title, answers} = wordsOf(view, box);
    const said = answers?.[answer];
    return said ? [{box, title, label: answerLabel(view, box, answer), why: said.why}] : [];
  });
  if (!given.length) return nothing;
  return html`<div class="way">
    ${heading(view, {below: walk.done ? 2 : 1, class: 'small-title'}, walk.done ? words.why : words.yourAnswers)}
    <ul role="list">
      ${given.map(
        ({box, title, label, why}) =>
          html`<li>
            <span class="asked">${inEditionLanguage(view, title)}</span>
            <strong class="given">${label}</strong>
            <button
              class="quiet"
              part="button"
              aria-label=${words.changeAnswer(title)}
              @click=${() => actions.change(box)}
            >
              ${words.change}
            </button>
            ${walk.done ? html`<p class="reason">${why}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
