import assert from 'node:assert/strict';
import {it} from 'node:test';
import {isGlobalAttribute} from '../../../src/settings/global-attributes.js';

it('An editor may write on a guide what every element may have', () => {
  for (const name of ['id', 'class', 'lang', 'hidden', 'onclick', 'aria-label', 'data-x', 'itemprop', 'data-'])
    assert.ok(isGlobalAttribute(name), name);
});

it('An editor is told of any other attribute, such as a misspelt one', () => {
  for (const name of ['phone', 'xid', 'idx', 'xdata-x', 'data-x y', 'data-"', 'aria-<', 'on/', 'item=', ''])
    assert.ok(!isGlobalAttribute(name), name);
});
