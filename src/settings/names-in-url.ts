import {namesAllowedIn, type Schema} from './settings.js';

/** Every name that the URL of the guide's own page may have. */
export const namesInUrl = (schema: Schema): string[] => ['embed', 'lang', ...namesAllowedIn(schema, 'url')];

/** Names that newsletters and advertisements add to every link. */
const ofOthers = /^utm_|clid$/;

/** The names in the query of the guide's own page that mean nothing to the guide, each once. Capitals do not matter. */
export function unknownNamesIn(search: string, known: readonly string[]): string[] {
  const names = new Set(new URLSearchParams(search).keys());
  return [...names].filter((name) => !known.includes(name.toLowerCase()) && !ofOthers.test(name));
}
