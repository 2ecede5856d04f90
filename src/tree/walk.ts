import {orderFrom} from './order.js';
import {answersOf, continueAnswer, nextStep, ownValue, type Answer, type Answers, type Box, type Tree} from './tree.js';

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

/** What a walk needs to know of a box. */
interface Place<Id extends string = string> {
  readonly id: Id;
  readonly box: Box<Id>;
  readonly exits: readonly Answer<Id | typeof nextStep>[];
  /** Lower than that of every box that leads here, unless the arrow closes a cycle or leads back to an earlier step. */
  readonly rank: number;
  readonly remaining: Remaining;
}

// eslint-disable-next-line no-restricted-syntax -- A chunk with its own copy finds the same places once more.
const placesByTree = new WeakMap<Tree, ReadonlyMap<string, Place>>();

/** The places of all boxes that a walk can come to, by id. They are found once per tree, so that walks are fast. */
function placesOf<Id extends string>(tree: Tree<Id>): ReadonlyMap<string, Place<Id>> {
  const known = placesByTree.get(tree);
  if (known) return known as ReadonlyMap<string, Place<Id>>;
  const places = new Map<string, Place<Id>>();
  const entered = new Set<string>();
  for (const {start} of [...tree.steps].reverse()) {
    for (const [id, box] of orderFrom(tree, start, entered)) {
      places.set(id, {id, box, exits: exitsOf(box), rank: places.size, remaining: remainingAt(box, places)});
    }
  }
  placesByTree.set(tree, places);
  return places;
}

/**
 * Follows the answers from the start of the first step as long as they lead on. It never throws: it stops at the first
 * box whose answer is missing, unknown or not a string, or leads to a box that is missing or already entered. The
 * answer `continue` leads from an outcome to the next step. An outcome of the last step means done. A tree must not
 * change once it was walked.
 */
export function walk<Id extends string>(tree: Tree<Id>, answers: Answers): Walk<Id> {
  const places = placesOf(tree);
  const startOf = (step: number) => {
    const start = tree.steps[step]?.start;
    return start === undefined ? undefined : places.get(start);
  };
  const passed: AnsweredBox<Id>[] = [];
  const endings: Ending<Id>[] = [];
  const last = tree.steps.length - 1;
  // Whether every arrow so far led to a lower rank. As long as they do, none leads to a box already entered.
  let descends = true;

  let place = startOf(0);
  while (place) {
    const {id, box, exits, rank} = place;
    const step = endings.length;
    if (box.kind === 'outcome' && step === last) {
      endings.push({id, box: id});
      place = undefined;
      break;
    }
    const answer = ownValue(answers, id);
    const exit = exits.find((each) => each.id === answer);
    if (!exit) break;
    const endsStep = exit.to === nextStep;
    const next = endsStep ? startOf(step + 1) : places.get(exit.to);
    if (!next && !(endsStep && step === last)) break;
    descends &&= !next || next.rank < rank;
    if (!descends && (next === place || passed.some((each) => each.box === next?.id))) break;
    passed.push({step, box: id, answer: exit.id});
    if (endsStep) endings.push(endingAt(id, box, exit.id));
    place = next;
  }
  return {
    passed,
    current: place?.id,
    endings,
    step: Math.min(endings.length, last),
    remaining: place?.remaining ?? noQuestions,
    done: endings.length > last,
  };
}

/** How a step ended, if this answer to this box leads to the next step. */
export const endingAt = <Id extends string>(id: Id, {kind}: Box<Id>, answer: string): Ending<Id> => ({
  id: kind === 'outcome' ? id : `${id}.${answer}`,
  box: id,
});

/** The questions remaining from a box on, given the places that it leads to. */
function remainingAt(box: Box, places: ReadonlyMap<string, Place>): Remaining {
  const after = answersOf(box).map(({to}) => places.get(to)?.remaining ?? noQuestions);
  const count = box.kind === 'question' ? 1 : 0;
  return {
    min: count + (after.length ? Math.min(...after.map(({min}) => min)) : 0),
    max: count + Math.max(0, ...after.map(({max}) => max)),
  };
}

/** Every exit of a box: its answers, or the `continue` of an outcome. */
export function exitsOf<Id extends string>(box: Box<Id>): readonly Answer<Id | typeof nextStep>[] {
  return box.kind === 'outcome' ? [{id: continueAnswer, to: nextStep}] : answersOf(box);
}
