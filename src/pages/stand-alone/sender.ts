import {hostnameOf} from '../../content/hostname.js';
import type {OrganisationValues} from '../../settings/settings.js';

/** The organisation's name at the top of the guide's own page; `undefined` if it has none. */
export const senderName = ({organisation, 'site-url': site}: Partial<OrganisationValues>): string | undefined =>
  organisation && site ? `${organisation} (${hostnameOf(site)})` : organisation;

/** Names the organisation at the top of the guide's own page, with the way back to its site. */
export function showSender(page: Document, organisation: Partial<OrganisationValues>): void {
  const sender = page.getElementById('sender');
  if (!sender) return;
  const text = senderName(organisation);
  sender.hidden = !text;
  if (!text) return;
  const site = organisation['site-url'];
  const name = page.createElement(site ? 'a' : 'span');
  name.textContent = text;
  if (site) name.setAttribute('href', site);
  sender.replaceChildren(name);
}
