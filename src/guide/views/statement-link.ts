import {html, nothing} from 'lit';
import {hostnameOf} from '../../content/hostname.js';
import {own} from '../../tree/tree.js';
import {replacementLink} from '../organisation-sentences.js';
import type {DeferredViews} from '../view.js';

/** The link of a statement, with its hostname. The organisation may have replaced the edition's link. */
export const statementLink: DeferredViews['statementLink'] = (view, {to, label}) => {
  const {href, text = label} = own(replacementLink(view.organisation, to) ?? {href: view.edition.links[to] ?? ''});
  const site = hostnameOf(href);
  const words = `${text}${site && ` (${site})`}`;
  const dir = site ? nothing : 'ltr';
  return view.isText
    ? html`<span dir=${dir}>${words}</span>`
    : html`<a class="link" href=${href} dir=${dir}>${words}</a>`;
};
