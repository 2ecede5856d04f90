import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTree, countJourneys, mermaid, outline, walk} from '../../../src/tree/index.js';
import {length, longTree} from '../../support/trees/long-tree.js';
import {wordsFor} from '../../support/trees/words.js';

describe('In a tree that is deeper than the stack,', () => {
  it('a visitor gets through 100,000 boxes', () => {
    const yes = Object.fromEntries(Object.keys(longTree.boxes).map((id) => [id, 'yes']));
    assert.deepEqual(walk(longTree, {}).remaining, {min: length / 2, max: length - 1});
    const {passed, endings, done} = walk(longTree, yes);
    assert.deepEqual(
      {passed: passed.length, endings, done},
      {passed: length - 1, endings: [{id: String(length), box: String(length)}], done: true},
    );
  });

  it('the check finds no error', () => {
    assert.deepEqual(checkTree(longTree, wordsFor(longTree)), []);
  });

  it('the number of journeys is found, and is more than a number can be', () => {
    assert.equal(countJourneys(longTree), Infinity);
  });

  it('the outline has every box', () => {
    let [box, depth] = [outline(longTree)[0]?.start, 0];
    for (; box; box = box.exits[0]?.to) depth++;
    assert.equal(depth, length);
  });

  it('the Mermaid text has every arrow', () => {
    assert.equal(mermaid(longTree).match(/-->/g)?.length, 2 * (length - 1) + 1);
  });
});
