import {isRecord} from '../../settings/profiles.js';
import {guideSettings, organisationSettings, settingNamed, type Schema} from '../../settings/settings.js';
import {textFindings} from './check-profiles.js';
import type {EmbedMethod} from './cms.js';
import {crookedLetters, straightened} from './crooked-code.js';
import {decodeFile, type DecodedFile} from './decode-file.js';
import {isOfOneVersion} from './file-urls.js';
import {note, right, wrong, type Finding} from './finding.js';
import {guidesIn, scriptsIn, unusableSettings, type GuideInHtml} from './guides-in-html.js';
import {tagsIn, withoutReferences} from './html-tags.js';
import {jsonFault} from './json-fault.js';

/** A pasted snippet as the values of the form. */
export interface ReadSnippet {
  /**
   * By the name of the field; a ticked box has the value `on`. Without `method` if only the details are known. Missing if
   * the text has neither a guide nor a profile.
   */
  readonly fields?: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Where the details are that the code needs, if the text does not have them. */
  readonly missingProfiles?: URL;
}

const schema: Schema = {...guideSettings, ...organisationSettings};

/** For URLs that a snippet writes without their site. */
const noSite = 'https://site.invalid/';

const methodNames: Readonly<Record<EmbedMethod, string>> = {
  element: 'guiden på selve siden',
  div: 'guiden på selve siden, med scriptet i skabelonen',
  iframe: 'guiden i en ramme',
  link: 'et link til guiden',
};

/**
 * Reads the code of an existing page back into the form, by whichever way it was pasted, with the text of `profiles.json`
 * before or after it if the details are there. That text alone will do if one knows the profile's name.
 */
export function readSnippet(pasted: string, knownProfile = '', base = noSite): ReadSnippet {
  const isEscaped = !tagsIn(pasted).length && /&lt;/.test(pasted);
  const written = isEscaped ? withoutReferences(pasted) : pasted;
  const crooked = crookedLetters(written);
  const html = crooked.length ? straightened(written) : written;
  const guides = guidesIn(html, base);
  const [guide = fromUrlAlone(html, base)] = guides;
  const file = profilesFileIn(written);
  const faults = file ? textFindings(file, () => ' Ret det i feltet, og prøv igen.') : [];
  // Without its details, the code would fill the form with those of nobody.
  if (file && jsonFault(file.text) && (!guide || guide.settings.has('profile'))) return {findings: faults};
  const profiles = file && recordIn(file.text);
  if (!guide) return readProfileAlone(profiles, knownProfile, faults);
  const [script] = scriptsIn(html, base);
  const details = detailsIn(profiles, guide.settings.get('profile'));
  const fields = new Map<string, string>([
    ['method', guide.method],
    // Not set, the form has another default.
    ['lang', ''],
    ...fieldsFor(details),
    ...fieldsFor(guide.settings),
  ]);
  const source = script?.url ?? guide.url;
  if (source) {
    const fixed = script?.integrity || isOfOneVersion(source);
    fields.set('version', fixed ? 'fixed' : 'moving');
  }
  if (guide.method === 'element' || guide.method === 'div') {
    if (guide.method === 'div' || !script) fields.set('template', 'on');
    if (/<h\d/i.test(guide.content)) fields.set('outline', 'on');
  }
  const others = guides.length > 1 ? [onlyFirst] : [];
  const missingProfiles = !file && guide.settings.has('profile') && source;
  return {
    fields,
    findings: [...findingsFor(guide, profiles, details, [...crooked, ...faults]), ...others],
    ...(missingProfiles && {missingProfiles: new URL('profiles.json', missingProfiles)}),
  };
}

const onlyFirst = note('Der er flere guider i koden. Her er den første.');

