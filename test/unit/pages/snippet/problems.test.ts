import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formField} from '../../../../src/pages/snippet/fields.js';
import {problemWith} from '../../../../src/pages/snippet/problems.js';
import {danishWords} from '../../../../src/pages/snippet/words.js';

describe('An editor who writes a phone number', () => {
  const problem = (value: string) => problemWith(formField('phone'), value, danishWords) ?? '';

  it('is told that nothing else may stand beside it', () => {
    for (const value of ['76123456 (lokal 12)', '76 12 34 56, tast 2'])
      assert.match(problem(value), /kun selve nummeret/);
  });

  it('is told what a number looks like where there is none, and nothing of one that will do', () => {
    assert.match(problem('ring til os'), /et telefonnummer som/);
    for (const value of ['12 34 56 78', '+45 12345678']) assert.equal(problem(value), '');
  });
});
