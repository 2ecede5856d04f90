import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {closestName} from '../../../src/settings/closest-name.js';
import {guideSettings, namesAllowedIn, organisationSettings} from '../../../src/settings/settings.js';

const names = namesAllowedIn({...guideSettings, ...organisationSettings}, 'attribute');

describe('The name that an editor meant', () => {
  for (const [written, meant] of [
    ['fone', 'phone'],
    ['bookingurl', 'booking-url'],
    ['booking_url', 'booking-url'],
    ['openinghours', 'opening-hours'],
    ['profil', 'profile'],
    ['Profiel', 'profile'],
  ] as const) {
    it(`is ${meant} where the page says ${written}`, () => {
      assert.equal(closestName(written, names), meant);
    });
  }

  it('is itself where it is spelt right', () => {
    for (const name of names) assert.equal(closestName(name, names), name);
  });

  it('is not guessed where nothing is close', () => {
    for (const written of ['telefon', 'x', '34', 'åbningstider']) assert.equal(closestName(written, names), undefined);
  });
});
