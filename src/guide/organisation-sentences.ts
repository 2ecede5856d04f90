import type {SlotName, Topic} from '../content/edition.js';
import {hostnameOf} from '../content/hostname.js';
import type {Msg} from '../locale/msg.js';
import type {OrganisationValues} from '../settings/settings.js';
import {own} from '../tree/tree.js';
import {organisationWords} from './words/organisation-words.js';

/**
 * A part of a sentence about the organisation: words of the guide, a text by the organisation, which is Danish whatever
 * the language of the guide, or a link. `ltr`: its label runs from left to right in every language.
 */
export type SentencePart =
  string | {readonly danish: string} | {readonly href: string; readonly label: string; readonly ltr?: true};

export type Sentence = readonly SentencePart[];

/** What the guide says of an organisation beside a slot. */
export interface SlotDetails {
  /** The organisation's name, if it belongs above these sentences. */
  readonly name: string | undefined;
  readonly sentences: readonly Sentence[];
}

/** The national hotline, run by its member kommuner. */
const hotlineNumber = '70 20 00 00';

/** A sentence around such a text. Its words are split where the text belongs, since a message is plain text. */
function around(sentence: (text: string) => string, danish: string): Sentence {
  const [before = '', after = ''] = sentence('\n').split('\n');
  return [before, {danish}, after];
}

export const telHref = (number: string) => `tel:${number.replace(/[\s-]/g, '')}`;

const phoneLink = (number: string) => ({href: telHref(number), label: number, ltr: true}) as const;

const emailLink = (email: string) => ({href: `mailto:${email}`, label: email, ltr: true}) as const;

const webLink = (href: string, label: string) => ({href, label: `${label} (${hostnameOf(href) ?? ''})`});

/**
 * What the organisation says on a topic, to show instead of the guide's own sentence: an empty sentence if its details
 * say it, `undefined` if it says nothing.
 */
export function sentenceOn(
  topic: Topic | undefined,
  organisation: OrganisationValues | undefined,
  msg: Msg,
): Sentence | undefined {
  if (!organisation || !topic) return undefined;
  const words = organisationWords(msg);
  const {organisation: name, booking, 'home-visit': homeVisit} = organisation;
  const homePhone = organisation['home-visit-phone'];
  const homeUrl = organisation['home-visit-url'];
  switch (topic) {
    case 'find':
      return findsCitizenService(organisation) ? [] : undefined;
    case 'booking':
      return booking && [words.booking[booking]];
    case 'home-visit':
      if (homeVisit === 'no') return name ? around(words.noHomeVisit, name) : [words.noneHomeVisit];
      return homeVisit === 'yes'
        ? [
            ...(name ? around(words.homeVisit, name) : [words.someHomeVisit]),
            ...(homePhone ? [` ${words.call} `, phoneLink(homePhone)] : []),
            ...(homeUrl ? [' ', webLink(homeUrl, words.homeVisitLink)] : []),
          ]
        : undefined;
    case 'bank': {
      const number = customerService(organisation);
      return number ? [...(name ? around(words.bank, name) : [words.namelessBank]), ' ', phoneLink(number)] : undefined;
    }
  }
}

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

/** The sentence, unless the detail that it needs is missing. */
const ifSet = <Detail>(detail: Detail | undefined, sentence: (detail: Detail) => Sentence): readonly Sentence[] =>
  detail === undefined ? [] : [sentence(detail)];

/** The organisation's details to show beside a slot; `undefined` if there are none. */
export function detailsAt(slot: SlotName, details: OrganisationValues | undefined, msg: Msg): SlotDetails | undefined {
  if (!details) return undefined;
  const words = organisationWords(msg);
  const home = homeSlot(details);
  const {organisation: name, phone, 'phone-purpose': purpose} = details;
  const atHome = [
    ...ifSet(phone === customerService(details) ? undefined : phone, (number) => [
      words.phone,
      ...(purpose ? [' (', {danish: purpose}, ')'] : []),
      ': ',
      phoneLink(number),
    ]),
    ...ifSet(details.email, (email) => [`${words.email}: `, emailLink(email)]),
    ...ifSet(details['opening-hours'], (danish) => [`${words.openingHours}: `, {danish}]),
  ];
  const atThisHome = slot === home ? atHome : [];
  const sentencesBySlot: Readonly<Record<SlotName, () => readonly Sentence[]>> = {
    'citizen-service': () => [
      ...ifSet(details['citizen-service-here'] ? name : undefined, (here) => around(words.here, here)),
      ...ifSet(details['booking-url'], (url) => [webLink(url, words.book)]),
      ...ifSet(details['booking-category'], (category) => around(words.category, category)),
      ...atThisHome,
      ...ifSet(details['documents-url'], (url) => [webLink(url, words.documents)]),
    ],
    'home-visit': () => [],
    bank: () => atThisHome,
    library: () => [...ifSet(details['it-help'], (danish) => [`${words.itHelp}: `, {danish}]), ...atThisHome],
    support: () => [...(details.hotline ? [[`${words.hotline} `, phoneLink(hotlineNumber)]] : []), ...atThisHome],
  };
  const sentences = sentencesBySlot[slot]();
  return sentences.length ? {name: slot === home || slot !== 'support' ? name : undefined, sentences} : undefined;
}

/** The organisation's replacement for one of the guide's links; `undefined` if it keeps the guide's link. */
export function replacementLink(
  organisation: OrganisationValues | undefined,
  link: string,
): {readonly href: string; readonly text?: string} | undefined {
  const values: Readonly<Partial<Record<string, unknown>>> = organisation ?? own({});
  const value = values[`link-${link}`];
  if (typeof value !== 'string') return undefined;
  return /^\w+:/.test(value) ? {href: value} : {href: telHref(value), text: value};
}
