/**
 * The target of an attempt that ends its step by succeeding. A reserved word: no box may bear it as its id.
 */
export const nextStep = 'next-step';

/** The answer by which a visitor leaves an outcome for the next step. */
export const continueAnswer = 'continue';

/** One way out of a box. */
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

/** Something to try: whoever comes back tells whether it worked. */
export interface Attempt<Id extends string = string> {
  readonly kind: 'attempt';
  /** A box, or `next-step` where the attempt itself is what ends the step. */
  readonly worked: Id | typeof nextStep;
  readonly failed: Id;
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
 * Steps in sequence, each a tree of boxes with one start. Boxes may be shared by several ways (the arrows form a
 * directed acyclic graph), but belong to one step each.
 */
export interface Tree<Id extends string = string> {
  readonly steps: readonly Step<Id>[];
  readonly boxes: Readonly<Record<Id, Box<Id>>>;
}

/** The answers given, by the id of the box. The whole state of a guide: all else is derived from it. */
export type Answers = Readonly<Record<string, string>>;

/** Takes a tree as it is. Its use is its type: an arrow to a box that is not there does not compile. */
export function defineTree<const Id extends string>(tree: {
  readonly steps: readonly Step<NoInfer<Id>>[];
  readonly boxes: {readonly [Key in Id]: Box<NoInfer<Id>>};
}): Tree<Id> {
  return tree;
}

/** The box of that id, or `undefined`, also for ids such as `constructor` that every object answers to. */
export function boxOf<Id extends string>(tree: Tree<Id>, id: string): Box<Id> | undefined {
  return ownValue(tree.boxes, id) as Box<Id> | undefined;
}

/**
 * What a record itself holds under that key: nothing inherited, and no getter's doing. `undefined` also where there is
 * no record, or one that refuses to be read.
 */
export function ownValue(record: unknown, key: string): unknown {
  try {
    return Object.getOwnPropertyDescriptor(Object(record), key)?.value;
  } catch {
    return undefined;
  }
}

/** Every way out of a box, an attempt's two (`worked`, `failed`) included. None for an outcome. */
export function answersOf<Id extends string>(box: Box<Id>): readonly Answer<Id | typeof nextStep>[] {
  switch (box.kind) {
    case 'question':
      return box.answers;
    case 'attempt':
      return [
        {id: 'worked', to: box.worked},
        {id: 'failed', to: box.failed},
      ];
    case 'outcome':
      return [];
  }
}
