import {wordsIn} from './words.js';

/** The words of this page, in its language. */
export const words = wordsIn(document.documentElement.lang);
