import {orderFrom} from './order.js';
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

/** A box that the visitor has answered. */
export interface AnsweredBox<Id extends string = string> {
  /** Index of the step that the box belongs to, from 0. */
  readonly step: number;
  readonly box: Id;
  readonly answer: string;
}

/** The fewest and the most questions left to answer in the step, including the current one. */
export interface Remaining {
  readonly min: number;
  readonly max: number;
}

/** How a step ended. */
export interface Ending<Id extends string = string> {
  /**
   * The outcome's id; for an attempt that ended the step, box and answer: `scan.worked`. `planFor` finds a plan by it.
   */
  readonly id: string;
  readonly box: Id;
}

/** Where a visitor is, derived from the tree and the answers. */
export interface Walk<Id extends string = string> {
  /** The boxes answered, in order. */
  readonly passed: readonly AnsweredBox<Id>[];
  /** The box to answer now; `undefined` when done. */
  readonly current: Id | undefined;
  /** How each finished step ended, in order. */
  readonly endings: readonly Ending<Id>[];
  /** Index of the current step, from 0; the last one when done. */
  readonly step: number;
  readonly remaining: Remaining;
  /** Whether every step is finished. */
  readonly done: boolean;
}

const noQuestions: Remaining = {min: 0, max: 0};

/**
 * Follows the answers from the start of the first step as long as they lead on. It never throws: it stops at the first
 * box whose answer is missing, unknown or not a string, or leads to a box that is missing or already entered. The
 * answer `continue` leads from an outcome to the next step. An outcome of the last step means done.
 */
export function walk<Id extends string>(tree: Tree<Id>, answers: Answers): Walk<Id> {
  const passed: AnsweredBox<Id>[] = [];
  const endings: Ending<Id>[] = [];
  const entered = new Set<string>();
  const last = tree.steps.length - 1;
  const enter = (id: string | undefined): Id | undefined => {
    if (id === undefined || entered.has(id) || !boxOf(tree, id)) return undefined;
    entered.add(id);
    return id as Id;
  };

  let current = enter(tree.steps[0]?.start);
  for (let box; current !== undefined && (box = boxOf(tree, current));) {
    const step = endings.length;
    if (box.kind === 'outcome' && step === last) {
      endings.push({id: current, box: current});
      current = undefined;
      break;
    }
    const answer = ownValue(answers, current);
    const exit = exitsOf(box).find(({id}) => id === answer);
    if (!exit) break;
    const endsStep = exit.to === nextStep;
    const next = enter(endsStep ? tree.steps[step + 1]?.start : exit.to);
    if (next === undefined && !(endsStep && step === last)) break;
    passed.push({step, box: current, answer: exit.id});
    if (endsStep) endings.push(endingAt(current, box, exit.id));
    current = next;
  }
  const remaining = current === undefined ? noQuestions : remainingAt(tree, current);
  return {passed, current, endings, step: Math.min(endings.length, last), remaining, done: endings.length > last};
}

/** How a step ended, if this answer to this box leads to the next step. */
export const endingAt = <Id extends string>(id: Id, {kind}: Box<Id>, answer: string): Ending<Id> => ({
  id: kind === 'outcome' ? id : `${id}.${answer}`,
  box: id,
});

/** The questions remaining from a box on. */
function remainingAt<Id extends string>(tree: Tree<Id>, start: Id): Remaining {
  const found = new Map<string, Remaining>();
  for (const [id, box] of orderFrom(tree, start)) {
    const after = answersOf(box).map(({to}) => found.get(to) ?? noQuestions);
    const count = box.kind === 'question' ? 1 : 0;
    found.set(id, {
      min: count + (after.length ? Math.min(...after.map(({min}) => min)) : 0),
      max: count + Math.max(0, ...after.map(({max}) => max)),
    });
  }
  return found.get(start) ?? noQuestions;
}

/** Every exit of a box: its answers, or the `continue` of an outcome. */
export function exitsOf<Id extends string>(box: Box<Id>): readonly Answer<Id | typeof nextStep>[] {
  return box.kind === 'outcome' ? [{id: continueAnswer, to: nextStep}] : answersOf(box);
}
