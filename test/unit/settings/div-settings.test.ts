import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDivSettings, slotTaken} from '../../../src/settings/div-settings.js';
import {isGlobalAttribute} from '../../../src/settings/global-attributes.js';

/** As much of an element as is read. */
const div = (classes: string[], attributes: Readonly<Record<string, string>> = {}) =>
  ({classList: classes, getAttribute: (name: string) => attributes[name] ?? null}) as unknown as Element;

const names = ['home-visit', 'home-visit-phone', 'phone', 'profile'];

const read = (...[classes, attributes]: Parameters<typeof div>) => {
  const {settings, unknownClasses} = readDivSettings(div(classes, attributes), names);
  return {settings: Object.fromEntries(settings), unknownClasses};
};

describe('The settings of a div', () => {
  it('come from its classes, each after the longest name that fits, and from nothing else', () => {
    assert.deepEqual(
      read([
        ...['mitid-guide', 'card', 'phone-1', 'mitid-guide--profile-nordby', 'mitid-guide--home-visit-phone-12'],
        ...['mitid-guide--home-visit-yes', 'x-mitid-guide--'],
      ]),
      {settings: {profile: 'nordby', 'home-visit-phone': '12', 'home-visit': 'yes'}, unknownClasses: []},
    );
  });

  it('may be without a value', () => {
    assert.deepEqual(read(['mitid-guide--phone']).settings, {phone: ''});
  });

  it('come from data attributes before classes', () => {
    const {settings} = read(['mitid-guide--profile-nordby'], {'data-profile': 'skagen', phone: '12', 'data-x': 'y'});
    assert.deepEqual(settings, {profile: 'skagen'});
  });

  it('name each class with the prefix that is no setting', () => {
    assert.deepEqual(read(['mitid-guide--phones-12', 'mitid-guide--x']), {
      settings: {},
      unknownClasses: ['mitid-guide--phones-12', 'mitid-guide--x'],
    });
  });
});

it('A slot that a child of a div may not fill is kept in an attribute that every element may have', () => {
  assert.ok(isGlobalAttribute(slotTaken));
});
