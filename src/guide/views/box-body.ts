import {html, nothing} from 'lit';
import type {Aside, Content, SlotName, StatementList} from '../../content/edition.js';
import {bring, info} from '../../icons/icons.js';
import {own, ownValue} from '../../tree/tree.js';
import {icon} from './icon.js';
import {detailsFor} from './organisation-details.js';
import {planItems} from './plan-items.js';
import {readAloudButton} from './read-aloud-button.js';
import {inEditionLanguage, paragraphs, shownStatements, statement} from './statements.js';
import {heading, type DeferredViews, type View} from '../view.js';

const listIcons = {how: undefined, tips: info, bring};

const list = (view: View, each: StatementList, below: number) => {
  const {kind, title, items} = own(each);
  const path = listIcons[kind];
  const rows = shownStatements(view, items).map((each) => html`<li>${statement(view, each)}</li>`);
  return html`<div class="list ${kind}">
    ${
      title === undefined
        ? nothing
        : heading(
            view,
            {below, class: 'list-title'},
            html`${path ? icon(path) : nothing}${inEditionLanguage(view, title)}`,
          )
    }
    ${
      kind === 'how'
        ? html`<ol>
            ${rows}
          </ol>`
        : html`<ul>
            ${rows}
          </ul>`
    }
  </div>`;
};

/**
 * What the organisation adds to a box, a task or an aside: its details, and a slot for content from its page. Shown
 * once per plan, even if two tasks of the plan have the same slot.
 */
export const organisationAdditions = (view: View, id: string) => {
  const slotOf = (each: string) => ownValue(view.edition.slots, each) as SlotName | undefined;
  const slot = slotOf(id);
  const first = view.walk.done ? planItems(view).find((item) => slotOf(item.id) === slot) : undefined;
  if (!slot || (first && first.id !== id)) return nothing;
  const fromPage = slot === 'support' || view.isText ? nothing : html`<slot name=${slot} dir="auto"></slot>`;
  return html`${detailsFor(view, slot)}${fromPage}`;
};

/**
 * What follows the running text of a card. Apart from the text, because the text of the first question is drawn already:
 * the same template leaves it as it is.
 */
export const boxAdditions: DeferredViews['boxAdditions'] = (view, id, content, below) =>
  html`${readAloudButton(view)} ${additions(view, id, content, below)}`;

/** What follows the running text of a box or a task. Its headings are `below` levels below the guide's own heading. */
const additions = (view: View, id: string, {lists, aside}: Content, below: number) =>
  html`${lists?.map((each) => list(view, each, below))} ${organisationAdditions(view, id)}
  ${aside && boxAside(view, aside, below)}`;

/** Everything under the title of a box or a task. */
export const boxBody = (view: View, id: string, content: Content, below: number) =>
  html`${paragraphs(view, content.text)} ${additions(view, id, content, below)}`;

/** An aside within a box or a task. */
const boxAside = (view: View, {id, title, text}: Aside, below: number) =>
  html`<div class="box-aside" part="aside">
    ${heading(view, {below, class: 'list-title'}, inEditionLanguage(view, title))} ${paragraphs(view, text)} ${organisationAdditions(view, id)}
  </div>`;
