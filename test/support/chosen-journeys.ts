import {journeys, type Journey, type Tree} from '../../src/tree/index.js';

/** The journey through an edition that passes the most boxes. */
export const longestJourney = ({tree}: {readonly tree: Tree}): Journey =>
  journeys(tree).reduce((longest, journey) => (journey.passed.length > longest.passed.length ? journey : longest));

/** Few of these journeys, which together give every answer and lead to every plan. */
export function everyAnswerAndPlan(all: readonly Journey[]): Journey[] {
  const seen = new Set<string>();
  return all.filter(({passed, endings}) => {
    const before = seen.size;
    for (const {box, answer} of passed) seen.add(`${box}.${answer}`);
    seen.add(endings.map(({id}) => id).join(' + '));
    return seen.size > before;
  });
}
