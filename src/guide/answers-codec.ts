import type {Answers} from '../tree/tree.js';

/** Longer than any valid state; anything above is ignored. */
const maxLength = 1000;

/** The answers as text for a URL: `2026-11~chip.no`. Empty if there are no answers. */
export function serializeAnswers(edition: string, answers: Answers): string {
  const pairs = Object.entries(answers).map(([box, answer]) => `~${box}.${answer}`);
  return pairs.length ? `${edition}${pairs.join('')}` : '';
}

/** Reads what `serializeAnswers` wrote; `undefined` if it is for another edition, empty or too long. */
export function parseAnswers(serialized: string, edition: string): Answers | undefined {
  const [serializedEdition, ...pairs] = serialized.split('~');
  if (!serializedEdition || serializedEdition !== edition || serialized.length > maxLength) return undefined;
  return Object.fromEntries(pairs.map((pair) => pair.split('.')).filter((pair) => pair.length === 2)) as Answers;
}
