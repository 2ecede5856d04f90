import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {continueAnswer, countJourneys, journeys, walk, type Box, type Tree} from '../../../src/tree/index.js';
import {smallTree} from '../../support/trees/small-tree.js';

describe('The journeys through a tree', () => {
  it('are listed in full, in the order of the answers', () => {
    const lines = journeys(smallTree).map(({passed, endings}) =>
      [
        ...passed.filter(({answer}) => answer !== continueAnswer).map(({box, answer}) => `${box} ${answer}`),
        endings.at(-1)?.box,
      ].join(' > '),
    );
    assert.deepEqual(lines, [
      'passport yes > phone yes > device yes > app',
      'passport yes > phone yes > device no > display',
      'passport yes > phone no > device yes > app',
      'passport yes > phone no > device no > display',
      'passport no > device yes > app',
      'passport no > device no > display',
      'passport unsure > website worked > device yes > app',
      'passport unsure > website worked > device no > display',
      'passport unsure > website failed > phone yes > device yes > app',
      'passport unsure > website failed > phone yes > device no > display',
      'passport unsure > website failed > phone no > device yes > app',
      'passport unsure > website failed > phone no > device no > display',
    ]);
  });

  it('have the answers that lead a visitor along them', () => {
    for (const {answers, ...journey} of journeys(smallTree)) assert.deepEqual(walk(smallTree, answers), journey);
  });

  it('do not include paths that lead nowhere or in a circle', () => {
    const tree: Tree = {
      steps: [{id: 'only', start: 'a'}],
      boxes: {
        a: {
          kind: 'question',
          answers: [
            {id: 'gone', to: 'nowhere'},
            {id: 'round', to: 'b'},
            {id: 'on', to: 'c'},
          ],
        },
        b: {kind: 'attempt', worked: 'a', failed: 'b'},
        c: {kind: 'outcome'},
      },
    };
    assert.deepEqual(
      journeys(tree).map(({answers}) => answers),
      [{a: 'on'}],
    );
  });
});

it('A tree with nothing to answer has one journey, without an answer', () => {
  const tree: Tree = {steps: [{id: 'only', start: 'end'}], boxes: {end: {kind: 'outcome'}}};
  assert.deepEqual(
    journeys(tree).map(({answers, done}) => ({answers, done})),
    [{answers: {}, done: true}],
  );
});

describe('The number of journeys', () => {
  it('is counted without following them, so that a helper may ask before listing more than a machine can hold', () => {
    const layers = 50;
    const boxes = Object.fromEntries(
      Array.from({length: layers}, (_, layer): [string, Box] => [
        `${layer}`,
        {kind: 'attempt', worked: `${layer + 1}`, failed: `${layer + 1}`},
      ]),
    );
    const tree: Tree = {
      steps: [{id: 'only', start: '0'}],
      boxes: {...boxes, [layers]: {kind: 'outcome'}},
    };
    assert.equal(countJourneys(tree), 2 ** layers);
  });

  it('of the steps is multiplied', () => assert.equal(countJourneys(smallTree), journeys(smallTree).length));
});
