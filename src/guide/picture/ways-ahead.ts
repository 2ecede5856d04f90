import type {Answers} from '../../tree/tree.js';
import {keyOfBox, type Graph} from './graph.js';

/**
 * The boxes ahead of a box to which one way alone leads, each with the answers of that way. A visitor who chooses such a
 * box gives no answer that the choice does not say.
 */
export function waysAhead({places, arrows}: Graph, from: string): Map<string, Answers> {
  const ways = new Map<string, {readonly count: number; readonly answers: Answers}>();
  ways.set(keyOfBox(from), {count: 1, answers: {}});
  // Each place comes after those that lead to it.
  for (const {key, box} of places) {
    const way = ways.get(key);
    if (!way) continue;
    for (const {to, answer} of arrows.filter((arrow) => arrow.from === key)) {
      const answers = answer === undefined ? way.answers : {...way.answers, [box]: answer};
      ways.set(to, {count: way.count + (ways.get(to)?.count ?? 0), answers});
    }
  }
  return new Map(
    places.flatMap(({key, kind, box}) => {
      const way = ways.get(key);
      return kind === 'box' && box !== from && way?.count === 1 ? [[box, way.answers] as const] : [];
    }),
  );
}
