import {
  answersOf,
  boxOf,
  continueAnswer,
  nextStep,
  ownValue,
  type Answer,
  type Answers,
  type Box,
  type Tree,
} from './tree.js';
import {orderFrom} from './order.js';

/** A box that lies behind, with the answer given there. */
export interface AnsweredBox<Id extends string = string> {
  /** Index of the step that the box belongs to, from 0. */
  readonly step: number;
  readonly box: Id;
  readonly answer: string;
}

/** How many boxes must, and how many may, be answered before the step ends, the present one counted. */
export interface Remaining {
  readonly min: number;
  readonly max: number;
}

/** Where a visitor stands, derived from the tree and the answers. */
export interface Walk<Id extends string = string> {
  /** The boxes passed, in order. */
  readonly passed: readonly AnsweredBox<Id>[];
  /** The box to answer now; `undefined` when done. */
  readonly current: Id | undefined;
  /** The box that ended each step finished so far, in order. */
  readonly ends: readonly Id[];
  /** Index of the step that we stand in, from 0; the last one when done. */
  readonly step: number;
  readonly remaining: Remaining;
  /** Whether every step is finished. */
  readonly done: boolean;
}

const nothing: Remaining = {min: 0, max: 0};

/**
 * Follows the answers from the start of the first step for as long as they lead on. Never throws: it stops at the
 * first box whose answer is missing, unknown or not a string, or leads to a box that is missing or already passed.
 * An outcome is left by the answer `continue`, except in the last step, where reaching it is being done.
 */
export function walk<Id extends string>(tree: Tree<Id>, answers: Answers): Walk<Id> {
  const passed: AnsweredBox<Id>[] = [];
  const ends: Id[] = [];
  const entered = new Set<string>();
  const last = tree.steps.length - 1;
  const enter = (id: string | undefined): Id | undefined => {
    if (id === undefined || entered.has(id) || !boxOf(tree, id)) return undefined;
    entered.add(id);
    return id as Id;
  };

  let at = enter(tree.steps[0]?.start);
  for (let box; at !== undefined && (box = boxOf(tree, at));) {
    const step = ends.length;
    if (box.kind === 'outcome' && step === last) {
      ends.push(at);
      at = undefined;
      break;
    }
    const answer = ownValue(answers, at);
    const way = exitsOf(box).find(({id}) => id === answer);
    if (!way) break;
    const leaves = way.to === nextStep;
    const next = enter(leaves ? tree.steps[step + 1]?.start : way.to);
    if (next === undefined && !(leaves && step === last)) break;
    passed.push({step, box: at, answer: way.id});
    if (leaves) ends.push(at);
    at = next;
  }
  const left = at === undefined ? nothing : leftAt(tree, at);
  return {passed, current: at, ends, step: Math.min(ends.length, last), remaining: left, done: ends.length > last};
}

function leftAt<Id extends string>(tree: Tree<Id>, at: Id): Remaining {
  const lefts = new Map<string, Remaining>();
  for (const [id, box] of orderFrom(tree, at)) {
    if (box.kind === 'outcome') continue;
    let min = Infinity;
    let max = 0;
    for (const {to} of answersOf(box)) {
      const after = lefts.get(to) ?? nothing;
      min = Math.min(min, after.min);
      max = Math.max(max, after.max);
    }
    lefts.set(id, {min: 1 + Math.min(min, max), max: 1 + max});
  }
  return lefts.get(at) ?? nothing;
}

/** Every way on from a box: its answers, or the one way on from an outcome, to the next step. */
export function exitsOf<Id extends string>(box: Box<Id>): readonly Answer<Id | typeof nextStep>[] {
  return box.kind === 'outcome' ? [{id: continueAnswer, to: nextStep}] : answersOf(box);
}
