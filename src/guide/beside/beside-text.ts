import {html, nothing} from 'lit';
import {answersOf, boxOf} from '../../tree/tree.js';
import {directionOf} from '../../locale/language-names.js';
import {boxBody} from '../views/box-body.js';
import {doneTask, openTask} from '../views/plan.js';
import {planItems} from '../views/plan-items.js';
import {answerLabel, inEditionLanguage, paragraphs} from '../views/statements.js';
import {heading, wordsOf, type View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';
import {besideWords} from './beside-words.js';

/** What a visitor can answer, as a list: the buttons are in their own language, and nowhere else. */
const choices = (labels: readonly unknown[]) =>
  html`<ul class="choices" role="list">
    ${labels.map((label) => html`<li>${label}</li>`)}
  </ul>`;

/** What a box asks or says after its text. */
function questionAndAnswers(view: View, id: string) {
  const words = deferredWords(view.msg);
  const box = boxOf(view.edition.tree, id);
  if (!box) return nothing;
  if (box.kind === 'outcome') return choices([words.goOn(view.walk.step + 2)]);
  return html`${
    box.kind === 'attempt'
      ? html`<p class="come-back">${words.comeBack}</p>
          ${heading(view, {below: 2, class: 'ask'}, words.didItWork)}`
      : nothing
  }
  ${choices(answersOf(box).map((answer) => answerLabel(view, id, answer.id)))}`;
}

const boxText = (view: View, id: string) => {
  const words = wordsOf(view, id);
  return html`${heading(view, {below: 1, class: 'title'}, inEditionLanguage(view, words.title))}
  ${boxBody(view, id, words, 2)} ${questionAndAnswers(view, id)}`;
};

function reasons(view: View) {
  const given = view.walk.passed.flatMap(({box, answer}) => {
    const {title, answers} = wordsOf(view, box);
    const why = answers?.[answer]?.why;
    return why === undefined ? [] : [{title, label: answerLabel(view, box, answer), why}];
  });
  return html`${heading(view, {below: 2, class: 'list-title'}, deferredWords(view.msg).why)}
    <ul class="reasons" role="list">
      ${given.map(({title, label, why}) => html`<li>${inEditionLanguage(view, title)} <strong>${label}</strong> ${why}</li>`)}
    </ul>`;
}

function planText(view: View) {
  const words = deferredWords(view.msg);
  let number = 0;
  return html`${heading(view, {below: 1, class: 'title'}, words.plan)}
    <ol class="tasks" role="list">
      ${planItems(view).map((item) =>
        item.as === 'done'
          ? doneTask(view, item)
          : openTask(view, item, item.as === 'fallback' ? undefined : (number += 1)),
      )}
    </ol>
    <p class="take-home">${words.takeHome}</p>
    ${
      view.words.reserve.length
        ? html`<div class="reserve">
            ${heading(view, {below: 2, class: 'list-title'}, words.reserve)} ${paragraphs(view, view.words.reserve)}
          </div>`
        : nothing
    }
    ${reasons(view)}`;
}

/** Where the visitor is, in the language of that view, without anything to act on. */
export const besideText = (view: View) => {
  const {language, msg, walk} = view;
  return html`<div
    class="beside-text ${walk.current === undefined ? 'plan' : ''}"
    role="region"
    aria-label=${besideWords(msg).region}
    lang=${language}
    dir=${directionOf(language)}
  >
    ${walk.current === undefined ? planText(view) : boxText(view, walk.current)}
  </div>`;
};
