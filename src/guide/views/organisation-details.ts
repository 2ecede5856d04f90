import {html, nothing} from 'lit';
import type {SlotName} from '../../content/edition.js';
import {detailsAt, sentenceOn, type Sentence, type SentencePart} from '../organisation-sentences.js';
import type {DeferredViews, View} from '../view.js';
import {organisationWords} from '../words/organisation-words.js';
import {dateInWords} from '../dates.js';
import {link} from './link.js';

/** Text written by the organisation: Danish, whatever the language of the guide. */
const inDanish = (text: string) => html`<bdi lang="da">${text}</bdi>`;

function part(view: View, each: SentencePart) {
  if (typeof each === 'string') return each;
  if ('danish' in each) return inDanish(each.danish);
  return link(view, each.href, each.label, each.ltr);
}

const sentence = (view: View, parts: Sentence) => parts.map((each) => part(view, each));

/** `nothing` if the organisation's details say it, `undefined` if it says nothing on the topic. */
export const replacementFor: DeferredViews['replacementFor'] = (view, topic) => {
  const parts = sentenceOn(topic, view.organisation, view.msg);
  return parts && (parts.length ? html`<p>${sentence(view, parts)}</p>` : nothing);
};

/** The organisation's details to show beside a slot; `undefined` if there are none. */
export function detailsFor(view: View, slot: SlotName) {
  const details = detailsAt(slot, view.organisation, view.msg);
  if (!details) return undefined;
  const {name, sentences} = details;
  return html`<div class="organisation" part="organisation">
    ${name ? html`<strong>${inDanish(name)}</strong>` : ''}
    <ul role="list">
      ${sentences.map((each) => html`<li>${sentence(view, each)}</li>`)}
    </ul>
  </div>`;
}

/** The sentence on when the organisation last checked its details; `undefined` if the date is not set. */
export const detailsChecked = ({organisation, msg, language}: View) => {
  const date = organisation?.['details-checked'];
  return date && organisationWords(msg).checked(dateInWords(language, date));
};
