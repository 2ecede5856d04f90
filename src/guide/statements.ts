import {html} from 'lit';
import type {Statement} from '../content/edition.js';
import type {View} from './view.js';

/** A link, with the site it leads to: the edition's, or what whoever hosts the guide has put in its place. */
const linkFrom = ({edition, local}: View, {to, label}: NonNullable<Statement['link']>) => {
  const {href, text = label} = local?.link(to) ?? {href: edition.links[to] ?? ''};
  const site = /^https?:\/\/(?:www\.)?([^/]+)/.exec(href)?.[1];
  return html`<a class="link" href=${href}>${text}${site && ` (${site})`}</a>`;
};

export const statement = (view: View, {text, link}: Statement) => html`${text} ${link && linkFrom(view, link)}`;

export const paragraphs = (view: View, statements: readonly Statement[] = []) =>
  statements.map((each) => view.local?.instead(each.topic, view.msg) ?? html`<p>${statement(view, each)}</p>`);
