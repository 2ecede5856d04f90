import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {unusualNumber} from '../../../src/settings/phone-numbers.js';

describe('An editor is asked whether a phone number is right', () => {
  it('if calling it is dear', () => {
    for (const number of ['90123456', '90 12 34 56', '+45 90-12-34-56', '0045 90123456'])
      assert.equal(unusualNumber(number), 'premiumRate', number);
  });

  it('if it leads out of the kingdom', () => {
    for (const number of ['+46 8 123 45 67', '0046-8-1234567', '+49 1234567', '+123456789012345'])
      assert.equal(unusualNumber(number), 'foreign', number);
  });

  it('but not at any other number or text', () => {
    for (const number of [
      '12 34 56 78',
      '+45 12 34 56 78',
      '+298 123456',
      '00299 123456',
      '190123456',
      '901234567',
      '9012345',
      'x90123456',
      '90abcdef',
      'x+46812345678',
      '+46 1234',
      '+4681234567890123',
      '+46abcdefgh',
      'ring til os',
    ])
      assert.equal(unusualNumber(number), undefined, number);
  });
});
