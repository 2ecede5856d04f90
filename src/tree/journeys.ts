import {orderFrom} from './order.js';
import {boxOf, nextStep, type Answers, type Tree} from './tree.js';
import {walk, exitsOf, type Walk} from './walk.js';

/** One complete path through a tree: the answers, and the walk that follows from them. */
export interface Journey<Id extends string = string> extends Walk<Id> {
  readonly answers: Answers;
}

/** Every complete path through a tree, in the order in which the boxes list their answers. */
export function journeys<Id extends string>(tree: Tree<Id>): Journey<Id>[] {
  const found: Journey<Id>[] = [];
  const pending: {answers: Answers; from?: Id}[] = [{answers: {}}];
  for (let next; (next = pending.pop());) {
    const {answers, from} = next;
    const walked = walk(tree, answers);
    const {current} = walked;
    if (walked.done) found.push({...walked, answers});
    // If the answer led nowhere, the walk is still at its box. That is an issue for `checkTree`, not a journey.
    if (current === undefined || current === from) continue;
    const box = boxOf(tree, current);
    for (const {id} of box ? [...exitsOf(box)].reverse() : []) {
      pending.push({answers: {...answers, [current]: id}, from: current});
    }
  }
  return found;
}

/**
 * How many complete paths a tree has, in which `checkTree` finds nothing wrong. It does not follow them, so that their
 * number, which may be astronomical, costs nothing. Above 2^53 it is rounded, and past 2^1024 it is `Infinity`.
 */
export function countJourneys(tree: Tree): number {
  return tree.steps.reduce((product, {start}) => {
    const found = new Map<string, number>();
    for (const [id, box] of orderFrom(tree, start)) {
      const ways = exitsOf(box).reduce((sum, {to}) => sum + (to === nextStep ? 1 : (found.get(to) ?? 0)), 0);
      found.set(id, ways);
    }
    return product * (found.get(start) ?? 0);
  }, 1);
}
