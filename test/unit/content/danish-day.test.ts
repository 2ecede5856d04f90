import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {danishDay} from '../../../src/content/danish-day.js';
import {currentEdition, today} from '../../../src/content/editions.js';

const calendar = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Copenhagen'});
const isSameDay = (time: Date) => assert.equal(danishDay(time), calendar.format(time), time.toISOString());

const years = Array.from({length: 81}, (_, index) => 2020 + index);
const hour = 3_600_000;

/** When clocks in Copenhagen change in that year, as `Intl` has it. */
function clockChanges(year: number): Date[] {
  const wallHour = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Copenhagen', hour: 'numeric', hourCycle: 'h23'});
  const offsetAt = (time: number) => (24 + Number(wallHour.format(time)) - new Date(time).getUTCHours()) % 24;
  const start = Date.UTC(year, 0, 1);
  const hours = Array.from({length: 365 * 24}, (_, index) => start + index * hour);
  return hours.filter((time) => offsetAt(time) !== offsetAt(time - hour)).map((time) => new Date(time));
}

describe('A visitor', () => {
  it('gets the day in Denmark at any time from 2020 to 2100', () => {
    const anyTime = fc.date({
      min: new Date('2020-01-01T00:00Z'),
      max: new Date('2100-12-31T23:59Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(anyTime, isSameDay), {numRuns: 5000});
  });

  it('gets the new day at midnight in Denmark, on every day from 2020 to 2100', () => {
    for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2101, 0, 1); day += 24 * hour) {
      for (const offset of [1, 2]) {
        isSameDay(new Date(day - offset * hour - 1));
        isSameDay(new Date(day - offset * hour));
      }
    }
  });

  it('gets the right day around both changes of the clocks, in every year', () => {
    for (const year of years) {
      const changes = clockChanges(year);
      assert.equal(changes.length, 2, `${year}`);
      for (const change of changes) {
        for (const distance of [-1, 0, 1, 22 * hour - 1, 22 * hour, 23 * hour - 1, 23 * hour]) {
          isSameDay(new Date(+change + distance));
          isSameDay(new Date(+change - distance));
        }
      }
    }
  });

  it('gets the current edition even if the clock of the device is years behind', () => {
    const checked = currentEdition().checked ?? '';
    assert.equal(today(new Date('2015-01-01T12:00Z')), checked);
    assert.equal(today(new Date('2099-07-01T22:30Z')), '2099-07-02');
  });
});
