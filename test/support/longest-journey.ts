import {journeys, type Journey, type Tree} from '../../src/tree/index.js';

/** The journey through an edition that passes the most boxes. */
export const longestJourney = ({tree}: {readonly tree: Tree}): Journey =>
  journeys(tree).reduce((longest, journey) => (journey.passed.length > longest.passed.length ? journey : longest));
