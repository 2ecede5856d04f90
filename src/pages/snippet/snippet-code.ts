import {guideSettings, namesAllowedIn} from '../../settings/settings.js';
import {directionOf, type Language} from '../../locale/language-names.js';
import {attributesInHtml, escapeHtml} from '../html.js';
import {isWordPress, systems, type System, type EmbedMethod} from './cms.js';
import type {FileUrls} from './file-urls.js';
import {senderName} from '../stand-alone/sender.js';
import {profilesWith} from './profile-json.js';
import {frameHeight, frameHeightOnPhones, guideHeight} from './reserved-height.js';

/** Attribute values, by name. */
export type AttributeValues = Readonly<Record<string, string>>;

/** What an editor has chosen. All values are valid. */
export interface Choices {
  readonly system: System;
  readonly method: EmbedMethod;
  /** Whether the site's template loads the script, or will once the webmaster has added it. */
  readonly scriptInTemplate: boolean;
  readonly urls: FileUrls;
  /** The language; `undefined` if the guide uses the language of the page. */
  readonly lang: Language | undefined;
  /** Settings of the guide itself. */
  readonly guide: AttributeValues;
  /** The organisation's details. */
  readonly details: AttributeValues;
  /** The name of the profile for the details, if the code on the page cannot contain them. */
  readonly profile: string;
  /** The guide's title, in its language. */
  readonly title: string;
  /** The guide as plain HTML, as its fallback content; `undefined` if the fallback is a link. */
  readonly outline: string | undefined;
}

/**
 * The pieces to copy, in the order in which to use them. `url` (of the link) and `page` are for the editor; `template` and `profile` for the webmaster.
 */
export const pieces = ['profile', 'template', 'url', 'page'] as const;

export type PieceId = (typeof pieces)[number];

/** The code of each piece that the choices need. */
export type Pieces = Readonly<Partial<Record<PieceId, string>>>;

/** Where the organisation's details are written. */
export function detailsGo({system, method}: Pick<Choices, 'system' | 'method'>): 'attributes' | 'data' | 'profile' {
  if (method === 'element') return 'attributes';
  return method === 'div' && systems[system].data ? 'data' : 'profile';
}

/** Whether the guide becomes part of the page, instead of a separate page. */
export const isInPage = (method: EmbedMethod): boolean => method === 'element' || method === 'div';

/** Where visitors see the guide: a script in the template replaces a link with the guide. */
export function placeOf({method, scriptInTemplate}: Pick<Choices, 'method' | 'scriptInTemplate'>): Place {
  if (method === 'iframe') return 'framed';
  return isInPage(method) || scriptInTemplate ? 'in-page' : 'own-page';
}

/** Part of the page, the guide's own page in a frame, or the guide's own page. */
export type Place = 'in-page' | 'framed' | 'own-page';

/** Whether that method can set that guide setting. Within a page, all can be set; in a URL, only some. */
export const canSet = (setting: string, method: EmbedMethod): boolean =>
  isInPage(method) || namesAllowedIn(guideSettings, 'url').includes(setting);

/** The guide's attributes as chosen, for every method. */
export const attributesOf = ({lang, guide, details}: Pick<Choices, 'lang' | 'guide' | 'details'>): AttributeValues => ({
  ...languageAttributes(lang),
  ...guide,
  ...details,
});

/** What to copy, in the order in which to use it. */
export function piecesOf(choices: Choices): Pieces {
  const {method, scriptInTemplate, urls, details, profile} = choices;
  const needsProfile = detailsGo(choices) === 'profile' && Object.keys(details).length > 0;
  const withProfile = needsProfile ? {...choices, guide: {...choices.guide, profile}} : choices;
  const script = scriptFrom(urls, detailsGo(choices) === 'data' && Object.keys(details).length > 0);
  const page = onPage(withProfile);
  return {
    ...(method === 'link' && {url: urlOf(withProfile)}),
    page: method === 'element' && !scriptInTemplate ? `${script}\n${page}` : page,
    ...(scriptInTemplate && {template: inTemplate(choices, script)}),
    ...(needsProfile && {profile: profilesWith(profile, details)}),
  };
}

/** The script's tag. Without `div=details` in its URL, the script uses no details from a `div`. */
function scriptFrom({script, integrity}: FileUrls, detailsOnDiv: boolean): string {
  const src = detailsOnDiv ? `${script}?div=details` : script;
  const attributes = integrity ? {src, integrity, crossorigin: 'anonymous', defer: ''} : {type: 'module', src};
  return `<script${attributesInHtml(attributes)}></script>`;
}

