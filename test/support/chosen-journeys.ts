import {journeys, type Journey, type Tree} from '../../src/tree/index.js';

/** The journey through an edition that passes the most boxes. */
export const longestJourney = ({tree}: {readonly tree: Tree}): Journey =>
  journeys(tree).reduce((longest, journey) => (journey.passed.length > longest.passed.length ? journey : longest));

/** Few of these journeys, which together give every answer. */
export function everyAnswer(all: readonly Journey[]): Journey[] {
  const given = new Set<string>();
  return all.filter(({passed}) => {
    const before = given.size;
    for (const {box, answer} of passed) given.add(`${box}.${answer}`);
    return given.size > before;
  });
}
