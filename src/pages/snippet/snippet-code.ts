import {guideSettings} from '../../settings/guide-settings.js';
import {directionOf, type Language} from '../../locale/language-names.js';
import {attributesInHtml, escapeHtml} from '../html.js';
import {systems, type System, type EmbedMethod} from './cms.js';
import type {FileUrls} from './file-urls.js';
import {profilesWith} from './profile-json.js';

/** Settings as they are written, by name. */
export type AttributeValues = Readonly<Record<string, string>>;

/** What an editor has chosen. All of it can be used. */
export interface Choices {
  readonly system: System;
  readonly method: EmbedMethod;
  /** Whether the site's template has the script, or will have it. */
  readonly scriptInTemplate: boolean;
  readonly urls: FileUrls;
  /** The language; none where the guide is to speak the page's. */
  readonly lang: Language | undefined;
  /** Settings of the guide itself. */
  readonly guide: AttributeValues;
  /** Local details. */
  readonly details: AttributeValues;
  /** The name of the profile that holds the details where they cannot stand on the page. */
  readonly profile: string;
  /** What the guide is called, in its language. */
  readonly title: string;
  /** The guide as plain HTML, to stand inside; none for a link alone. */
  readonly outline: string | undefined;
}

/**
 * What there may be to copy. `address` (of the link) and `page` are the editor's; `template` (of the site) and `profile`
 * (beside the script) whoever's who keeps the site.
 */
export const pieces = ['address', 'page', 'template', 'profile'] as const;

export type PieceId = (typeof pieces)[number];

/** Something to copy, for each that the choices call for. */
export type Pieces = Readonly<Partial<Record<PieceId, string>>>;

/** Where the local details go. */
export function detailsGo({
  system,
  method: way,
}: Pick<Choices, 'system' | 'method'>): 'attributes' | 'data' | 'profile' {
  if (way === 'element') return 'attributes';
  return way === 'div' && systems[system].data ? 'data' : 'profile';
}

/** Whether the guide becomes part of the page, and not of a page of its own. */
export const standsInPage = (way: EmbedMethod): boolean => way === 'element' || way === 'div';

/** Whether a setting of the guide itself reaches it that way: an address sets little, a page's author sets all. */
export const reaches = (setting: keyof typeof guideSettings, way: EmbedMethod): boolean =>
  standsInPage(way) || 'byAddress' in guideSettings[setting];

/** The attributes of the guide as chosen, whatever way it comes to the page. */
export const attributesOf = ({lang, guide, details}: Pick<Choices, 'lang' | 'guide' | 'details'>): AttributeValues => ({
  ...speaks(lang),
  ...guide,
  ...details,
});

/** What to copy, in the order in which to use it. */
export function piecesOf(choices: Choices): Pieces {
  const {method: way, scriptInTemplate, urls: place, details, profile} = choices;
  const needsProfile = detailsGo(choices) === 'profile' && Object.keys(details).length > 0;
  const chosen = needsProfile ? {...choices, guide: {...choices.guide, profile}} : choices;
  const script = scriptFrom(place);
  const page = onPage(chosen);
  return {
    ...(way === 'link' && {address: addressOf(chosen)}),
    page: way === 'element' && !scriptInTemplate ? `${script}\n${page}` : page,
    ...(scriptInTemplate && {template: script}),
    ...(needsProfile && {profile: profilesWith(profile, details)}),
  };
}

const scriptFrom = ({script, integrity}: FileUrls) =>
  `<script type="module"${attributesInHtml({src: script, ...(integrity && {integrity})})}></script>`;

const speaks = (lang: Language | undefined): AttributeValues => ({
  ...(lang && {lang}),
  ...(lang && directionOf(lang) === 'rtl' && {dir: 'rtl'}),
});

function onPage(choices: Choices): string {
  const {method: way, title, lang, details} = choices;
  switch (way) {
    case 'element':
      return `<mitid-guide${attributesInHtml(attributesOf(choices))}>\n${inside(choices)}\n</mitid-guide>`;
    case 'div': {
      const kept = detailsGo(choices) === 'data' ? Object.entries(details) : [];
      const data = Object.fromEntries(kept.map(([name, value]) => [`data-${name}`, value]));
      const attributes = {class: classesOf(choices), ...speaks(lang), ...data};
      return `<div${attributesInHtml(attributes)}>\n${inside(choices)}\n</div>`;
    }
    case 'iframe': {
      const frame = {src: addressOf(choices), title, width: '100%', height: '900', loading: 'lazy'};
      return `<iframe${attributesInHtml({...frame, ...speaks(lang)})}></iframe>`;
    }
    case 'link':
      return linkTo(addressOf(choices), choices);
  }
}

/** `mitid-guide mitid-guide--profile-nordby`: what is left where a CMS keeps no other attribute. */
function classesOf({lang, guide}: Choices): string {
  const settings = Object.entries({...(lang && {lang}), ...guide}).map(([name, value]) =>
    ['mitid-guide-', name, value.replaceAll(' ', ',')].filter(Boolean).join('-'),
  );
  return ['mitid-guide', ...settings].join(' ');
}

/** What a page shows until, and unless, the guide is there. */
const inside = (choices: Choices) => choices.outline ?? `  <p>${linkTo(plainAddressOf(choices), choices)}</p>`;

const linkTo = (href: string, {title, lang}: Choices) =>
  `<a${attributesInHtml({href, ...speaks(lang), ...(lang && {hreflang: lang})})}>${escapeHtml(title)}</a>`;

/** The stand-alone page as chosen. `embed` lets the script put the guide in the place of the link. */
function addressOf({method: way, urls: place, lang, guide}: Choices): string {
  const query = new URLSearchParams(lang && {lang});
  for (const [name, value] of Object.entries(guide)) {
    if (reaches(name as keyof typeof guideSettings, way)) query.set(name, value);
  }
  const search = [way === 'link' && 'embed', query.toString()].filter(Boolean).join('&');
  return `${place.guide}${search && `?${search}`}`;
}

const plainAddressOf = ({urls: place, lang}: Choices) => `${place.guide}${lang ? `?lang=${lang}` : ''}`;
