import type {Answers} from '../tree/tree.js';
import type {Walk} from '../tree/walk.js';

/** Longer than any valid state; anything above is ignored. */
const maxLength = 1000;

/** The answers as text, for the history and for a URL: `2026-11~chip.no`. */
export const serializeAnswers = (edition: string, answers: Answers): string =>
  [edition, ...Object.entries(answers).map(([box, answer]) => `${box}.${answer}`)].join('~');

/** Reads what `serializeAnswers` wrote; `undefined` if it is for another edition, empty or too long. */
export function parseAnswers(serialized: string, edition: string): Answers | undefined {
  if (serialized.length > maxLength) return undefined;
  const [serializedEdition, ...pairs] = serialized.split('~');
  if (!serializedEdition || serializedEdition !== edition) return undefined;
  return Object.fromEntries(pairs.map((pair) => pair.split('.')).filter((pair) => pair.length === 2)) as Answers;
}

/** The answers that lead to a walk's position. */
export const answersOf = ({passed}: Walk): Answers => Object.fromEntries(passed.map(({box, answer}) => [box, answer]));
