import {html, nothing} from 'lit';
import type {Content} from '../../content/edition.js';
import {directionOf} from '../../locale/language-names.js';
import {boxBody} from '../views/box-body.js';
import {answerLabel, inEditionLanguage, paragraphs} from '../views/statements.js';
import {detailsChecked} from '../views/organisation-details.js';
import {planItems, type PlanItem} from '../views/plan-items.js';
import {wordsOf, type View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';
import {linkHere, linkToGuide} from '../take-along/link-here.js';
import {qrCode} from '../take-along/qr-code.js';
import {takeAlongWords} from '../take-along/take-along-words.js';
import {room} from './paper.js';

/** How much of each task a plan on paper has, from everything down to what fits. */
type Detail = 0 | 1 | 2 | 3 | 4;
export const details: readonly Detail[] = [0, 1, 2, 3, 4];

/** A page in the visitor's language. An outdated edition, which has no organisation, says so. */
const paper = ({language, organisation, msg}: View, content: unknown) =>
  html`<div class="paper" lang=${language} dir=${directionOf(language)}>
    ${organisation ? nothing : html`<p class="paper-heading">${deferredWords(msg).outdated}</p>`} ${content}
  </div>`;

const code = (url: string | undefined, label: string) => (url && qrCode(url, label)) ?? nothing;

const written = (url: string | undefined) =>
  url ? html`<p class="paper-link"><span dir="ltr">${url}</span></p>` : nothing;

/** What a page is by: when it was checked, and which edition it is. */
const foot = (view: View) =>
  html`<p class="paper-foot">
    ${[view.checked, detailsChecked(view), takeAlongWords(view.msg).edition(view.entry.id)].filter(Boolean).join(' · ')}
  </p>`;

/** A task with less: first without how to do it, then without its text, at last only what to bring. */
function shortened({content, as}: PlanItem, detail: Detail): Content {
  const {title, text, lists = [], aside} = content;
  const isShort = detail >= 2 || (detail === 1 && as === 'fallback');
  return {
    title,
    ...(text && detail < 3 && !(isShort && as === 'fallback') ? {text} : {}),
    lists: as === 'fallback' && detail === 4 ? [] : isShort ? lists.filter(({kind}) => kind === 'bring') : lists,
    ...(aside && !isShort ? {aside} : {}),
  };
}

function task(view: View, item: PlanItem, mark: string, detail: Detail) {
  return html`<li>
    <p class="paper-task">${mark} ${inEditionLanguage(view, item.content.title)}</p>
    ${item.as === 'done' ? nothing : boxBody(view, item.id, shortened(item, detail), 2)}
  </li>`;
}

const answers = (view: View) =>
  view.walk.passed.map(({box, answer}) => {
    const {title, answers: labels} = wordsOf(view, box);
    const why = labels?.[answer]?.why;
    return why === undefined
      ? nothing
      : html`<li>
          ${inEditionLanguage(view, title)} <strong>${answerLabel(view, box, answer)}</strong> ${why}
        </li>`;
  });

/** The visitor's plan: tasks, reasons, what to bring, the organisation's details, and a code that leads here. */
export function planSheet(shown: View, detail: Detail) {
  // The words say what the illustrations show.
  const view: View = {...shown, illustrations: {}};
  const words = deferredWords(view.msg);
  const own = takeAlongWords(view.msg);
  const url = linkHere(view);
  let number = 0;
  return paper(
    view,
    html`<div class="paper-head">
        <div>
          <p class="paper-title">${words.plan}</p>
          <p>${inEditionLanguage(view, view.words.title)}</p>
          ${url ? html`<p>${own.scan}</p>` : nothing} ${url && url.length < 120 ? written(url) : nothing}
        </div>
        ${code(url, own.scan)}
      </div>
      <ol class="paper-tasks">
        ${planItems(view).map((item) => {
          const mark = item.as === 'done' ? '✓' : item.as === 'fallback' ? '–' : `${(number += 1)}.`;
          return task(view, item, mark, detail);
        })}
      </ol>
      ${
        detail < 4
          ? html`<p class="paper-heading">${words.reserve}</p>
              ${paragraphs(view, view.words.reserve)}`
          : nothing
      }
      <p class="paper-heading">${words.why}</p>
      <ul class="paper-tasks">
        ${answers(view)}
      </ul>
      ${foot(view)}`,
  );
}

/** The whole guide as a picture. */
export const guideSheet = (view: View, picture: unknown) =>
  paper(
    view,
    html`<p class="paper-title">${inEditionLanguage(view, view.words.title)}</p>
      ${picture} ${foot(view)}`,
  );

/** A poster that leads to the guide. */
export function posterSheet(view: View) {
  const words = takeAlongWords(view.msg);
  const url = linkToGuide(view);
  const name = view.organisation?.organisation;
  return paper(
    view,
    html`<div class="poster">
      <p class="paper-title">${inEditionLanguage(view, view.words.title)}</p>
      <p>${words.poster}</p>
      ${code(url, words.scan)}
      <p>${words.scan}</p>
      ${written(url)} ${name ? html`<p><bdi lang="da">${name}</bdi></p>` : nothing} ${foot(view)}
    </div>`,
  );
}

/** Whether a page is full. */
export const isFull = (element: HTMLElement): boolean => element.offsetHeight > room.height;
