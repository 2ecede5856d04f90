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
    .filter(isOfGuide)
    .map(withoutValues);
  if (tags.some((tag) => curlyQuotes.test(tag)))
    return [wrong(`Anførselstegnene i koden er skæve, som i et brev. De skal være lige: ". ${again}`)];
  if (tags.some((tag) => tag.search(hardSpace) >= 0))
    return [wrong(`Der er hårde mellemrum i koden, så guiden ikke får det hele. ${again}`)];
  return brokenTags(html);
}

const isOfGuide = (tag: string) => /mitid-guide|guide\.html/.test(tag);

/** A tag with a value that goes on to the next attribute, as in `phone="12 34 56 78 email="`. */
const openValue = /<[a-z][^<>]*?\s([a-z-]+)="[^"<>]*\s[a-z-]+="[^<>]*/gi;

/** Marks that are missing in the guide's code, so that the browser takes what follows for a part of a tag. */
function brokenTags(html: string): Finding[] {
  const [, open] = [...html.matchAll(openValue)].find(([tag]) => isOfGuide(tag)) ?? [];
  if (open !== undefined) return [wrong(`Der mangler et anførselstegn (") efter det, der står i ${open}. ${again}`)];
  const tags = tagsIn(html).filter(({start, end}) => isOfGuide(html.slice(start, end)));
  if (tags.some(({attributes}) => [...attributes.keys()].some((name) => name.includes('<'))))
    return [wrong(`Tegnet > mangler til sidst i et tag i koden. ${again}`)];
  const isOpen = tags.some(({name, isEnd, end}) => name === 'script' && !isEnd && !/<\/script/i.test(html.slice(end)));
  return isOpen ? [wrong('Scriptet er ikke lukket. Skriv </script> lige efter det, eller kopiér koden igen.')] : [];
}

const curlyValue = new RegExp(`=\\s*[${quotes}]([^${quotes}>]*)[${quotes}]`, 'g');

/** The code as it was before its letters were changed. */
export const straightened = (html: string): string => html.replace(hardSpace, ' ').replace(curlyValue, '="$1"');
