import type {targetLocales} from './generated/locale-codes.js';

/** The language in which every message is written. */
export const sourceLanguage = 'da';

/** A language that the guide is translated to. */
export type Translation = (typeof targetLocales)[number];

/** A language that the guide can be shown in. */
export type Language = typeof sourceLanguage | Translation;

/** Each language by its own name, in the order of the menu. */
export const languageNames: Readonly<Record<Language, string>> = {
  da: 'Dansk',
  en: 'English',
  de: 'Deutsch',
  pl: 'Polski',
  uk: 'Українська',
  ro: 'Română',
  tr: 'Türkçe',
  ar: 'العربية',
};

/** The direction of a language's script, for `dir`. */
export const directionOf = (language: string) => (language === 'ar' ? 'rtl' : 'ltr');
