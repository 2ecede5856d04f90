import {sourceLanguage, type Language, type Translation} from './language-names.js';
import type {Templates} from './msg.js';

type Load = () => Promise<{readonly templates: Templates}>;

/** Each translation is a chunk of its own, loaded when it is first asked for. One without a loader does not compile. */
const loaders: Readonly<Record<Translation, Load>> = {
  en: () => import('./generated/en.js'),
  de: () => import('./generated/de.js'),
  pl: () => import('./generated/pl.js'),
  uk: () => import('./generated/uk.js'),
  ro: () => import('./generated/ro.js'),
  tr: () => import('./generated/tr.js'),
  ar: () => import('./generated/ar.js'),
};

/** Every language the guide speaks, Danish first. */
export const languages = [sourceLanguage, ...Object.keys(loaders)] as readonly Language[];

/** Fetches the messages of a language; `undefined` for Danish, in which they are written. */
export const loadTemplates = (language: Language): ReturnType<Load> | undefined =>
  language === sourceLanguage ? undefined : loaders[language]();

/** Reads a language tag as people write them (`da-DK`, ` EN_us `); `undefined` if the guide does not speak it. */
export function languageFrom(tag: string): Language | undefined {
  const [language] = tag.trim().toLowerCase().split(/[-_]/);
  return languages.find((known) => known === language);
}
