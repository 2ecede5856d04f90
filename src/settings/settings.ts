/**
 * Every setting of the guide: what it accepts, where it may come from, and who may use it. Attributes, profiles, URLs,
 * the form of the snippet page, the JSON schema, the manifest and the tables of the documentation all derive from here.
 *
 * Two rules for `allowIn`:
 *
 * - A setting that affects the first paint must not come from a profile. A profile is fetched after the first paint, so
 *   the page would change while the visitor reads it. Those settings are in `guideSettings`.
 * - A URL may set little, and never an organisation's details. Anyone can send out a link, and a fraudster would use it
 *   to show a wrong phone number on a kommune's own domain. The debug panel, too, repeats nothing that a URL says.
 *
 * To add a setting, add it here and its words in `descriptions.ts`. Only the view that uses it needs to know its name.
 */
import {editionOn, editions} from '../content/editions.js';
import {links, type LinkId} from '../content/links.js';
import {languages} from '../locale/languages.js';
import {
  choice,
  colour,
  date,
  email,
  flag,
  languageList,
  name,
  phone,
  seconds,
  text,
  url,
  type AllowedSource,
  type OrganisationType,
  type Setting,
} from './setting-kinds.js';

const attribute = ['attribute'] as const;
const attributeOrUrl = ['attribute', 'url'] as const;
const attributeOrProfile = ['attribute', 'profile'] as const;

// Marked pure, here and below, so that a chunk that needs only one of the two schemas leaves out the other.
const editionIds = /* @__PURE__ */ editions.map(({id}) => id);
const firstDay = /* @__PURE__ */ (() => editions[0]?.from)();

/** Settings of the guide itself. Read before the first paint. */
export const guideSettings = {
  edition: {.../* @__PURE__ */ choice(...editionIds), allowIn: attributeOrUrl},
  'preview-date': {
    ...date,
    earliest: firstDay,
    read: (value: string) => (date.read(value) && editionOn(value) ? value : undefined),
    allowIn: attributeOrUrl,
  },
  'heading-level': {
    ...choice('1', '2', '3', '4', '5', '6'),
    read: (value: string) => (/^[1-6]$/.test(value) ? Number(value) : undefined),
    allowIn: attribute,
  },
  appearance: {...choice('auto', 'light', 'dark'), allowIn: attributeOrUrl},
  languages: {...languageList, allowIn: attribute},
  /** A URL may, as it sets `lang`: the words are the guide's own. */
  beside: {.../* @__PURE__ */ choice(...languages), allowIn: attributeOrUrl},
  'language-menu': {...flag, allowIn: attribute},
  /** Never in a URL: whoever sends out a link does not choose what the page says. */
  'edition-file': {...name, allowIn: attribute},
  profile: {...name, allowIn: attributeOrUrl},
  'answers-in-history': {...flag, allowIn: attribute},
  'without-read-aloud': {...flag, allowIn: attribute},
  desk: {...flag, allowIn: attributeOrUrl},
  'idle-reset': {...seconds, allowIn: attributeOrUrl},
  'without-links': {...flag, allowIn: attributeOrUrl},
  debug: {...flag, allowIn: attributeOrUrl},
} as const satisfies Schema;

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** One setting for each of the guide's links, to replace it: `link-mitid` and so on. */
const linkSettings = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(links).map(([id, href]) => [
    `link-${id}`,
    {...(href.startsWith('tel:') ? phone : url), allowIn: attributeOrProfile},
  ]),
) as unknown as Readonly<Record<`link-${LinkId}`, Setting<string>>>;

const organisationTypes = ['municipality', 'bank', 'library', 'other'] as const satisfies OrganisationType[];
const municipality = ['municipality'] as const;
const library = ['library'] as const;
const bank = ['bank'] as const;
const other = ['other'] as const;
const municipalityOrLibrary = ['municipality', 'library'] as const;

/**
 * Details of the organisation whose page the guide is on. `organisationTypes` prevents an organisation from promising
 * what only another type can keep: a bank has no appointments at Borgerservice, and only a kommune makes home visits.
 */
export const organisationSettings = {
  organisation: {...text, allowIn: attributeOrProfile},
  'organisation-type': {.../* @__PURE__ */ choice(...organisationTypes), allowIn: attributeOrProfile},
  booking: {
    .../* @__PURE__ */ choice('required', 'recommended', 'not-needed'),
    allowIn: attributeOrProfile,
    organisationTypes: municipalityOrLibrary,
  },
  'booking-url': {...url, allowIn: attributeOrProfile, organisationTypes: municipalityOrLibrary},
  'booking-category': {...text, allowIn: attributeOrProfile, organisationTypes: municipalityOrLibrary},
  phone: {...phone, allowIn: attributeOrProfile},
  'phone-purpose': {...text, allowIn: attributeOrProfile, organisationTypes: other},
  email: {...email, allowIn: attributeOrProfile},
  'opening-hours': {...text, allowIn: attributeOrProfile},
  'home-visit': {
    .../* @__PURE__ */ choice('yes', 'no', 'unknown'),
    allowIn: attributeOrProfile,
    organisationTypes: municipality,
  },
  'home-visit-phone': {...phone, allowIn: attributeOrProfile, organisationTypes: municipality},
  'home-visit-url': {...url, allowIn: attributeOrProfile, organisationTypes: municipality},
  'documents-url': {...url, allowIn: attributeOrProfile},
  'citizen-service-here': {...flag, allowIn: attributeOrProfile, organisationTypes: library},
  'it-help': {...text, allowIn: attributeOrProfile, organisationTypes: library},
  'bank-phone': {...phone, allowIn: attributeOrProfile, organisationTypes: bank},
  hotline: {...flag, allowIn: attributeOrProfile, organisationTypes: municipalityOrLibrary},
  'site-url': {...url, allowIn: attributeOrProfile},
  'details-checked': {...date, allowIn: attributeOrProfile},
  accent: {...colour, allowIn: attributeOrProfile},
  ...linkSettings,
} as const satisfies Schema;

export type Schema = Readonly<Record<string, Setting>>;

/** The parsed values of a schema's settings, without those that are not set. */
export type ValuesOf<Of extends Schema> = {
  readonly [Name in keyof Of]?: Of[Name] extends {readonly read: (text: string) => infer Value}
    ? Exclude<Value, undefined>
    : never;
};

export type GuideSettingName = keyof typeof guideSettings;
export type OrganisationSettingName = keyof typeof organisationSettings;
export type SettingName = GuideSettingName | OrganisationSettingName;

export type GuideValues = ValuesOf<typeof guideSettings>;
export type OrganisationValues = ValuesOf<typeof organisationSettings>;
export type SettingValues = GuideValues & OrganisationValues;

/**
 * The setting of that name; `undefined` if there is none, also for names such as `constructor`, which objects inherit.
 */
export const settingNamed = (schema: Schema, wanted: string): Setting | undefined =>
  Object.entries(schema).find(([known]) => known === wanted)?.[1];

/** The names of a schema's settings that may come from that source. */
export const namesAllowedIn = (schema: Schema, source: AllowedSource): string[] =>
  Object.entries(schema).flatMap(([known, {allowIn}]) => (allowIn.includes(source) ? known : []));
