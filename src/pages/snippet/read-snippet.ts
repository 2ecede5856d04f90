import {isRecord} from '../../settings/profiles.js';
import {guideSettings, organisationSettings, settingNamed, type Schema} from '../../settings/settings.js';
import type {EmbedMethod} from './cms.js';
import {note, right, wrong, type Finding} from './finding.js';
import {guidesIn, scriptsIn, type GuideInHtml} from './guides-in-html.js';
import {tagsIn, withoutReferences} from './html-tags.js';

/** A pasted snippet as the values of the form. */
export interface ReadSnippet {
  /** By the name of the field; a ticked box has the value `on`. Missing if the text has no guide. */
  readonly fields?: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

const organisationNames = Object.keys(organisationSettings);

const schema: Schema = {...guideSettings, ...organisationSettings};

/** For URLs that a snippet writes without their site. */
const base = 'https://site.invalid/';

const methodNames: Readonly<Record<EmbedMethod, string>> = {
  element: 'guiden på selve siden',
  div: 'guiden på selve siden, med scriptet i skabelonen',
  iframe: 'guiden i en ramme',
  link: 'et link til guiden',
};

/**
 * Reads the code of an existing page back into the form, by whichever way it was pasted, with the text of `profiles.json`
 * before or after it if the details are there.
 */
export function readSnippet(pasted: string): ReadSnippet {
  const isEscaped = !tagsIn(pasted).length && /&lt;/.test(pasted);
  const html = isEscaped ? withoutReferences(pasted) : pasted;
  const guides = guidesIn(html, base);
  const [guide = fromUrlAlone(html)] = guides;
  if (!guide) return {findings: [wrong('Der er ingen guide i det, I har sat ind. Sæt hele koden ind.')]};
  const [script] = scriptsIn(html, base);
  const profile = guide.settings.get('profile');
  const profiles = profilesIn(html);
  const fromFile = profile === undefined ? undefined : new Map(Object.entries(profiles ?? {})).get(profile);
  const details = isRecord(fromFile) ? fromFile : {};
  const fields = new Map<string, string>([
    ['method', guide.method],
    // Not set, the form has another default.
    ['lang', ''],
    ...fieldsFor(Object.entries(details).map(([name, value]) => [name, String(value)])),
    ...fieldsFor([...guide.settings]),
  ]);
  if (organisationNames.some((name) => fields.has(name)) && !fields.has('organisation-type')) {
    fields.set('organisation-type', '');
  }
  if (script || guide.url) {
    const fixed = script?.integrity || /\/\d+\.\d+\.\d+[^/]*\/[^/]*$/.test((script?.url ?? guide.url)?.pathname ?? '');
    fields.set('version', fixed ? 'fixed' : 'moving');
  }
  if (guide.method === 'element' || guide.method === 'div') {
    if (guide.method === 'div' || !script) fields.set('template', 'on');
    if (/<h\d/i.test(guide.content)) fields.set('outline', 'on');
  }
  return {fields, findings: [...findingsFor(guide, profiles, details), ...(guides.length > 1 ? [onlyFirst] : [])]};
}

const onlyFirst = note('Der er flere guider i koden. Her er den første.');

/** Somebody may have copied only the URL of the link. */
function fromUrlAlone(text: string): GuideInHtml | undefined {
  const [url] = /https?:\/\/[^\s"'<>]+\/guide\.html[^\s"'<>]*/.exec(text) ?? [];
  return url === undefined ? undefined : guidesIn(`<a href="${url.replaceAll('&amp;', '&')}"></a>`, base)[0];
}

/** The content of a `profiles.json` among the code. */
function profilesIn(html: string): Record<string, unknown> | undefined {
  const [start, end] = [html.search(/\{\s*"/), html.lastIndexOf('}')];
  if (start < 0) return undefined;
  try {
    const content: unknown = JSON.parse(html.slice(start, end + 1));
    return isRecord(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

function fieldsFor(settings: readonly (readonly [name: string, value: string])[]): [string, string][] {
  return settings.flatMap(([name, value]): [string, string][] => {
    if (name === 'lang') return [[name, value]];
    const setting = settingNamed(schema, name);
    if (setting?.kind === 'flag') return setting.read(value) ? [[name, 'on']] : [];
    return setting ? [[name, setting.kind === 'languages' ? value.replaceAll(',', ' ') : value]] : [];
  });
}

function findingsFor(guide: GuideInHtml, profiles: Record<string, unknown> | undefined, details: object): Finding[] {
  const profile = guide.settings.get('profile');
  const missing =
    profile === undefined || Object.keys(details).length
      ? []
      : profiles
        ? [wrong(`Profilen "${profile}" er ikke i den fil, I har sat ind.`)]
        : [note(`Jeres oplysninger står i profilen "${profile}". Sæt også teksten fra filen profiles.json ind.`)];
  return [
    right(`Formularen er udfyldt fra koden: ${methodNames[guide.method]}.`),
    ...missing,
    ...guide.unknown.map((name) => note(`Guiden kender ikke »${name}«. Det er ikke med i formularen.`)),
  ];
}
