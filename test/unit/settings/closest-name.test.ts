import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {closestClassName, closestName} from '../../../src/settings/closest-name.js';
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

  it('is the closest of several', () => {
    for (const several of [
      ['profile', 'profiles'],
      ['profiles', 'profile'],
    ])
      assert.equal(closestName('profil', several), 'profile');
  });

  it('differs in two letters at most, and in half of them', () => {
    assert.equal(closestName('xxopening-hours', names), 'opening-hours');
    assert.equal(closestName('xxxopening-hours', names), undefined);
    assert.equal(closestName('ab', ['abcd']), undefined);
  });

  it('stands before a value in a class', () => {
    assert.equal(closestClassName('mitid-guide--profle-nordby', names), 'profile');
    assert.equal(closestClassName('mitid-guide--bokkin-url', names), 'booking-url');
    assert.equal(closestClassName('mitid-guide--hedlevel', names), undefined);
    assert.equal(closestClassName('mitid-guide--nordby-kommune', names), undefined);
  });

  it('is not guessed where nothing is close', () => {
    for (const written of ['telefon', 'x', '34', 'åbningstider']) assert.equal(closestName(written, names), undefined);
  });
});
