import {isRecord, profileIn} from '../settings/profiles.js';
import {currentEdition, editions, type EditionEntry} from '../content/editions.js';
import {languageFrom, languages} from '../locale/languages.js';
import {sourceLanguage, type Language} from '../locale/language-names.js';
import type {OrganisationValues} from '../settings/settings.js';
import {decodeFile} from '../pages/snippet/decode-file.js';
import {textFindings} from '../pages/snippet/check-profiles.js';
import {CliError} from './cli-error.js';
import type {Options, Surroundings} from './command.js';

/** Every option, as `parseArgs` takes it. */
export const options = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
  edition: {type: 'string'},
  language: {type: 'string'},
  profiles: {type: 'string'},
  profile: {type: 'string'},
  folder: {type: 'string'},
  cms: {type: 'string'},
  method: {type: 'string'},
  template: {type: 'boolean'},
  set: {type: 'string', multiple: true},
  format: {type: 'string'},
  plans: {type: 'boolean'},
  due: {type: 'boolean'},
  on: {type: 'string'},
} as const;

/** The choice of that name, in capitals or not. Without one, the default. Several may have the same beginning. */
export function chosen<Choice extends string>(
  option: string,
  given: string | undefined,
  choices: readonly Choice[],
  byDefault: Choice,
  names?: Readonly<Record<Choice, string>>,
): Choice {
  if (given === undefined) return byDefault;
  const wanted = given.toLowerCase();
  const found = choices.find((each) => each === wanted);
  if (found !== undefined) return found;
  const close = choices.filter((each) => each.startsWith(`${wanted}-`));
  const offered = close.length ? close.map((each) => [each, names && `(${names[each]})`].join(' ')) : choices;
  throw new CliError(`--${option} kan ikke være »${given}«. Vælg en af: ${offered.join(', ')}.`);
}

/** The edition that is asked for. Default: the one that is valid today. */
export function editionOf({edition}: Options): EditionEntry {
  const current = currentEdition();
  const id = chosen(
    'edition',
    edition,
    editions.map((each) => each.id),
    current.id,
  );
  return editions.find((each) => each.id === id) ?? current;
}

/** The language that is asked for. Default: Danish. */
export function languageOf({language}: Options): Language {
  if (language === undefined) return sourceLanguage;
  return languageFrom(language) ?? chosen('language', language, languages, sourceLanguage);
}

/** The content of a file that the command names. */
export async function bytesOf(path: string, {readFile}: Surroundings): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    const {code} = error as {readonly code?: unknown};
    throw new CliError(
      code === 'ENOENT' ? `Der er ingen fil, der hedder ${path}.` : `Filen ${path} kan ikke læses (${String(code)}).`,
    );
  });
}

/** The details of the organisation whose profile is asked for; `undefined` without one. */
export async function organisationOf(
  {profiles, profile}: Options,
  surroundings: Surroundings,
): Promise<OrganisationValues | undefined> {
  if (profiles === undefined && profile === undefined) return undefined;
  if (profiles === undefined || profile === undefined) {
    throw new CliError('Skriv både --profiles, som er filen, og --profile, som er profilens navn.');
  }
  const file = decodeFile(await bytesOf(profiles, surroundings));
  const [fault] = textFindings(file, () => '');
  if (fault) throw new CliError(`${profiles}: ${fault.text}`);
  const content: unknown = JSON.parse(file.text);
  if (!isRecord(content)) throw new CliError(`${profiles}: Filen skal begynde med { og slutte med }.`);
  const faults: string[] = [];
  const values = profileIn(content, profile, profiles, ({message}) => faults.push(message));
  if (faults.length) throw new CliError(faults.join('\n'));
  return values;
}
