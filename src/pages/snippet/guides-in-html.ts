import {isGuideUrl, settingsInQuery} from '../../embed/guide-url.js';
import {languageFrom, languages} from '../../locale/languages.js';
import {closestName} from '../../settings/closest-name.js';
import {readDivSettings} from '../../settings/div-settings.js';
import {unknownLanguage, unusableValue, type SettingIssue} from '../../settings/editor-messages.js';
import {isGlobalAttribute} from '../../settings/global-attributes.js';
import {readOrganisationSettings, readSettings} from '../../settings/read-settings.js';
import {namesInUrl, unknownNamesIn} from '../../settings/names-in-url.js';
import {guideSettings, namesAllowedIn, organisationSettings} from '../../settings/settings.js';
import {futureFound} from './check-date.js';
import type {EmbedMethod} from './cms.js';
import {inFormWords, labelOf} from './field-words.js';
import {formFields} from './fields.js';
import {wrong, type Finding} from './finding.js';
import {contentOf, tagsIn, type Tag} from './html-tags.js';
import {reasonToStay, type ReasonToStay} from './link-place.js';
import {meantBy} from './meant-name.js';
import {problemWith} from './problems.js';
import {danishWords} from './words.js';

/** A guide in the HTML of a page, however it got there. */
export interface GuideInHtml {
  readonly method: EmbedMethod;
  /** Its settings, unparsed, with `lang`. */
  readonly settings: ReadonlyMap<string, string>;
  /** Names that the guide does not know: attributes, classes with its prefix, or names in the query of a URL. */
  readonly unknown: readonly string[];
  /** Attributes of a `div` that are settings only with `data-` before them. */
  readonly withoutData?: readonly string[];
  /** The URL of `guide.html`, of a frame or a link. */
  readonly url?: URL;
  /** Whether a link opens a new window. No script replaces such a link. */
  readonly opensWindow?: boolean;
  /** Why no script replaces a link where it stands. */
  readonly staysFor?: ReasonToStay | undefined;
  /** What stands inside the tag. */
  readonly content: string;
  readonly style: string;
  /** Whether the tag of a guide or frame has no end tag, so that the rest of the page stands inside it. */
  readonly isNotClosed?: boolean;
  /** The attribute of a frame. */
  readonly height?: string;
  /** Whether a frame has the border that browsers draw. */
  readonly hasBorder?: boolean;
  /** Whether a frame runs no script. */
  readonly isSandboxed?: boolean;
  /** Whether a screen reader has nothing to call a frame. */
  readonly isNameless?: boolean;
}

/** Whether it stays a link on a page with the script. */
export const isPlainLink = ({method, url}: GuideInHtml): boolean =>
  method === 'link' && !url?.searchParams.has('embed');

/** The script of the guide in the HTML of a page. */
export interface ScriptInHtml {
  readonly url: URL;
  readonly isModule: boolean;
  /** Whether it has the type that cookie tools give a script until somebody consents. */
  readonly isStopped: boolean;
  readonly isSingleFile: boolean;
  readonly integrity: string;
  readonly nonce: string;
}

/** What the form says at its field about a value that it refuses; `undefined` if it says no more than other messages do. */
function problemInForm(name: string, value = ''): string | undefined {
  const field = formFields.find((each) => each.name === name);
  const problem = field && problemWith(field, value, danishWords);
  if (!problem || problem === danishWords.problems.other(field.setting)) return undefined;
  return `»${labelOf(name)}«: "${value.length > 40 ? `${value.slice(0, 40)} …` : value}" kan ikke bruges. ${problem}`;
}

/** By their labels, the values that the guide cannot use, and those that another type of organisation would have to say. */
export function unusableSettings(settings: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = [];
  const raw = Object.fromEntries(settings);
  const report = ({where, message}: SettingIssue) =>
    void findings.push(wrong(problemInForm(where, raw[where]) ?? inFormWords(message)));
  readSettings(guideSettings, raw, (name, text, setting) => report(unusableValue(name, text, setting)));
  readOrganisationSettings(raw, report);
  if (raw['lang'] && !languageFrom(raw['lang'])) findings.push(wrong(unknownLanguage(raw['lang'], languages)));
  return [...findings, ...futureFound(raw['details-checked'])];
}

const known = ['lang', ...namesAllowedIn({...guideSettings, ...organisationSettings}, 'attribute')];

/** The URL in an attribute of a tag, on a page of that URL. */
export const urlIn = (tag: Tag, name: string, base: string): URL | undefined => {
  const written = tag.attributes.get(name);
  return written !== undefined && URL.canParse(written, base) ? new URL(written, base) : undefined;
};

