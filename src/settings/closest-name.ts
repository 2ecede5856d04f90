import {guideClass} from './div-settings.js';

/** In letters to change, add or remove. A name that differs more is another name, not a misspelling. */
const maxDistance = 2;

/** The name that a misspelt one is closest to, if it is close to any. */
export function closestName(misspelt: string, names: readonly string[]): string | undefined {
  const limit = Math.min(maxDistance, Math.floor(misspelt.length / 2));
  const [closest] = names
    .map((name) => ({name, distance: distanceBetween(misspelt.toLowerCase(), name)}))
    .filter(({distance}) => distance <= limit)
    .sort((one, other) => one.distance - other.distance);
  return closest?.name;
}

/** The setting that a class such as `mitid-guide--profle-nordby` is closest to: its name stands before a value. */
export function closestClassName(className: string, names: readonly string[]): string | undefined {
  const parts = className.slice(`${guideClass}--`.length).split('-');
  const starts = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return starts.flatMap((start) => closestName(start, names) ?? [])[0];
}

/** How many letters to change, add or remove (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (const letter of one) {
    const [above = 0, ...rest] = row;
    let diagonal = above;
    const next = [above + 1];
    rest.forEach((cost, index) => {
      next.push(Math.min(cost + 1, (next[index] ?? 0) + 1, diagonal + Number(letter !== other[index])));
      diagonal = cost;
    });
    row = next;
  }
  return row[other.length] ?? 0;
}
