import type {Templates} from './msg.js';

/** The language in which every message is written. */
export const sourceLanguage = 'da';

type Load = () => Promise<{readonly templates: Templates}>;

/** The languages other than Danish: each a chunk of its own, loaded when it is first asked for. */
const loaders: Readonly<Record<string, Load>> = {};

/** Every language the guide speaks, Danish first. */
export const languages: readonly string[] = [sourceLanguage, ...Object.keys(loaders)];

export const loadTemplates = (language: string): Promise<{readonly templates: Templates}> | undefined =>
  loaders[language]?.();

/** Reads a language tag as people write them (`da-DK`, ` EN_us `); `undefined` if the guide does not speak it. */
export function languageFrom(tag: string): string | undefined {
  const [language] = tag.trim().toLowerCase().split(/[-_]/);
  return languages.find((known) => known === language);
}
