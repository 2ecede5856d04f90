import {html, nothing} from 'lit';
import {tick} from '../../icons/icons.js';
import {heading, visuallyHidden, type DeferredViews, type View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';
import {answersGiven} from './answers-given.js';
import {boxBody} from './box-body.js';
import {icon} from './icon.js';
import {planItems, type PlanItem} from './plan-items.js';
import {readAloudButton} from './read-aloud-button.js';
import {inEditionLanguage, paragraphs} from './statements.js';

/** A task that is already done: one ticked line. */
export const doneTask = (view: View, {content}: PlanItem) =>
  html`<li class="task done">
    <span class="number">${icon(tick)}</span>
    <p>${visuallyHidden(`${deferredWords(view.msg).taskDone}: `)}${inEditionLanguage(view, content.title)}</p>
  </li>`;

/** A task to do: its number, its title, and how to do it. A task that is needed only if others fail has no number. */
export function openTask(view: View, {id, content}: PlanItem, number?: number) {
  const path = view.edition.icons[id];
  return html`<li class="task">
    <span class="number" aria-hidden="true">${number ?? '–'}</span>
    <div>
      ${heading(
        view,
        {below: 2, class: 'task-title'},
        html`<span>${number === undefined ? nothing : visuallyHidden(`${number}. `)}${inEditionLanguage(view, content.title)}</span>${
          path ? icon(path) : nothing
        }`,
      )}
      ${boxBody(view, id, content, 3)}
    </div>
  </li>`;
}

/** A task needed only if those before it fail, so it is collapsed. */
const fallbackTask = (view: View, {id, content}: PlanItem) =>
  html`<li class="task fallback">
    <details>
      <summary><span>${inEditionLanguage(view, content.title)}</span></summary>
      <div class="aside-text">${boxBody(view, id, content, 3)}</div>
    </details>
  </li>`;

/** The visitor's plan: what to do, in order, and why. */
export const plan: DeferredViews['plan'] = (view) => {
  const {plan: title, reserve, takeHome} = deferredWords(view.msg);
  let number = 0;
  const render = (item: PlanItem) => {
    if (item.as === 'done') return doneTask(view, item);
    if (item.as === 'fallback') return fallbackTask(view, item);
    number += 1;
    return openTask(view, item, number);
  };
  return html`<div class="card plan" part="plan">
    ${heading(view, {below: 1, class: 'title', takesFocus: true}, title)} ${readAloudButton(view)}
    <ol class="tasks" role="list">
      ${planItems(view).map(render)}
    </ol>
    <p class="take-home">${takeHome}</p>
    ${
      view.words.reserve.length
        ? html`<div class="reserve">
            ${heading(view, {below: 2, class: 'list-title'}, reserve)} ${paragraphs(view, view.words.reserve)}
          </div>`
        : nothing
    }
    ${answersGiven(view)}
  </div>`;
};
