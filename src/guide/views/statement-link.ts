import {hostnameOf} from '../../content/hostname.js';
import {own} from '../../tree/tree.js';
import {replacementLink} from '../organisation-sentences.js';
import type {DeferredViews} from '../view.js';
import {link} from './link.js';

/** The link of a statement, with its hostname. The organisation may have replaced the edition's link. */
export const statementLink: DeferredViews['statementLink'] = (view, {to, label}) => {
  const {href, text = label} = own(replacementLink(view.organisation, to) ?? {href: view.edition.links[to] ?? ''});
  const site = hostnameOf(href);
  return link(view, href, site ? `${text} (${site})` : text, !site);
};