function guideAt(tag: Tag, base: string): Omit<GuideInHtml, 'content' | 'style'> | undefined {
  const {name, attributes} = tag;
  if (name === 'mitid-guide') {
    return {
      method: 'element',
      settings: new Map([...attributes].filter(([each]) => known.includes(each))),
      unknown: [...attributes.keys()].filter((each) => !known.includes(each) && !isGlobalAttribute(each)),
    };
  }
  const classList = (attributes.get('class') ?? '').split(/\s+/);
  if (name === 'div' && classList.includes('mitid-guide')) {
    const div = {classList, getAttribute: (each: string) => attributes.get(each) ?? null};
    const {settings, unknownClasses} = readDivSettings(div, known);
    const withoutData = [...attributes.keys()].filter((each) => known.includes(each) && !isGlobalAttribute(each));
    const misspelt = [...attributes.keys()].filter((each) => {
      const setting = each.replace(/^data-/, '');
      // The page has others of its own, and some of those are short.
      return setting !== each && setting.length > 5 && !known.includes(setting) && meantBy(each, known);
    });
    return {method: 'div', settings, unknown: [...unknownClasses, ...misspelt], withoutData};
  }
  const url = name === 'iframe' ? urlIn(tag, 'src', base) : name === 'a' ? urlIn(tag, 'href', base) : undefined;
  if (!url || !isGuideUrl(url.href)) return undefined;
  const settings = settingsInQuery(url.search, guideSettings);
  const unknown = unknownNamesIn(url.search, namesInUrl(guideSettings));
  if (name === 'iframe') {
    const sandbox = attributes.get('sandbox')?.toLowerCase().split(/\s+/);
    // A module is fetched for an origin, which a sandbox takes away.
    const isSandboxed = sandbox && !['allow-scripts', 'allow-same-origin'].every((each) => sandbox.includes(each));
    const hasBorder = !/border/.test(attributes.get('style') ?? '') && attributes.get('frameborder') !== '0';
    return {
      method: 'iframe',
      settings,
      unknown,
      url,
      height: attributes.get('height') ?? '',
      hasBorder,
      isSandboxed: isSandboxed ?? false,
      isNameless: !['title', 'aria-label', 'aria-labelledby'].some((each) => attributes.get(each)?.trim()),
    };
  }
  const target = attributes.get('target') ?? '';
  return {method: 'link', settings, unknown, url, opensWindow: target !== '' && target !== '_self'};
}

/** What the URLs in the HTML of a page at that URL are relative to. */
export function baseIn(html: string, page: string): string {
  const base = tagsIn(html).find(({name, attributes}) => name === 'base' && attributes.has('href'));
  return (base && urlIn(base, 'href', page)?.href) ?? page;
}

/** The guides in the HTML, without the links inside them, which are their fallback. */
export function guidesIn(html: string, base: string): GuideInHtml[] {
  const tags = tagsIn(html);
  const guides: GuideInHtml[] = [];
  let end = 0;
  for (const tag of tags) {
    const guide = tag.isEnd || tag.start < end ? undefined : guideAt(tag, base);
    if (!guide) continue;
    const content = contentOf(html, tags, tag);
    const staysFor = guide.method === 'link' ? reasonToStay(html, tags, tag) : undefined;
    const isNotClosed = guide.method !== 'link' && tag.end + content.length === html.length;
    guides.push({...guide, content, style: tag.attributes.get('style') ?? '', staysFor, isNotClosed});
    end = tag.end + content.length;
  }
  return guides;
}

/** The URLs of all scripts in the HTML, with their tags. */
const scriptTags = (html: string, base: string) =>
  tagsIn(html).flatMap((tag) => {
    const url = tag.name === 'script' && !tag.isEnd ? urlIn(tag, 'src', base) : undefined;
    return url ? [{url, attributes: tag.attributes}] : [];
  });

const isScriptOfGuide = (url: URL) => /\/mitid-guide(?:\.iife)?\.js$/.test(url.pathname);

/** The guide's scripts in the HTML. */
export const scriptsIn = (html: string, base: string): ScriptInHtml[] =>
  scriptTags(html, base)
    .filter(({url}) => isScriptOfGuide(url))
    .map(({url, attributes}) => ({
      url,
      isModule: attributes.get('type')?.toLowerCase() === 'module',
      isStopped: attributes.get('type')?.toLowerCase() === 'text/plain',
      isSingleFile: url.pathname.endsWith('.iife.js'),
      integrity: attributes.get('integrity') ?? '',
      nonce: attributes.get('nonce') ?? '',
    }));

/** Scripts that are meant to be the guide's, with a mistake in their URL. */
export const misspeltScriptsIn = (html: string, base: string): URL[] =>
  scriptTags(html, base)
    .map(({url}) => url)
    .filter((url) => !isScriptOfGuide(url) && /mit-?id|mitd|mtid|guide?\b/i.test(url.pathname.split('/').pop() ?? ''));

/** A link or frame that leads beside the guide's own page, to a file that is none of a guide. `own` is a page there. */
export const misspeltLinkIn = (html: string, base: string, own: string): URL | undefined =>
  tagsIn(html)
    .flatMap((tag) => urlIn(tag, tag.name === 'iframe' ? 'src' : 'href', base) ?? [])
    .find(({href, pathname}) => {
      const isBeside = new URL('.', href).href === new URL('.', own).href;
      const file = pathname.split('/').pop() ?? '';
      return isBeside && !isGuideUrl(href) && closestName(file, ['guide.html', 'mitid-guide.js', 'snippet.html']);
    });

/** What may stand in the head of a page. Any other tag ends it. */
const inHead = /^(?:html|head|meta|title|link|script|style|base|noscript|template)$/;

/** The content security policies that the page itself has in a `<meta>` of its head. Browsers ignore others. */
export function policiesIn(html: string): string[] {
  const tags = tagsIn(html);
  const end = tags.findIndex(({name, isEnd}) => !inHead.test(name) || (isEnd && name === 'head'));
  return tags
    .slice(0, end < 0 ? undefined : end)
    .flatMap(({name, attributes}) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
        ? (attributes.get('content') ?? [])
        : [],
    );
}
