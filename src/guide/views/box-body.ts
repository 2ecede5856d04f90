import {html, nothing} from 'lit';
import type {Aside, BoxWords, StatementList} from '../../content/edition.js';
import {bring, info} from '../../icons/icons.js';
import {icon} from './icon.js';
import {detailsFor} from './organisation-details.js';
import {inEditionLanguage, paragraphs, statement} from './statements.js';
import {heading, type View} from '../view.js';

const listIcons = {how: undefined, tips: info, bring};

const list = (view: View, {kind, title, items}: StatementList, below: number) => {
  const path = listIcons[kind];
  const rows = items.map((each) => html`<li>${statement(view, each)}</li>`);
  return html`<div class="list">
    ${heading(view, {below, class: 'list-title'}, html`${path && icon(path)}${inEditionLanguage(view, title)}`)}
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
 * What whoever hosts the guide adds to a box or an aside: by settings, and, in a slot, by its page. Once in a plan, even
 * where two of its boxes have room for it.
 */
export function hostAdditions(view: View, id: string) {
  const {edition, walk} = view;
  const place = edition.slots[id];
  const first = walk.done ? walk.ends.find((end) => edition.slots[end] === place) : undefined;
  if (!place || (first && first !== id)) return nothing;
  const slot = place === 'support' ? nothing : html`<slot name=${place} dir="auto"></slot>`;
  return html`${detailsFor(view, place)}${slot}`;
}

/** What stands under the title of a box; its headings stand `below` the guide's own. */
export const boxBody = (view: View, id: string, {text, lists = [], aside}: BoxWords, below: number) =>
  html`${paragraphs(view, text)} ${lists.map((each) => list(view, each, below))} ${hostAdditions(view, id)}
  ${aside && boxAside(view, aside, below)}`;

/** An aside that belongs to the box it stands in. */
const boxAside = (view: View, {id, title, text}: Aside, below: number) =>
  html`<div class="box-aside" part="aside">
    ${heading(view, {below, class: 'list-title'}, inEditionLanguage(view, title))} ${paragraphs(view, text)} ${hostAdditions(view, id)}
  </div>`;
