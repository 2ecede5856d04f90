import {answersOf, boxOf, nextStep, type Box, type Tree} from './tree.js';

/** A step in an outline. */
export interface OutlineStep<Id extends string = string> {
  readonly step: string;
  readonly start: OutlineBox<Id>;
}

/** A box in an outline, with all that follows from it. */
export interface OutlineBox<Id extends string = string> {
  readonly box: Id;
  /** `undefined` where an arrow leads to no box. */
  readonly kind: Box['kind'] | undefined;
  /** Whether the box is outlined further up in its step: then it is only referred to here, and its ways are there. */
  readonly repeated: boolean;
  readonly exits: readonly OutlineExit<Id>[];
}

/** An answer in an outline. */
export interface OutlineExit<Id extends string = string> {
  readonly answer: string;
  /** What the answer leads to; `undefined` where it ends the step. */
  readonly to: OutlineBox<Id> | undefined;
}

interface Draft<Id extends string> extends OutlineBox<Id> {
  repeated: boolean;
  exits: {answer: string; to: Draft<Id> | undefined}[];
}

/** The tree as nested outline, in which each step has each of its boxes once. */
export function outline<Id extends string>(tree: Tree<Id>): OutlineStep<Id>[] {
  const draft = (box: Id): Draft<Id> => ({box, kind: boxOf(tree, box)?.kind, repeated: false, exits: []});
  return tree.steps.map(({id: step, start: first}) => {
    const start = draft(first);
    const outlined = new Set<Id>();
    const open = [start];
    for (let next; (next = open.pop());) {
      const box = boxOf(tree, next.box);
      next.repeated = outlined.has(next.box);
      if (!box || next.repeated) continue;
      outlined.add(next.box);
      next.exits = answersOf(box).map(({id, to}) => ({answer: id, to: to === nextStep ? undefined : draft(to)}));
      for (const {to} of [...next.exits].reverse()) if (to) open.push(to);
    }
    return {step, start};
  });
}
