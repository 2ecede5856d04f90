import {boxOf, type Answers, type Tree} from './tree.js';
import {walk, exitsOf, type Walk} from './walk.js';

/** One complete way through a tree: the answers that lead along it, and the walk that they make. */
export interface Journey<Id extends string = string> extends Walk<Id> {
  readonly answers: Answers;
}

/** Every complete way through a tree, in the order in which its boxes list their answers. */
export function journeys<Id extends string>(tree: Tree<Id>): Journey<Id>[] {
  const found: Journey<Id>[] = [];
  const open: {answers: Answers; from?: Id}[] = [{answers: {}}];
  for (let next; (next = open.pop());) {
    const {answers, from} = next;
    const walked = walk(tree, answers);
    const {current: at} = walked;
    if (walked.done) found.push({...walked, answers});
    // Still where the answer was given: its arrow leads nowhere, which is a fault and no journey.
    if (at === undefined || at === from) continue;
    const box = boxOf(tree, at);
    for (const {id} of box ? [...exitsOf(box)].reverse() : []) open.push({answers: {...answers, [at]: id}, from: at});
  }
  return found;
}
