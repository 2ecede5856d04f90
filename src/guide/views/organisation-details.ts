import {html, nothing} from 'lit';
import type {SlotName} from '../../content/edition.js';
import {hostnameOf} from '../../content/hostname.js';
import type {OrganisationValues} from '../../settings/settings.js';
import {own} from '../../tree/tree.js';
import type {DeferredViews, View} from '../view.js';
import {organisationWords} from '../words/organisation-words.js';
import {dateInWords} from './dates.js';

/** The national hotline, run by its member kommuner. */
const hotlineNumber = '70 20 00 00';

/** Text written by the organisation: Danish, whatever the language of the guide. */
const inDanish = (text: string) => html`<bdi lang="da">${text}</bdi>`;

/** A sentence around such a text. Its words are split where the text belongs, since a message is plain text. */
function around(sentence: (text: string) => string, text: string) {
  const [before, after] = sentence('\n').split('\n');
  return html`${before}${inDanish(text)}${after}`;
}

const telHref = (number: string) => `tel:${number.replaceAll(' ', '')}`;

const phoneLink = (number: string | undefined) =>
  number && html`<a class="link" dir="ltr" href=${telHref(number)}>${number}</a>`;

const emailLink = (email: string) => html`<a class="link" dir="ltr" href="mailto:${email}">${email}</a>`;

const webLink = (url: string | undefined, label: string) =>
  url && html`<a class="link" href=${url}>${label} (${hostnameOf(url)})</a>`;

/**
 * What the organisation says on a topic, to show instead of the guide's own sentence: `nothing` if its details say it,
 * `undefined` if it says nothing.
 */
export const replacementFor: DeferredViews['replacementFor'] = ({organisation, msg}, topic) => {
  if (!organisation || !topic) return undefined;
  const words = organisationWords(msg);
  const {organisation: name, booking, 'home-visit': homeVisit} = organisation;
  const homePhone = organisation['home-visit-phone'];
  switch (topic) {
    case 'find':
      return findsCitizenService(organisation) ? nothing : undefined;
    case 'booking':
      return booking && html`<p>${words.booking[booking]}</p>`;
    case 'home-visit':
      if (homeVisit === 'no') return html`<p>${name ? around(words.noHomeVisit, name) : words.noneHomeVisit}</p>`;
      return homeVisit === 'yes'
        ? html`<p>
            ${name ? around(words.homeVisit, name) : words.someHomeVisit}
            ${homePhone && html`${words.call} ${phoneLink(homePhone)}`}
            ${webLink(organisation['home-visit-url'], words.homeVisitLink)}
          </p>`
        : undefined;
    case 'bank': {
      const number = customerService(organisation);
      return number
        ? html`<p>${name ? around(words.bank, name) : words.namelessBank} ${phoneLink(number)}</p>`
        : undefined;
    }
  }
};

/** The number of a bank's customer service. */
const customerService = ({'organisation-type': type, 'bank-phone': number, phone}: OrganisationValues) =>
  number ?? (type === 'bank' ? phone : undefined);

/** The slot beside which an organisation's name, phone and opening hours are shown. */
function homeSlot(details: OrganisationValues): SlotName {
  const {'organisation-type': type, 'citizen-service-here': isCitizenService, 'it-help': itHelp} = details;
  if (type === 'bank') return 'bank';
  // Another organisation is neither Borgerservice nor a library: its number is one more to call for help.
  if (type === 'other') return 'support';
  if (type !== 'library' || isCitizenService) return 'citizen-service';
  // Beside how to use the app, the number of a library that does not help with it would promise that it does.
  return itHelp ? 'library' : 'support';
}

/** Whether the details themselves lead to Borgerservice. */
const findsCitizenService = (details: OrganisationValues) =>
  homeSlot(details) === 'citizen-service' && (details['booking-url'] ?? details.phone) !== undefined;

/** The organisation's details to show beside a slot; `undefined` if there are none. */
export function detailsFor({organisation: details, msg}: View, slot: SlotName) {
  if (!details) return undefined;
  const words = organisationWords(msg);
  const home = homeSlot(details);
  const {organisation: name, phone, email, 'phone-purpose': purpose} = details;
  const atHome = [
    phone &&
      phone !== customerService(details) &&
      html`<li>${words.phone}${purpose && html` (${inDanish(purpose)})`}: ${phoneLink(phone)}</li>`,
    email && html`<li>${words.email}: ${emailLink(email)}</li>`,
    details['opening-hours'] && html`<li>${words.openingHours}: ${inDanish(details['opening-hours'])}</li>`,
  ];
  const atCitizenService = [
    details['citizen-service-here'] && name && html`<li>${around(words.here, name)}</li>`,
    details['booking-url'] && html`<li>${webLink(details['booking-url'], words.book)}</li>`,
    details['booking-category'] && html`<li>${around(words.category, details['booking-category'])}</li>`,
    ...(slot === home ? atHome : []),
    details['documents-url'] && html`<li>${webLink(details['documents-url'], words.documents)}</li>`,
  ];
  const atLibrary = [
    details['it-help'] && html`<li>${words.itHelp}: ${inDanish(details['it-help'])}</li>`,
    ...(slot === home ? atHome : []),
  ];
  const rowsBySlot: Readonly<Record<SlotName, readonly unknown[]>> = {
    'citizen-service': atCitizenService,
    'home-visit': [],
    bank: slot === home ? atHome : [],
    library: atLibrary,
    support: [
      details.hotline && html`<li>${words.hotline} ${phoneLink(hotlineNumber)}</li>`,
      ...(slot === home ? atHome : []),
    ],
  };
  const rows = rowsBySlot[slot].filter(Boolean);
  if (!rows.length) return undefined;
  return html`<div class="organisation" part="organisation">
    ${name && (slot === home || slot !== 'support') ? html`<strong>${inDanish(name)}</strong>` : ''}
    <ul role="list">
      ${rows}
    </ul>
  </div>`;
}

/** The organisation's replacement for one of the guide's links; `undefined` if it keeps the guide's link. */
export const replacementLink = (
  {organisation}: View,
  link: string,
): {readonly href: string; readonly text?: string} | undefined => {
  const values: Readonly<Partial<Record<string, unknown>>> = organisation ?? own({});
  const value = values[`link-${link}`];
  if (typeof value !== 'string') return undefined;
  return /^\w+:/.test(value) ? {href: value} : {href: telHref(value), text: value};
};

/** The sentence on when the organisation last checked its details; `undefined` if the date is not set. */
export const detailsChecked = ({organisation, msg, language}: View) => {
  const date = organisation?.['details-checked'];
  return date && organisationWords(msg).checked(dateInWords(language, date));
};
