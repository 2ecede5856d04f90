import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fragmentOf, stateIn} from '../../../../src/pages/snippet/form-state.js';

describe('What an editor has filled in', () => {
  it('comes back from the fragment exactly', () => {
    const states = fc.uniqueArray(fc.tuple(fc.string({minLength: 1}), fc.string({unit: 'grapheme'})), {
      minLength: 1,
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(states, (state) => {
        assert.deepEqual(stateIn(new URL(fragmentOf(state), 'https://www.nordby.dk/').hash), state);
      }),
    );
  });

  it('is nothing in an empty fragment, and in one that is the id of an element', () => {
    assert.equal(fragmentOf([]), '');
    assert.deepEqual(stateIn(''), []);
    assert.deepEqual(stateIn('#code-panel'), []);
  });
});
