import {html, nothing} from 'lit';
import {restWords} from '../words/deferred-words.js';
import {answerLabel, own} from './statements.js';
import {heading, wordsOf, type View} from '../view.js';

/** The way so far: each answer, and the means to change it. With the plan, also why each led where it did. */
export function way(view: View) {
  const {acts, walk} = view;
  const words = restWords(view.msg);
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
            <span class="asked">${own(view, title)}</span>
            <strong class="given">${label}</strong>
            <button
              class="quiet"
              part="button"
              aria-label=${words.changeAnswer(title)}
              @click=${() => acts.change(box)}
            >
              ${words.change}
            </button>
            ${walk.done ? html`<p class="reason">${why}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
