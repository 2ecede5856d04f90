import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTree, nextStep, type Box, type TreeIssue, type Tree, type TreeWords} from '../../../src/tree/index.js';
import {smallTree} from '../../support/trees/small-tree.js';
import {wordsFor} from '../../support/trees/words.js';

const ask = (...targets: string[]): Box => ({
  kind: 'question',
  answers: targets.map((to, index) => ({id: `answer-${index + 1}`, to})),
});
const end: Box = {kind: 'outcome'};

/** A tree with one step for each of these starting boxes. */
const treeOf = (starts: string[], boxes: Record<string, Box>): Tree => ({
  steps: starts.map((start, index) => ({id: `step-${index + 1}`, start})),
  boxes,
});

const codes = (faults: TreeIssue[]) => faults.map(({code, box}) => `${code} ${box}`);
const faultsOf = (tree: Tree, words: TreeWords = wordsFor(tree)) => codes(checkTree(tree, words));

describe('The check of a tree', () => {
  it('finds no error in a sound tree that has its words', () => {
    assert.deepEqual(checkTree(smallTree, wordsFor(smallTree)), []);
  });

  it('reports the box, the answer and how to correct the error', () => {
    const [fault] = checkTree(treeOf(['a'], {a: ask('b', 'c'), b: end}), {
      a: {title: 'A?', answers: {'answer-1': {label: 'Yes', why: 'So.'}, 'answer-2': {label: 'No', why: 'So.'}}},
      b: {title: 'B'},
    });
    assert.deepEqual(fault, {
      code: 'unknown-target',
      box: 'a',
      message: '"a", answer "answer-2" to "c": unknown target',
      fix: 'Name a box that exists.',
    });
  });

  it('reports the box alone where no answer is to blame', () => {
    const tree = treeOf(['a'], {a: ask('b'), b: end});
    const [fault] = checkTree(tree, wordsFor(tree));
    assert.equal(fault?.message, '"a": too few answers');
  });

  it('finds an arrow to a box that does not exist, also where every object has a property of that name', () => {
    assert.deepEqual(faultsOf(treeOf(['a'], {a: ask('b', 'nowhere'), b: end})), ['unknown-target a']);
    assert.deepEqual(faultsOf(treeOf(['a'], {a: ask('b', 'constructor'), b: end})), ['unknown-target a']);
  });

  it('finds a step that starts at a box that does not exist', () => {
    assert.deepEqual(faultsOf(treeOf(['a', 'nowhere'], {a: end})), ['unknown-target nowhere']);
  });

  it('finds a box that no visitor can reach', () => {
    assert.deepEqual(faultsOf(treeOf(['a'], {a: end, b: ask('a', 'c'), c: end})), [
      'unreachable-box b',
      'unreachable-box c',
    ]);
  });

  it('finds arrows that form a circle', () => {
    assert.deepEqual(faultsOf(treeOf(['a'], {a: ask('b', 'c'), b: ask('d', 'c'), c: end, d: ask('c', 'a')})), [
      'cycle d',
    ]);
    assert.deepEqual(faultsOf(treeOf(['a'], {a: ask('a', 'b'), b: end})), ['cycle a']);
  });

  it('accepts paths that part and meet again, since they form no circle', () => {
    assert.deepEqual(faultsOf(treeOf(['a'], {a: ask('b', 'c', 'd'), b: ask('c', 'd'), c: ask('d', 'd'), d: end})), []);
  });

  it('finds a box that leads nowhere', () => {
    assert.ok(faultsOf(treeOf(['a'], {a: ask('b', 'c'), b: ask(), c: end})).includes('dead-end b'));
    assert.ok(faultsOf(treeOf(['a'], {a: ask('b', 'c'), b: ask('x', 'y'), c: end})).includes('dead-end b'));
  });

  it('finds an answer that a question has twice', () => {
    const twice: Box = {
      kind: 'question',
      answers: [
        {id: 'yes', to: 'b'},
        {id: 'yes', to: 'b'},
      ],
    };
    assert.deepEqual(faultsOf(treeOf(['a'], {a: twice, b: end})), ['duplicate-answer a']);
  });

  it('finds a question with fewer than two answers', () => {
    assert.deepEqual(faultsOf(treeOf(['a'], {a: ask('b'), b: end})), ['too-few-answers a']);
  });

  it('finds a question with more than five answers', () => {
    assert.deepEqual(faultsOf(treeOf(['a'], {a: ask('b', 'b', 'b', 'b', 'b'), b: end})), []);
    assert.deepEqual(faultsOf(treeOf(['a'], {a: ask('b', 'b', 'b', 'b', 'b', 'b'), b: end})), ['too-many-answers a']);
  });

  it('finds a box without a title, and an answer without a label', () => {
    const tree = treeOf(['a'], {a: ask('constructor', 'constructor'), constructor: end});
    assert.deepEqual(
      faultsOf(tree, {
        a: {title: ' ', answers: {'answer-1': {label: ' ', why: 'So.'}, 'answer-2': {why: 'So.'}}},
      }),
      ['missing-words constructor', 'missing-words a', 'missing-words a', 'missing-words a'],
    );
  });

  it('finds an answer that does not say why it leads where it does, also of an attempt', () => {
    const tree = treeOf(['a'], {a: {kind: 'attempt', worked: 'b', failed: 'b'}, b: end});
    const answers = {worked: {label: 'It worked', why: 'So.'}, failed: {label: 'It failed', why: '\n'}};
    assert.deepEqual(faultsOf(tree, {a: {title: 'Try A', answers}, b: {title: 'B'}}), ['missing-why a']);
  });

  it('finds a step that a visitor cannot leave', () => {
    const tree = treeOf(['a', 'c'], {a: ask('b', 'b'), b: ask('a', 'a'), c: end});
    assert.ok(faultsOf(tree).includes('step-without-end a'));
    assert.ok(!faultsOf(tree).includes('step-without-end c'));
  });

  it('accepts an attempt that ends its step as a way to leave the step', () => {
    const tree = treeOf(['a'], {a: {kind: 'attempt', worked: nextStep, failed: 'a'}});
    assert.deepEqual(faultsOf(tree), ['cycle a']);
  });

  it('finds a box that belongs to two steps, whether an arrow leads to it or a step starts at it', () => {
    assert.deepEqual(faultsOf(treeOf(['a', 'b'], {a: end, b: ask('a', 'a')})), [
      'box-in-two-steps a',
      'box-in-two-steps a',
    ]);
    assert.deepEqual(faultsOf(treeOf(['a', 'b'], {a: ask('b', 'b'), b: end})), ['box-in-two-steps b']);
  });

  it('reports another error of a box in two steps only once', () => {
    const tree = treeOf(['a', 'b'], {a: ask('b', 'b'), b: ask('c'), c: end});
    assert.deepEqual(faultsOf(tree), ['too-few-answers b', 'box-in-two-steps b']);
  });

  it('finds a box that has the reserved id', () => {
    assert.ok(faultsOf(treeOf(['next-step'], {'next-step': end})).includes('reserved-id next-step'));
  });
});
