import {html, nothing} from 'lit';
import type {Statement} from '../../content/edition.js';
import {hostnameOf} from '../../content/hostname.js';
import {boxOf} from '../../tree/tree.js';
import {wordsOf, type View} from '../view.js';

/** A link, with the site it leads to: the edition's, or what whoever hosts the guide has put in its place. */
const linkFrom = ({edition, organisation}: View, {to, label}: NonNullable<Statement['link']>) => {
  const {href, text = label} = organisation?.link(to) ?? {href: edition.links[to] ?? ''};
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
  statements.map(
    (each) => view.organisation?.replacementFor(each.topic, view.msg) ?? html`<p>${statement(view, each)}</p>`,
  );
