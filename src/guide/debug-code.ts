import {closestClassName, closestName} from '../settings/closest-name.js';
import {guideClass, readDivSettings, slotTaken} from '../settings/div-settings.js';
import * as messages from '../settings/editor-messages.js';
import {isGlobalAttribute} from '../settings/global-attributes.js';
import {unknownNamesIn} from '../settings/names-in-url.js';
import type {KnownNames} from './controllers/deferred-settings.js';

/** What is known of the guide whose code it is. */
export interface CodeFacts {
  readonly issues: readonly messages.SettingIssue[];
  readonly known: KnownNames;
  readonly isCustom: boolean;
  readonly profilesUrl: string;
}

const slots = ['citizen-service', 'home-visit', 'bank', 'library', 'footer'];

/** What a word processor makes of the straight ones. */
const quotes = /[“”„»«‘’‚′″]/;

/** The first word of a value, or all of it. A text may well begin with such a mark, but goes on after a space. */
const crookedValue = /^[“”„‘’‚′″]\S*$/;

/**
 * What is wrong with the code that the editor has put on the page, and with the values in it, one Danish sentence each.
 * A chunk of its own: with the panel's it would exceed the budget of a chunk.
 */
export function* problemsInCode(host: Element, {issues, known, isCustom, profilesUrl}: CodeFacts): Generator<string> {
  const attributes = [...known.attributes, 'lang'];
  const isCrooked = [...host.attributes].some(({name, value}) => quotes.test(name) || crookedValue.test(value));
  if (isCrooked) yield messages.crookedQuotes;
  for (const {where, message} of issues) {
    if (!isCrooked || !quotes.test(host.getAttribute(where) ?? '')) yield message;
  }
  const missing = leftOut(host, known.attributes);
  if (missing.length) yield messages.detailsLeftOut(missing);
  // Of code with crooked quotes, each word is an attribute.
  for (const name of isCrooked ? [] : host.getAttributeNames()) {
    if (!attributes.includes(name) && !isGlobalAttribute(name)) {
      yield messages.unknownAttribute(name, attributes, closestName(name, attributes));
    }
  }
  const meantByClasses = classesMeant(host, attributes);
  if (meantByClasses) yield messages.unknownClasses(meantByClasses);
  const inUrl = isOwnPage(profilesUrl) ? unknownNamesIn(location.search, known.inUrl) : [];
  if (inUrl.length) {
    const meant = inUrl.flatMap((name) => closestName(name, known.inUrl) ?? []);
    yield messages.unknownInUrl(inUrl.length, meant, known.inUrl);
  }
  for (const name of [...host.children].flatMap(({slot}) => slot || [])) {
    if (!slots.includes(name)) yield messages.unknownSlot(name, slots);
  }
  if (!isCustom && leadsElsewhere(host)) yield messages.fallbackElsewhere;
}

/** Whether this is the guide's own page. On another page, the names in the URL belong to that page. */
const isOwnPage = (profilesUrl: string): boolean =>
  new URL('guide.html', new URL(profilesUrl, location.href)).pathname === location.pathname;

/** What the `div` around the guide has, and the guide did not get, because the page's webmaster has not allowed it. */
function leftOut(host: Element, known: readonly string[]): string[] {
  const {parentElement, children} = host;
  if (!parentElement?.classList.contains(guideClass)) return [];
  const {settings} = readDivSettings(parentElement, known);
  const slotsTaken = [...children].flatMap((child) => child.getAttribute(slotTaken) ?? []);
  return [
    ...[...settings.keys()].filter((name) => !host.hasAttribute(name)),
    // Whoever may write a `div` chooses the name of the slot, too.
    ...slotsTaken.map((slot) => (slots.includes(slot) ? `slot="${slot}"` : 'slot')),
  ];
}

/**
 * The settings that unknown classes of the `div` around the guide are close to, if it has any such class. Not the classes
 * themselves: whoever may write a `div` chooses them.
 */
function classesMeant({parentElement}: Element, known: readonly string[]): string[] | undefined {
  if (!parentElement?.classList.contains(guideClass)) return undefined;
  const {unknownClasses} = readDivSettings(parentElement, known);
  return unknownClasses.length ? unknownClasses.flatMap((each) => closestClassName(each, known) ?? []) : undefined;
}

/** Whether the one link of the fallback leads away. Of several, such as those of the whole guide as text, all may. */
function leadsElsewhere(host: Element): boolean {
  const [link, ...others] = host.querySelectorAll<HTMLAnchorElement>('a:not([slot], [slot] *)');
  return !!link && !others.length && !link.pathname.endsWith('/guide.html');
}
