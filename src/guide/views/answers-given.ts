import {html, nothing} from 'lit';
import {deferredWords} from '../words/deferred-words.js';
import {answerLabel, inEditionLanguage} from './statements.js';
import {heading, visuallyHidden, wordsOf, type DeferredViews} from '../view.js';

/** The answers given, each with a button to change it. Under the plan they are collapsed, and each has its reason. */
export const answersGiven: DeferredViews['answersGiven'] = (view) => {
  const {actions, walk} = view;
  const words = deferredWords(view.msg);
  const given = walk.passed.flatMap(({box, answer}) => {
    const {title, answers} = wordsOf(view, box);
    const answerWords = answers?.[answer];
    return answerWords ? [{box, title, label: answerLabel(view, box, answer), why: answerWords.why}] : [];
  });
  if (!given.length) return nothing;
  const list = html`<ul role="list">
    ${given.map(
      ({box, title, label, why}) =>
        html`<li>
          <span class="asked">${inEditionLanguage(view, title)}</span>
          <strong class="given">${label}</strong>
          <button class="quiet" part="button" @click=${() => actions.change(box)}>
            ${words.change}${visuallyHidden(html`: ${inEditionLanguage(view, title)}`)}
          </button>
          ${walk.done ? html`<p class="reason">${view.entry.isCustom ? inEditionLanguage(view, why) : why}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
  return walk.done
    ? html`<details class="answers-given">
        <summary><span>${words.why}</span></summary>
        ${list}
      </details>`
    : html`<div class="answers-given">
        ${heading(view, {below: 1, class: 'small-title'}, words.yourAnswers)} ${list}
      </div>`;
};
