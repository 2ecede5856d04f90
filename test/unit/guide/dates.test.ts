import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {dateInWords, longDate} from '../../../src/guide/dates.js';

describe('A visitor who reads Danish', () => {
  it('reads every date as the browser would write it', () => {
    const anyDay = fc
      .date({min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, (day) => {
        assert.equal(dateInWords('da', day), longDate('da').format(new Date(day)));
      }),
      {numRuns: 2000},
    );
  });
});
