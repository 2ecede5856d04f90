import {assert} from '@open-wc/testing';
import {organisationWords} from '../../src/guide/words/organisation-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import {handles} from '../support/handles.js';
import {
  answersFor,
  mountGuide,
  guideText,
  waitForText,
  serveProfiles,
  waitUntil,
  setAttributes,
  type AttributeValues,
} from './mounted-guide.js';
import {findOne} from './visit.js';
import {warnings} from './warnings.js';

const words = organisationWords(danishMsg);

describe('An unusable value', () => {
  const values: readonly [name: string, value: string, allowed: string][] = [
    ['booking-url', 'javascript:alert(1)', 'https://'],
    ['booking-url', '/bestil-tid', 'https://'],
    ['documents-url', 'data:text/html,x', 'https://'],
    ['phone', 'ring til os', '12 34 56 78'],
    ['phone', '12 34 56 7x', '12 34 56 78'],
    ['email', 'borgerservice', '@'],
    ['details-checked', '2026-02-30', '2026-11-22'],
    ['details-checked', 'i dag', '2026-11-22'],
    ['organisation-type', 'skole', 'library'],
    ['booking', 'ja', 'not-needed'],
    ['home-visit', 'måske', 'unknown'],
    ['hotline', 'ja', 'true'],
    ['opening-hours', 'x'.repeat(301), '300'],
    ['organisation', '  ', 'tekst'],
    ['accent', '#ffff00', '5,2:1'],
    ['accent', '#707070', '5,2:1'],
    ['accent', 'red', '#0b5a5c'],
    ['link-mitid', 'mitid.dk', 'https://'],
    ['link-support', 'https://nordby.dk', '12 34 56 78'],
    ['profile', 'Nordby Kommune', 'bindestreger'],
    ['answers-in-history', 'ja', 'true'],
    ['language-menu', 'ja', 'true'],
    ['appearance', 'mørk', 'dark'],
  ];
  for (const [name, value, allowed] of values) {
    it(`is ignored without affecting other settings, and the console explains why in Danish, once: ${name}="${value.slice(0, 30)}"`, async () => {
      const rest = {organisation: 'Nordby Kommune', phone: '12 34 56 78', email: 'a@nordby.dk', accent: '#17468f'};
      const without: AttributeValues = Object.fromEntries(Object.entries(rest).filter(([each]) => each !== name));
      const guide = await mountGuide({...without, [name]: value}, answersFor.citizenService);
      const other = await mountGuide(without, answersFor.citizenService);
      assert.equal(guideText(guide), guideText(other));
      assert.equal(findOne(guide, handles.root).style.cssText, findOne(other, handles.root).style.cssText);
      await setAttributes(guide, {'opening-hours': '10-12'});
      assert.lengthOf(warnings, 1);
      // A long value is shortened in the message.
      for (const part of ['<mitid-guide>', `${name}="${value.slice(0, 100)}`, 'Skriv', allowed])
        assert.include(warnings[0] ?? '', part);
    });
  }

  const inProfile: readonly [name: string, value: unknown, allowed: string][] = [
    ['phone', 12345678, 'anførselstegn'],
    ['organisation', {name: 'Nordby'}, 'anførselstegn'],
    ['opening-hours', ['10-12'], 'anførselstegn'],
    ['email', null, 'anførselstegn'],
    ['organisation', true, 'anførselstegn'],
    ['hotline', 1, 'true eller false'],
    ['telefon', '12 34 56 78', 'phone'],
    ['toString', '12 34 56 78', 'phone'],
    ['profile', 'nordby', 'phone'],
    ['booking-url', 'javascript:alert(1)', 'https://'],
  ];
  for (const [name, value, allowed] of inProfile) {
    it(`in a profile is ignored without affecting other settings, and the console names the profile: ${name}: ${JSON.stringify(value)}`, async () => {
      serveProfiles({nordby: {'booking-category': 'MitID', [name]: value}});
      const guide = await mountGuide({profile: 'nordby'}, answersFor.citizenService);
      await waitForText(guide, words.category('MitID'));
      assert.lengthOf(findOne(guide, '[part=organisation]').querySelectorAll('li'), 1);
      assert.lengthOf(warnings, 1);
      for (const part of ['Bed jeres webmaster', '"nordby"', name, allowed]) assert.include(warnings[0] ?? '', part);
    });
  }

  for (const [what, profiles, allowed] of [
    ['an unknown profile', {vesterby: {}, oesterby: {}}, '"vesterby" eller "oesterby"'],
    ['a profile that is not an object', {nordby: 'Nordby Kommune'}, 'Bed jeres webmaster'],
    ['a file without profiles', [], 'ingen profiler'],
  ] as const) {
    it(`has no effect, and the console says how to correct it: ${what}`, async () => {
      serveProfiles(profiles);
      const guide = await mountGuide({profile: 'nordby', email: 'a@nordby.dk'}, answersFor.citizenService);
      await waitUntil(guide, () => warnings.length > 0);
      assert.include(guideText(guide), 'a@nordby.dk');
      assert.lengthOf(warnings, 1);
      for (const part of ['profile', allowed]) assert.include(warnings[0] ?? '', part);
    });
  }
});

describe('An attribute that switches something on', () => {
  it('does so where it is empty or "true", and not where it is "false" or unusable', async () => {
    const guide = await mountGuide({debug: '', 'answers-in-history': 'true', 'language-menu': 'false'});
    assert.deepEqual([guide.debug, guide.answersInHistory, guide.languageMenu], [true, true, false]);
    await setAttributes(guide, {debug: 'false', 'answers-in-history': null, 'language-menu': 'ja'});
    assert.deepEqual([guide.debug, guide.answersInHistory, guide.languageMenu], [false, false, false]);
  });
});
