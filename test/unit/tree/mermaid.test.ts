import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mermaid, type Tree} from '../../../src/tree/index.js';
import {smallTree} from '../../support/trees/small-tree.js';

// Another test, mermaid.browser.test.ts, checks with Mermaid itself that the text is valid.
describe('The Mermaid text of a tree', () => {
  it('draws each box in the shape of its kind, and each arrow with its answer', () => {
    assert.deepEqual(mermaid(smallTree).split('\n'), [
      'flowchart TD',
      'b0{"passport"}',
      'b0 -->|"yes"| b2',
      'b0 -->|"no"| b4',
      'b0 -->|"unsure"| b1',
      'b1[["website"]]',
      'b1 -->|"worked"| b5',
      'b1 -->|"failed"| b2',
      'b2{"phone"}',
      'b2 -->|"yes"| b3',
      'b2 -->|"no"| b4',
      'b3(["scan"])',
      'b3 --> b5',
      'b4(["office"])',
      'b4 --> b5',
      'b5{"device"}',
      'b5 -->|"yes"| b6',
      'b5 -->|"no"| b7',
      'b6(["app"])',
      'b6 --> done(((" ")))',
      'b7(["display"])',
      'b7 --> done(((" ")))',
      '',
    ]);
  });

  it('writes every label as plain text, whatever is in it, and a space where there is none', () => {
    const label = (box: string, answer?: string) => (answer === undefined ? (box === 'app' ? '' : 'a "b" #ø😀') : '');
    const lines = mermaid(smallTree, label).split('\n');
    assert.ok(lines.includes('b0{"a #34;b#34; #35;#248;#128512;"}'));
    assert.ok(lines.includes('b6([" "])'));
    assert.ok(lines.includes('b0 -->|" "| b2'));
  });

  it('shows an arrow to a box that does not exist', () => {
    const boxes: Tree['boxes'] = {a: {kind: 'attempt', worked: 'gone', failed: 'b'}, b: {kind: 'outcome'}};
    assert.ok(mermaid({steps: [{id: 'only', start: 'a'}], boxes}).includes('b0 -->|"worked"| nowhere(("?"))'));
  });
});
