import {parseAnswers} from '../guide/answers-codec.js';
import {languageFrom} from '../locale/languages.js';
import {namesAllowedIn, settingNamed, type Schema} from '../settings/settings.js';
import type {Answers} from '../tree/tree.js';

/** Whether a URL leads to the guide's stand-alone page. */
export const isGuideUrl = (url: string): boolean => /^https?:\/\/[^?#]+\/guide\.html(?:[?#]|$)/.test(url);

/** The settings in the query of a URL, unparsed, for a guide. Anyone can write a URL. */
export const settingsFromQuery = (search: string, schema: Schema): Map<string, string> =>
  withoutWords(settingsInQuery(search, schema), schema);

/** Stands for a value that cannot be used, so that editors still get a message. */
const unusable = '?';

/** Settings of which those that cannot be used are replaced: the debug panel quotes them. */
export function withoutWords(settings: ReadonlyMap<string, string>, schema: Schema): Map<string, string> {
  const read = (name: string, value: string) =>
    name === 'lang' ? languageFrom(value) : settingNamed(schema, name)?.read(value);
  return new Map([...settings].map(([name, value]) => [name, read(name, value) === undefined ? unusable : value]));
}

/**
 * The settings in the query of a URL, as written: the language, and what the schema allows in a URL. A name may have
 * capitals, as phones write them. Of a name written twice, the first counts.
 */
export function settingsInQuery(search: string, schema: Schema): Map<string, string> {
  const query = new Map([...new URLSearchParams(search)].reverse().map(([name, value]) => [name.toLowerCase(), value]));
  const settings = new Map<string, string>();
  for (const name of ['lang', ...namesAllowedIn(schema, 'url')]) {
    const value = query.get(name);
    // In a URL, people write a flag as a number too.
    if (value !== undefined)
      settings.set(name, value === '1' && settingNamed(schema, name)?.kind === 'flag' ? '' : value);
  }
  return settings;
}

/** The answers in a fragment for that edition, as a copied link has them. */
export function answersFromFragment(fragment: string, edition: string | undefined): Answers {
  const [, serialized = ''] = /[#&]mitid-guide=([^&]*)/.exec(fragment) ?? [];
  return parseAnswers(serialized, edition ?? '') ?? {};
}
