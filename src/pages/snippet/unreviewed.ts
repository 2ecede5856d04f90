import {reviewed} from '../../locale/generated/reviewed.js';
import {sourceLanguage} from '../../locale/language-names.js';
import {languages} from '../../locale/languages.js';

/** The languages whose translation nobody who speaks them has read. */
export const unreviewed: readonly string[] = languages.filter(
  (language) => language !== sourceLanguage && !reviewed.includes(language),
);
