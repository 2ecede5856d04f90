import {sourceLanguage, type Language, type Translation} from './language-names.js';
import {danishMsg, msgIn, type Msg, type Templates} from './msg.js';

type Load = () => Promise<{readonly templates: Templates}>;

/** Each translation is a separate chunk, loaded when first needed. A translation without a loader does not compile. */
const loaders: Readonly<Record<Translation, Load>> = {
  en: () => import('./generated/en.js'),
  de: () => import('./generated/de.js'),
  pl: () => import('./generated/pl.js'),
  uk: () => import('./generated/uk.js'),
  ro: () => import('./generated/ro.js'),
  tr: () => import('./generated/tr.js'),
  ar: () => import('./generated/ar.js'),
};

/** Every language that the guide can be shown in, Danish first. */
export const languages = [sourceLanguage, .../* @__PURE__ */ Object.keys(loaders)] as readonly Language[];

// eslint-disable-next-line no-restricted-syntax -- A chunk with a copy only makes a `msg` of its own.
const loaded: Partial<Record<Language, Msg>> = {};

/** Loads the `msg` of a language: the same one each time, so that words which are made of it can be shared. */
export async function loadMsg(language: Language): Promise<Msg> {
  if (language === sourceLanguage) return danishMsg;
  const {templates} = await loaders[language]();
  return (loaded[language] ??= msgIn(templates));
}

/** The language of a tag as people write it (`da-DK`, ` EN_us `); `undefined` if the guide has no such language. */
export function languageFrom(tag: string): Language | undefined {
  const [language] = tag.trim().toLowerCase().split(/[-_]/);
  return languages.find((known) => known === language);
}
