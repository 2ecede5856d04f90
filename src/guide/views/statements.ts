import {html, nothing} from 'lit';
import type {Statement} from '../../content/edition.js';
import {boxOf} from '../../tree/tree.js';
import {wordsOf, type View} from '../view.js';

/** The site that an address leads to, as a visitor is told it; `undefined` for a phone number. */
export const hostnameOf = (address: string) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1];

/** A link with the hostname it leads to: the edition's, or the organisation's own instead. */
const linkFrom = (view: View, {to, label}: NonNullable<Statement['link']>) => {
  const {href, text = label} = view.deferred?.replacementLink(view, to) ?? {href: view.edition.links[to] ?? ''};
  const site = hostnameOf(href);
  return html`<a class="link" href=${href} dir=${site ? nothing : 'ltr'}>${text}${site && ` (${site})`}</a>`;
};

/** Words of the edition's own, which may be of another language than the guide around them. */
export const inEditionLanguage = ({edition, language}: View, words: string | undefined) =>
  !edition.ownLanguage || edition.ownLanguage === language
    ? words
    : html`<span lang=${edition.ownLanguage} dir="ltr">${words}</span>`;

/** What an answer says. Of an attempt it is the guide that says it, whatever the edition. */
export function answerLabel(view: View, box: string, answer: string) {
  const label = wordsOf(view, box).answers?.[answer]?.label;
  return boxOf(view.edition.tree, box)?.kind === 'attempt' ? label : inEditionLanguage(view, label);
}

export const statement = (view: View, {text, link}: Statement) =>
  html`${inEditionLanguage(view, text)} ${link && linkFrom(view, link)}`;

export const paragraphs = (view: View, statements: readonly Statement[] = []) =>
  statements.map((each) => view.deferred?.replacementFor(view, each.topic) ?? html`<p>${statement(view, each)}</p>`);
