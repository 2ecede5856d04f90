import {orderFrom} from './order.js';
import {nextStep, ownValue, type AnswerIdOf, type Box, type Step, type Tree} from './tree.js';
import {endingAt, exitsOf, type Ending, type Walk} from './walk.js';

/** One task of a plan. */
export interface PlannedTask<TaskId extends string = string> {
  readonly task: TaskId;
  /**
   * `done`: the visitor has already done it; it is shown as one ticked line. `fallback`: needed only if the tasks
   * before it fail; it is shown collapsed. Default: a task to do.
   */
  readonly as?: 'done' | 'fallback';
}

/**
 * The tasks to do, in order, for each ending of the first step and each ending of the second. The plans are not part of
 * the tree, because what a visitor must do depends on how both steps ended, which no single box knows.
 */
export type Plans<First extends string = string, Second extends string = string, TaskId extends string = string> = {
  readonly [FirstId in First]: {readonly [SecondId in Second]: readonly PlannedTask<TaskId>[]};
};

type TargetsOf<B> = B extends {readonly kind: 'question'; readonly answers: readonly {readonly to: infer To}[]}
  ? To
  : B extends {readonly kind: 'attempt'; readonly worked: infer Worked; readonly failed: infer Failed}
    ? Worked | Failed | (B extends {readonly later: infer Later} ? Later : never)
    : never;

type AnswersToNextStep<B> = B extends {readonly kind: 'attempt'}
  ? {[Id in AnswerIdOf<B>]: B extends {readonly [Key in Id]: typeof nextStep} ? Id : never}[AnswerIdOf<B>]
  : never;

type EndingsFrom<Boxes, Id> = Id extends keyof Boxes & string
  ? | (Boxes[Id] extends {readonly kind: 'outcome'} ? Id : `${Id}.${AnswersToNextStep<Boxes[Id]>}`)
    | EndingsFrom<Boxes, TargetsOf<Boxes[Id]>>
  : never;

/** The ids of all endings of the step at that index, in a tree made by `defineTree`. */
export type EndingId<
  T extends {readonly steps: readonly Step[]; readonly boxes: object},
  Index extends number,
> = T['steps'][Index] extends {readonly start: infer Start} ? EndingsFrom<T['boxes'], Start> : never;

/** `Given`, with `never` instead of each plan whose ids are not a pair of endings. */
type OnlyPairs<Given, First, Second> = {
  readonly [FirstId in keyof Given]: FirstId extends First
    ? {readonly [SecondId in keyof Given[FirstId]]: SecondId extends Second ? Given[FirstId][SecondId] : never}
    : never;
};

/**
 * Returns the plans unchanged. Its purpose is its type: a missing or unknown pair of endings does not compile, and the
 * tasks keep their literal ids, which `TaskIdOf` collects.
 */
export function definePlans<
  const T extends {readonly steps: readonly Step[]; readonly boxes: Readonly<Record<string, Box>>},
  const P extends Plans<EndingId<T, 0>, EndingId<T, 1>>,
>(_tree: T, plans: P & OnlyPairs<P, EndingId<T, 0>, EndingId<T, 1>>): P {
  return plans;
}

/** The ids of all tasks in plans made by `definePlans`. */
export type TaskIdOf<P extends Plans> = {
  [First in keyof P]: P[First][keyof P[First]] extends readonly {readonly task: infer Id extends string}[] ? Id : never;
}[keyof P];

/** The plan of a finished walk; `undefined` if the walk is not finished, or these plans have none for it. */
export function planFor(plans: Plans, {endings, done}: Walk): readonly PlannedTask[] | undefined {
  const [first, second] = endings;
  if (!done || !first || !second) return undefined;
  return ownValue(ownValue(plans, first.id), second.id) as readonly PlannedTask[] | undefined;
}

/** Every ending of a step, in the order in which the tree reaches them. */
export function endingsOf<Id extends string>(tree: Tree<Id>, step: number): Ending<Id>[] {
  const start = tree.steps[step]?.start;
  if (start === undefined) return [];
  return [...orderFrom(tree, start)]
    .reverse()
    .flatMap(([id, box]) =>
      exitsOf(box).flatMap(({id: answer, to}) => (to === nextStep ? [endingAt(id, box, answer)] : [])),
    );
}
