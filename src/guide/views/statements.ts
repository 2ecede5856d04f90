import {html, nothing} from 'lit';
import type {Statement} from '../../content/edition.js';
import {boxOf} from '../../tree/tree.js';
import {wordsOf, type View} from '../view.js';

/** The site that an address leads to, as a visitor is told it; `undefined` for a phone number. */
export const siteOf = (address: string) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1];

/** A link, with the site it leads to: the edition's, or what whoever hosts the guide has put in its place. */
const linkFrom = ({edition, local}: View, {to, label}: NonNullable<Statement['link']>) => {
  const {href, text = label} = local?.link(to) ?? {href: edition.links[to] ?? ''};
  const site = siteOf(href);
  return html`<a class="link" href=${href} dir=${site ? nothing : 'ltr'}>${text}${site && ` (${site})`}</a>`;
};

/** Words of the edition's own, which may be of another language than the guide around them. */
export const own = ({edition, language}: View, words: string | undefined) =>
  !edition.language || edition.language === language
    ? words
    : html`<span lang=${edition.language} dir="ltr">${words}</span>`;

/** What an answer says. Of an attempt it is the guide that says it, whatever the edition. */
export function answerLabel(view: View, box: string, answer: string) {
  const label = wordsOf(view, box).answers?.[answer]?.label;
  return boxOf(view.edition.tree, box)?.kind === 'attempt' ? label : own(view, label);
}

export const statement = (view: View, {text, link}: Statement) =>
  html`${own(view, text)} ${link && linkFrom(view, link)}`;

export const paragraphs = (view: View, statements: readonly Statement[] = []) =>
  statements.map((each) => view.local?.instead(each.topic, view.msg) ?? html`<p>${statement(view, each)}</p>`);
