import {assert} from '@open-wc/testing';
import type {Answers} from '../../src/tree/index.js';
import {handles} from '../support/handles.js';
import {answersFor, generalSentence, mountGuide, guideText, serveProfiles, waitUntil} from './mounted-guide.js';
import {findAll, settled} from './visit.js';
import {warnings} from './warnings.js';

describe('The guide', () => {
  const promises: readonly [type: string, name: string, value: string, answers: Answers, topic?: string][] = [
    ['bank', 'booking', 'not-needed', answersFor.citizenService, 'booking'],
    ['bank', 'booking-url', 'https://nordbank.dk/tid', answersFor.citizenService],
    ['bank', 'booking-category', 'MitID', answersFor.citizenService],
    ['bank', 'home-visit', 'yes', answersFor.citizenService, 'home-visit'],
    ['bank', 'it-help', 'Tirsdag', answersFor.app],
    ['bank', 'citizen-service-here', '', answersFor.citizenService],
    ['library', 'home-visit', 'yes', answersFor.citizenService, 'home-visit'],
    ['library', 'bank-phone', '12 34 56 78', answersFor.planWithKodeviser, 'bank'],
    ['municipality', 'bank-phone', '12 34 56 78', answersFor.planWithKodeviser, 'bank'],
    ['municipality', 'citizen-service-here', '', answersFor.citizenService],
    ['municipality', 'it-help', 'Tirsdag', answersFor.app],
    ['municipality', 'phone-purpose', 'hjælp til beboere', answersFor.citizenService],
    ['other', 'booking-url', 'https://nordbo.dk/tid', answersFor.citizenService],
  ];
  for (const [type, name, value, answers, topic] of promises) {
    const detail = {[name]: value};
    const organisation = 'Nordby';

    it(`makes no promise for a ${type} that only another type of organisation can make: ${name}`, async () => {
      const guide = await mountGuide({'organisation-type': type, organisation, ...detail}, answers);
      assert.lengthOf(findAll(guide, `${handles.card} [part=organisation]`), 0);
      if (topic) assert.include(guideText(guide), generalSentence(topic));
      assert.lengthOf(warnings, 1);
      for (const part of [`${name}="${value || 'true'}"`, 'kun bruges med organisation-type='])
        assert.include(warnings[0] ?? '', part);
    });

    it(`makes no promise for a ${type} that only another type of organisation can make, where a profile sets either the type or the promise: ${name}`, async () => {
      const flag = value === '' ? true : value;
      for (const [attributes, profile] of [
        [{'organisation-type': type}, {[name]: flag, organisation}],
        [detail, {'organisation-type': type, organisation}],
      ] as const) {
        serveProfiles({nordby: profile});
        warnings.length = 0;
        const guide = await mountGuide({profile: 'nordby', ...attributes}, answers);
        await waitUntil(guide, () => warnings.length > 0);
        await settled(guide);
        assert.lengthOf(findAll(guide, `${handles.card} [part=organisation]`), 0);
        if (topic) assert.include(guideText(guide), generalSentence(topic));
        assert.include(warnings[0] ?? '', `${name}="${value || 'true'}"`);
      }
    });
  }
});