/** The text of `profiles.json` without any code. */
function readProfileAlone(
  profiles: Record<string, unknown> | undefined,
  knownProfile: string,
  faults: readonly Finding[],
): ReadSnippet {
  const names = Object.keys(profiles ?? {}).filter((each) => detailsIn(profiles, each).size);
  const name = names.find((each) => each === knownProfile) ?? (names.length === 1 ? names[0] : undefined);
  if (name !== undefined) {
    const details = detailsIn(profiles, name);
    const fields = new Map([['profile', name], ...fieldsFor(details)]);
    return {
      fields,
      findings: [right(`Formularen er udfyldt fra profilen "${name}".`), ...faults, ...unusableSettings(details)],
    };
  }
  return {
    findings: [
      names.length
        ? wrong(
            `Filen har flere profiler: ${names.join(', ')}. Sæt også koden fra jeres side ind: den siger, hvilken I har.`,
          )
        : wrong('Der er ingen guide i det, I har sat ind. Sæt hele koden ind.'),
    ],
  };
}

/** What a profile says, unparsed; empty if there is no such profile. */
function detailsIn(profiles: Record<string, unknown> | undefined, name: string | undefined): Map<string, string> {
  const profile = name === undefined ? undefined : new Map(Object.entries(profiles ?? {})).get(name);
  return new Map(isRecord(profile) ? Object.entries(profile).map(([each, value]) => [each, String(value)]) : []);
}

/** Somebody may have copied only the URL of the link. */
function fromUrlAlone(text: string, base: string): GuideInHtml | undefined {
  const [url] = /https?:\/\/[^\s"'<>]+\/guide\.html[^\s"'<>]*/.exec(text) ?? [];
  return url === undefined ? undefined : guidesIn(`<a href="${url.replaceAll('&amp;', '&')}"></a>`, base)[0];
}

/** The `profiles.json` among the code; `undefined` if there is none. */
function profilesFileIn(html: string): DecodedFile | undefined {
  const text = html.replace(/<(style|script)\b[^]*?<\/\1>/gi, '');
  const [start, end] = [text.search(/\{\s*["“”„]/), text.lastIndexOf('}')];
  if (start < 0) return undefined;
  return decodeFile(new TextEncoder().encode(text.slice(start, end < start ? undefined : end + 1)));
}

function recordIn(json: string): Record<string, unknown> | undefined {
  if (jsonFault(json)) return undefined;
  const content: unknown = JSON.parse(json);
  return isRecord(content) ? content : undefined;
}

/** A field with choices keeps what it has, where the guide cannot use the value. Other fields show what is wrong. */
function fieldsFor(settings: ReadonlyMap<string, string>): [string, string][] {
  return [...settings].flatMap(([name, value]): [string, string][] => {
    if (name === 'lang') return [[name, value]];
    const setting = settingNamed(schema, name);
    const hasChoices = setting?.kind === 'choice' || setting?.kind === 'languages';
    if (hasChoices && setting.read(value) === undefined) return [];
    if (setting?.kind === 'flag') return setting.read(value) ? [[name, 'on']] : [];
    return setting ? [[name, setting.kind === 'languages' ? value.replaceAll(',', ' ') : value]] : [];
  });
}

function findingsFor(
  guide: GuideInHtml,
  profiles: Record<string, unknown> | undefined,
  details: ReadonlyMap<string, string>,
  faults: readonly Finding[],
): Finding[] {
  const profile = guide.settings.get('profile');
  const missing =
    profile === undefined || details.size
      ? []
      : profiles
        ? [wrong(`Profilen "${profile}" er ikke i den fil, I har sat ind.`)]
        : [wrong('Jeres oplysninger står i profiles.json. Sæt den ind i samme felt, sammen med koden.')];
  const wrongs = [...missing, ...unusableSettings(new Map([...details, ...guide.settings])), ...faults];
  return [
    wrongs.length
      ? note(`Formularen er udfyldt, så langt koden kan læses: ${methodNames[guide.method]}.`)
      : right(`Formularen er udfyldt fra koden: ${methodNames[guide.method]}.`),
    ...wrongs,
    ...guide.unknown.map((name) => note(`Guiden kender ikke »${name}«. Det er ikke med i formularen.`)),
  ];
}
