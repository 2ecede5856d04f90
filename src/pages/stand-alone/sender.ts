import {hostnameOf} from '../../content/hostname.js';
import type {OrganisationValues} from '../../settings/settings.js';

/** Names the organisation at the top of the guide's own page, with the way back to its site. */
export function showSender(page: Document, {organisation, 'site-url': site}: Partial<OrganisationValues>): void {
  const sender = page.getElementById('sender');
  if (!sender) return;
  sender.hidden = !organisation;
  if (!organisation) return;
  const name = page.createElement(site ? 'a' : 'span');
  name.textContent = site ? `${organisation} (${hostnameOf(site)})` : organisation;
  if (site) name.setAttribute('href', site);
  sender.replaceChildren(name);
}
