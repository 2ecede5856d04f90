import {answersOf, boxOf, nextStep, type Box, type Tree} from './tree.js';

/** A step in an outline. */
export interface OutlineStep<Id extends string = string> {
  readonly step: string;
  readonly start: OutlineBox<Id>;
}

/** A box in an outline, with everything that follows from it. */
export interface OutlineBox<Id extends string = string> {
  readonly box: Id;
  /** `undefined` if the box is missing from the tree. */
  readonly kind: Box['kind'] | undefined;
  /** Whether the box is already outlined further up in its step. If so, it has no exits here. */
  readonly repeated: boolean;
  readonly exits: readonly OutlineExit<Id>[];
}

/** An answer in an outline. */
export interface OutlineExit<Id extends string = string> {
  readonly answer: string;
  /** What the answer leads to; `undefined` if it ends the step. */
  readonly to: OutlineBox<Id> | undefined;
}

interface Draft<Id extends string> extends OutlineBox<Id> {
  repeated: boolean;
  exits: {answer: string; to: Draft<Id> | undefined}[];
}

/** The tree as a nested outline, in which each step outlines each of its boxes once. */
export function outline<Id extends string>(tree: Tree<Id>): OutlineStep<Id>[] {
  const draft = (box: Id): Draft<Id> => ({box, kind: boxOf(tree, box)?.kind, repeated: false, exits: []});
  return tree.steps.map(({id: step, start: first}) => {
    const start = draft(first);
    const outlined = new Set<Id>();
    const pending = [start];
    for (let next; (next = pending.pop());) {
      const box = boxOf(tree, next.box);
      next.repeated = outlined.has(next.box);
      if (!box || next.repeated) continue;
      outlined.add(next.box);
      next.exits = answersOf(box).map(({id, to}) => ({answer: id, to: to === nextStep ? undefined : draft(to)}));
      for (const {to} of [...next.exits].reverse()) if (to) pending.push(to);
    }
    return {step, start};
  });
}
