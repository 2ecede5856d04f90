import type {Answers} from '../tree/tree.js';

/** More than any journey needs; a longer text is somebody's mischief. */
const maxLength = 1000;

/** Answers as an address keeps them: `2026-11~chip.no`. Empty where there are none. */
export function serializeAnswers(edition: string, answers: Answers): string {
  const pairs = Object.entries(answers).map(([box, answer]) => `~${box}.${answer}`);
  return pairs.length ? `${edition}${pairs.join('')}` : '';
}

/** The answers that an address keeps for that edition; `undefined` where it keeps none, or none that can be read. */
export function parseAnswers(kept: string, edition: string): Answers | undefined {
  const [keptEdition, ...pairs] = kept.split('~');
  if (!keptEdition || keptEdition !== edition || kept.length > maxLength) return undefined;
  return Object.fromEntries(pairs.map((pair) => pair.split('.')).filter((pair) => pair.length === 2)) as Answers;
}
