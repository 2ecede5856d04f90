import fc from 'fast-check';
import {
  answersOf,
  boxOf,
  continueAnswer,
  nextStep,
  type Answers,
  type Box,
  type Tree,
} from '../../../src/tree/index.js';

/** Ids that objects, this code or Mermaid might take for something else, among plain ones. */
const ids = [
  ...['chip', 'scan', 'phone', 'app', 'office', 'device', 'display', 'website', 'letter', 'witness'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '0', '1', '', ' ', 'continue', 'worked', 'yes'],
  ...['end', 'subgraph', 'a--b', '"', '#', 'æøå'],
];

const answerIds = ['yes', 'no', 'unsure', 'continue', 'failed', 'constructor', '__proto__', ''];

/** A box yet without targets: each is drawn as a number, to be taken among the boxes that it may lead to. */
const drafts = fc.array(
  fc.record({
    kind: fc.constantFrom<Box['kind'][]>('question', 'question', 'attempt', 'outcome'),
    answers: fc.uniqueArray(fc.constantFrom(...answerIds), {minLength: 2, maxLength: 4}),
    targets: fc.array(fc.nat(30), {minLength: 4, maxLength: 4}),
    leaves: fc.boolean(),
  }),
  {minLength: 1, maxLength: 5},
);

/** A tree without a fault: arrows lead on only, every box is reached, every step ends. */
export const soundTree: fc.Arbitrary<Tree> = fc
  .tuple(fc.array(drafts, {minLength: 1, maxLength: 3}), fc.shuffledSubarray(ids, {minLength: 15, maxLength: 15}))
  .map(([steps, names]) => {
    const free = [...names];
    const boxes = new Map<string, Box>();
    const starts = steps.map((step, index) => {
      const own = free.splice(0, step.length);
      const name = (place: number) => own[place] ?? '';
      const reached = new Set([0]);
      step.forEach(({kind, answers, targets, leaves}, place) => {
        if (!reached.has(place)) return;
        const later = step.length - place - 1;
        const [first = 0, second = 0] = targets;
        const to = (target: number) => {
          const next = place + 1 + (target % later);
          reached.add(next);
          return name(next);
        };
        if (kind === 'outcome' || later === 0) boxes.set(name(place), {kind: 'outcome'});
        else if (kind === 'attempt')
          boxes.set(name(place), {
            kind,
            worked: leaves ? nextStep : to(first),
            failed: to(second),
            ...(first % 3 === 0 && {later: second % 2 ? nextStep : to(first)}),
          });
        else boxes.set(name(place), {kind, answers: answers.map((id, way) => ({id, to: to(targets[way] ?? 0)}))});
      });
      return {id: `step ${index}`, start: name(0)};
    });
    return {steps: starts, boxes: Object.fromEntries(boxes)};
  });

const anyId = fc.constantFrom(...ids, nextStep, 'nowhere');

const anyBox: fc.Arbitrary<Box> = fc.oneof(
  fc.record({
    kind: fc.constant('question' as const),
    answers: fc.array(fc.record({id: fc.constantFrom(...answerIds), to: anyId}), {maxLength: 7}),
  }),
  fc.record({kind: fc.constant('attempt' as const), worked: anyId, failed: anyId}),
  fc.record({kind: fc.constant('attempt' as const), worked: anyId, failed: anyId, later: anyId}),
  fc.record({kind: fc.constant('outcome' as const)}),
);

/** Any tree that can be written down, however many its faults. */
export const anyTree: fc.Arbitrary<Tree> = fc.record({
  steps: fc.array(fc.record({id: fc.string(), start: anyId}), {maxLength: 4}),
  boxes: fc.array(fc.tuple(anyId, anyBox), {maxLength: 25}).map((boxes): Tree['boxes'] => Object.fromEntries(boxes)),
});

/** Answers to a tree: most of them boxes' own, some missing, unknown, or no answers at all. */
export function answersTo(tree: Tree): fc.Arbitrary<Answers> {
  const answerTo = (id: string) => {
    const box = boxOf(tree, id);
    const own = [continueAnswer, ...(box ? answersOf(box) : []).map(({id: answer}) => answer)];
    return fc.oneof({weight: 12, arbitrary: fc.constantFrom(...own)}, {weight: 1, arbitrary: fc.anything()});
  };
  return fc
    .tuple(...Object.keys(tree.boxes).map((id) => answerTo(id).map((answer) => [id, answer] as const)))
    .map((answers) => Object.fromEntries(answers) as Answers);
}

/** A tree, and answers to it. */
export const withAnswers = (trees: fc.Arbitrary<Tree>): fc.Arbitrary<[Tree, Answers]> =>
  trees.chain((tree) => fc.tuple(fc.constant(tree), answersTo(tree)));
