/** The target of an attempt's answer that ends the step. A reserved word: no box may have it as its id. */
export const nextStep = 'next-step';

/** The answer with which a visitor leaves an outcome for the next step. */
export const continueAnswer = 'continue';

/** One answer to a box, and where it leads. */
export interface Answer<Id extends string = string> {
  /** The answer's name within its box: `yes`, `no`, `unsure`. */
  readonly id: string;
  /** The box that the answer leads to. */
  readonly to: Id;
}

/** Something asked, with two to five answers to choose from. */
export interface Question<Id extends string = string> {
  readonly kind: 'question';
  readonly answers: readonly Answer<Id>[];
}

/** Something to try. The visitor answers whether it worked, or postpones it. */
export interface Attempt<Id extends string = string> {
  readonly kind: 'attempt';
  /** A box, or `next-step` if success ends the step. */
  readonly worked: Id | typeof nextStep;
  readonly failed: Id;
  /** Where the answer "later" leads: a box, or `next-step`. Without it, a visitor cannot postpone the attempt. */
  readonly later?: Id | typeof nextStep;
}

/** What to do. Ends its step. */
export interface Outcome {
  readonly kind: 'outcome';
}

export type Box<Id extends string = string> = Question<Id> | Attempt<Id> | Outcome;

export interface Step<Id extends string = string> {
  /** The step's name within the tree. */
  readonly id: string;
  /** The box that the step begins with. */
  readonly start: Id;
}

/**
 * Steps in sequence, each with boxes that lead on from one start. Several answers may lead to the same box, so the
 * arrows form a directed acyclic graph. Each box belongs to one step.
 */
export interface Tree<Id extends string = string> {
  readonly steps: readonly Step<Id>[];
  readonly boxes: Readonly<Record<Id, Box<Id>>>;
}

/** The answers given, by the id of the box. This is the whole state of a guide; everything else derives from it. */
export type Answers = Readonly<Record<string, string>>;

type IdsIn<T extends {readonly boxes: object}> = Extract<keyof T['boxes'], string>;

/**
 * Returns the tree unchanged. Its purpose is its type: an arrow to a missing box does not compile, and the boxes keep
 * their literal types, from which `EndingId` and `AnswerIdOf` derive.
 */
export function defineTree<
  const T extends {readonly steps: readonly Step[]; readonly boxes: Readonly<Record<string, Box>>},
>(
  tree: T & {
    readonly steps: readonly Step<IdsIn<NoInfer<T>>>[];
    readonly boxes: {readonly [Id in keyof NoInfer<T>['boxes']]: Box<IdsIn<NoInfer<T>>>};
  },
): T {
  return tree;
}

/** The ids of a box's answers; `never` for an outcome. */
export type AnswerIdOf<B> = B extends {readonly kind: 'question'; readonly answers: readonly {readonly id: infer Id}[]}
  ? Id
  : B extends {readonly kind: 'attempt'}
    ? 'worked' | 'failed' | (B extends {readonly later: string} ? 'later' : never)
    : never;

/**
 * The box with that id; `undefined` if there is none, also for ids such as `constructor`, which every object inherits.
 */
export function boxOf<Id extends string>(tree: Tree<Id>, id: string): Box<Id> | undefined {
  return ownValue(tree.boxes, id) as Box<Id> | undefined;
}

/**
 * The value of a record's own data property; `undefined` for an inherited property, for a getter, which does not run,
 * and if `record` is not an object or refuses to be read.
 */
export function ownValue(record: unknown, key: string): unknown {
  try {
    return Object.getOwnPropertyDescriptor(Object(record), key)?.value;
  } catch {
    return undefined;
  }
}

/**
 * A copy of a record that inherits nothing. A page whose scripts add to `Object.prototype`, as old parsers of query
 * strings do for whoever sends out a link, would otherwise give every record each optional value that it lacks.
 */
export const own = <T extends object>(record: T): T => ({__proto__: null, ...record});

/**
 * Every answer to a box. For an attempt: `worked`, `failed` and, if it can be postponed, `later`. For an outcome: none.
 */
export function answersOf<Id extends string>(box: Box<Id>): readonly Answer<Id | typeof nextStep>[] {
  switch (box.kind) {
    case 'question':
      return box.answers;
    case 'attempt': {
      const {later} = own(box);
      return [
        {id: 'worked', to: box.worked},
        {id: 'failed', to: box.failed},
        ...(later === undefined ? [] : [{id: 'later', to: later}]),
      ];
    }
    case 'outcome':
      return [];
  }
}
