import {wrong, type Finding} from './finding.js';
import {tagsIn} from './html-tags.js';

/** Spaces that HTML takes for letters. */
const hardSpace = /[\u00a0\u2007\u200b\u202f\ufeff]|&nbsp;/g;

/** Single ones and the signs of inches too: a word processor changes those as well. */
const quotes = '“”„»«‘’‚′″';

const curlyQuotes = new RegExp(`=\\s*[${quotes}]`);

const withoutValues = (tag: string) => tag.replace(/"[^"]*"|'[^']*'/g, '');

const again = 'Kopiér koden igen her på siden, og sæt den ind som HTML.';

/**
 * The letters that a word processor or a text field has changed in the guide's code, so that attributes are lost. Says it
 * once: code that is copied again has neither.
 */
export function crookedLetters(html: string): Finding[] {
  const tags = tagsIn(html)
    .map(({start, end}) => html.slice(start, end))
    .filter((tag) => /mitid-guide|guide\.html/.test(tag))
    .map(withoutValues);
  if (tags.some((tag) => curlyQuotes.test(tag)))
    return [wrong(`Anførselstegnene i koden er skæve, som i et brev. De skal være lige: ". ${again}`)];
  if (tags.some((tag) => tag.search(hardSpace) >= 0))
    return [wrong(`Der er hårde mellemrum i koden, så guiden ikke får det hele. ${again}`)];
  return [];
}

const curlyValue = new RegExp(`=\\s*[${quotes}]([^${quotes}>]*)[${quotes}]`, 'g');

/** The code as it was before its letters were changed. */
export const straightened = (html: string): string => html.replace(hardSpace, ' ').replace(curlyValue, '="$1"');
