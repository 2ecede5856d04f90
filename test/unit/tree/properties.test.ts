import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  answersOf,
  boxOf,
  checkPlans,
  checkTree,
  continueAnswer,
  countJourneys,
  endingsOf,
  journeys,
  mermaid,
  nextStep,
  outline,
  walk,
  type Answers,
  type AnsweredBox,
  type Tree,
} from '../../../src/tree/index.js';
import {anyTree, soundTree, withAnswers} from '../../support/trees/random-tree.js';
import {wordsFor} from '../../support/trees/words.js';

const answersAlong = (passed: readonly AnsweredBox[]): Answers =>
  Object.fromEntries(passed.map(({box, answer}) => [box, answer]));

/** The box that an answer leads to; `undefined` if it ends the last step or is no answer of the box. */
function target(tree: Tree, {step, box, answer}: AnsweredBox): string | undefined {
  const from = boxOf(tree, box);
  const to =
    from?.kind === 'outcome' && answer === continueAnswer
      ? nextStep
      : (from ? answersOf(from) : []).find(({id}) => id === answer)?.to;
  assert.ok(to !== undefined, 'an answer of the box');
  return to === nextStep ? tree.steps[step + 1]?.start : to;
}

/** Counts the journeys: the number of paths through each step, multiplied. */
function count(tree: Tree): number {
  const waysFrom = (id: string): number => {
    const box = boxOf(tree, id);
    if (box?.kind === 'outcome') return 1;
    return (box ? answersOf(box) : []).reduce((sum, {to}) => sum + (to === nextStep ? 1 : waysFrom(to)), 0);
  };
  return tree.steps.reduce((product, {start}) => product * waysFrom(start), 1);
}

describe('For any tree and any answers,', () => {
  it('walking, checking, outlining and drawing never throw', () => {
    fc.assert(
      fc.property(withAnswers(anyTree), fc.anything(), ([tree, answers], anything) => {
        walk(tree, answers);
        walk(tree, anything as Answers);
        checkTree(tree, {});
        checkPlans(tree, {}, {});
        endingsOf(tree, 0);
        outline(tree);
        mermaid(tree);
      }),
      {numRuns: 3000},
    );
  });

  it('the walk is a path through the tree, from its start to the current box or the end', () => {
    fc.assert(
      fc.property(withAnswers(fc.oneof(soundTree, anyTree)), ([tree, answers]) => {
        const {passed, current: at, endings, step, done} = walk(tree, answers);
        const start = tree.steps[0]?.start;
        const boxes = [...passed.map(({box}) => box), done ? endings.at(-1)?.box : at];
        if (at !== undefined || passed.length > 0) assert.equal(boxes[0], start);
        const entered = [...passed.map(({box}) => box), ...(at === undefined ? [] : [at])];
        assert.equal(new Set(entered).size, entered.length, 'no box twice');
        passed.forEach((pass, index) => {
          const next = target(tree, pass);
          if (next !== undefined) assert.equal(boxes[index + 1], next);
          else assert.ok(done && index === passed.length - 1);
        });
        assert.equal(done, endings.length === tree.steps.length);
        assert.equal(step, done ? tree.steps.length - 1 : endings.length);
        assert.ok(!done || at === undefined);
      }),
      {numRuns: 2500},
    );
  });

  it('the answers of the boxes that a visitor passed give the same walk again', () => {
    fc.assert(
      fc.property(withAnswers(fc.oneof(soundTree, anyTree)), ([tree, answers]) => {
        const walked = walk(tree, answers);
        assert.deepEqual(walk(tree, answersAlong(walked.passed)), walked);
      }),
      {numRuns: 2500},
    );
  });
});

describe('For any answers to a sound tree,', () => {
  it('the highest number of questions left in the step falls with each answered question, and never rises', () => {
    fc.assert(
      fc.property(withAnswers(soundTree), ([tree, answers]) => {
        const {passed} = walk(tree, answers);
        passed.forEach(({step, box}, index) => {
          const before = walk(tree, answersAlong(passed.slice(0, index)));
          const after = walk(tree, answersAlong(passed.slice(0, index + 1)));
          if (after.step !== step) return;
          const fewer = boxOf(tree, box)?.kind === 'question' ? 1 : 0;
          assert.ok(after.remaining.max <= before.remaining.max - fewer);
        });
      }),
      {numRuns: 2000},
    );
  });

  it('the number of questions left is that of the shortest and of the longest journey from here', () => {
    fc.assert(
      fc.property(withAnswers(soundTree), ([tree, answers]) => {
        fc.pre(count(tree) <= 200);
        const {passed, step, current: at, remaining: left} = walk(tree, answers);
        const here = journeys(tree).filter((journey) =>
          passed.every(({box, answer}, index) => {
            const other = journey.passed[index];
            return other?.box === box && other.answer === answer;
          }),
        );
        const lengths = here.map(
          (journey) =>
            journey.passed
              .slice(passed.length)
              .filter(({step: other, box}) => other === step && boxOf(tree, box)?.kind === 'question').length,
        );
        if (at !== undefined) assert.deepEqual(left, {min: Math.min(...lengths), max: Math.max(...lengths)});
      }),
      {numRuns: 1000},
    );
  });

  it('the check finds no error, and every answer of the current box leads on', () => {
    fc.assert(
      fc.property(withAnswers(soundTree), ([tree, answers]) => {
        assert.deepEqual(checkTree(tree, wordsFor(tree)), []);
        const {passed, current: at} = walk(tree, answers);
        const box = at === undefined ? undefined : boxOf(tree, at);
        for (const {id} of box && at !== undefined ? answersOf(box) : []) {
          const next = walk(tree, {...answersAlong(passed), [at ?? '']: id});
          assert.equal(next.passed.length, passed.length + 1);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('every journey ends each step with one of the endings that the tree lists', () => {
    fc.assert(
      fc.property(soundTree, (tree) => {
        fc.pre(count(tree) <= 200);
        for (const {endings} of journeys(tree)) {
          endings.forEach(({id}, step) => assert.ok(endingsOf(tree, step).some((ending) => ending.id === id)));
        }
      }),
      {numRuns: 1000},
    );
  });

  it('the list of journeys has as many as an independent count, and all are different', () => {
    fc.assert(
      fc.property(soundTree, (tree) => {
        fc.pre(count(tree) <= 500);
        const found = journeys(tree).map(({passed}) => JSON.stringify(passed));
        assert.equal(found.length, count(tree));
        assert.equal(countJourneys(tree), count(tree));
        assert.equal(new Set(found).size, found.length);
      }),
      {numRuns: 1000},
    );
  });
});
