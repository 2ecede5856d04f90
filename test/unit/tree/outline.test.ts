import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nextStep, outline, type OutlineBox, type Tree} from '../../../src/tree/index.js';
import {smallTree} from '../../support/trees/small-tree.js';

/** The outline as indented lines. */
const lines = (tree: Tree) => {
  const below = ({exits: ways}: OutlineBox, indent: string): string[] =>
    ways.flatMap(({answer, to}) => [
      `${indent}${answer}: ${to ? `${to.box}${to.repeated ? ', above' : ''}` : 'next step'}`,
      ...(to ? below(to, `${indent}  `) : []),
    ]);
  return outline(tree).flatMap(({step, start}) => [`${step}: ${start.box}`, ...below(start, '  ')]);
};

describe('The outline of a tree', () => {
  it('nests the next box under each answer, and refers to a box that is already outlined above', () => {
    assert.deepEqual(lines(smallTree), [
      'get: passport',
      '  yes: phone',
      '    yes: scan',
      '    no: office',
      '  no: office, above',
      '  unsure: website',
      '    worked: next step',
      '    failed: phone, above',
      'use: device',
      '  yes: app',
      '  no: display',
    ]);
  });

  it('gives the kind of each box, and no kind for a box that does not exist', () => {
    const broken: Tree = {...smallTree, steps: [{id: 'get', start: 'nowhere'}]};
    assert.deepEqual(outline(broken)[0]?.start, {box: 'nowhere', kind: undefined, repeated: false, exits: []});
    const [first] = outline(smallTree);
    assert.deepEqual(
      first?.start.exits.map(({to}) => to?.kind),
      ['question', 'outcome', 'attempt'],
    );
  });

  it('ends where the arrows form a circle', () => {
    const tree: Tree = {
      steps: [{id: 'only', start: 'a'}],
      boxes: {a: {kind: 'attempt', worked: nextStep, failed: 'a'}},
    };
    assert.deepEqual(lines(tree), ['only: a', '  worked: next step', '  failed: a, above']);
  });
});