/** The code for the template. Most systems remove the `style` of a `div`, so the room for it stands here, too. */
function inTemplate(choices: Choices, script: string): string {
  if (isWordPress(choices.system)) return lineOfTheme(script);
  return choices.method === 'div' ? `<style>.mitid-guide{${roomFor(choices)}}</style>\n${script}` : script;
}

/**
 * The line for functions.php of a WordPress theme. `wp_enqueue_script_module` would stop the whole site before
 * WordPress 6.5, and `wp_enqueue_script` loads a module as a classic script, which fails.
 */
const lineOfTheme = (script: string) =>
  `add_action('wp_head', fn() => print '${script.replace(/[\\']/g, String.raw`\$&`)}');`;

const languageAttributes = (lang: Language | undefined): AttributeValues => ({
  ...(lang && {lang}),
  ...(lang && directionOf(lang) === 'rtl' && {dir: 'rtl'}),
});

/** The code on the page. */
function onPage(choices: Choices): string {
  const {method, title, lang, guide, details} = choices;
  switch (method) {
    case 'element':
      return `<mitid-guide${attributesInHtml({...attributesOf(choices), style: roomFor(choices)})}>${fallback(choices)}</mitid-guide>`;
    case 'div': {
      const dataDetails = detailsGo(choices) === 'data' ? Object.entries(details) : [];
      const data = Object.fromEntries(dataDetails.map(([name, value]) => [`data-${name}`, value]));
      const attributes = {class: classesOf(choices), ...languageAttributes(lang), ...data, style: roomFor(choices)};
      return `<div${attributesInHtml(attributes)}>${fallback(choices)}</div>`;
    }
    case 'iframe': {
      const sender = senderOf(choices);
      const height = frameHeightOnPhones(lang, guide, sender);
      const frame = {src: urlOf(choices), title, width: '100%', height, loading: 'lazy'};
      // The script sets `height`. A `min-height` is never more than that by much, and nothing moves.
      const style = `display:block;border:0;height:auto;min-height:${frameHeight(lang, guide, sender)}`;
      return `<iframe${attributesInHtml({...frame, ...languageAttributes(lang), style})}></iframe>`;
    }
    case 'link':
      return linkTo(urlOf(choices), choices);
  }
}

/** The name that the profile puts above the guide; empty if only the name of the profile is known. */
export function senderOf({guide, details}: Pick<Choices, 'guide' | 'details'>): string | undefined {
  if (!('profile' in guide)) return undefined;
  return Object.keys(details).length ? senderName(details) : '';
}

/** `mitid-guide mitid-guide--profile-nordby`: for a CMS that removes every attribute but `class`. */
function classesOf({lang, guide}: Choices): string {
  const settings = Object.entries({...(lang && {lang}), ...guide}).map(([name, value]) =>
    ['mitid-guide-', name, value.replaceAll(' ', ',')].filter(Boolean).join('-'),
  );
  return ['mitid-guide', ...settings].join(' ');
}

/**
 * Room for the guide, so that what follows it does not move when it comes. `flow-root`, because until then the tag is an
 * inline element, which has no height of its own.
 */
const roomFor = ({method, lang, guide}: Choices) =>
  `${method === 'element' ? 'display:flow-root;' : ''}min-height:${guideHeight(lang, guide)}`;

/**
 * The content of the tag: what the page shows until the guide is loaded. A CMS may remove the tag and leave the link, so
 * that is the link that a script in the template replaces with the guide. It stands in the same line as the tag, and
 * without `<p>`, because WordPress makes paragraphs of lines, and would close the tag too early.
 */
const fallback = (choices: Choices) =>
  choices.outline === undefined ? linkTo(urlOf({...choices, method: 'link'}), choices) : `\n${choices.outline}\n`;

const linkTo = (href: string, {title, lang}: Choices) =>
  `<a${attributesInHtml({href, ...languageAttributes(lang), ...(lang && {hreflang: lang})})}>${escapeHtml(title)}</a>`;

/** The URL of the stand-alone page as chosen. `embed` lets the script replace the link with the guide. */
function urlOf({method, urls, lang, guide}: Choices): string {
  const query = new URLSearchParams(lang && {lang});
  for (const [name, value] of Object.entries(guide)) {
    if (canSet(name, method)) query.set(name, value);
  }
  const search = [method === 'link' && 'embed', query.toString()].filter(Boolean).join('&');
  return `${urls.guide}${search && `?${search}`}`;
}
