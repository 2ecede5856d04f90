import {assert, fixtureSync, html} from '@open-wc/testing';
import {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {organisationWords} from '../../src/guide/words/organisation-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import {
  respondWith,
  requests,
  answersFor,
  mountGuide,
  guideText,
  waitForText,
  serveProfiles,
  waitUntil,
  setAttributes,
} from './mounted-guide.js';
import {findAll, assertPosition, current, goTo, positionFrom, settled} from './visit.js';
import {kommune} from './organisations.js';
import {warnings} from './warnings.js';

const words = organisationWords(danishMsg);

describe('A profile', () => {
  const nordby = {
    'organisation-type': 'municipality',
    organisation: 'Nordby Kommune',
    phone: '12 34 56 78',
    hotline: true,
  };

  it('has the same effect as attributes with the same values', async () => {
    serveProfiles({$schema: 'profiles.schema.json', nordby: {...kommune, hotline: true}});
    const [byProfile, byAttributes] = [
      await mountGuide({profile: 'nordby'}, answersFor.planWithKodeviser),
      await mountGuide(kommune),
    ];
    await goTo(byAttributes, answersFor.planWithKodeviser);
    await waitForText(byProfile, 'Nordby Kommune');
    assert.equal(guideText(byProfile), guideText(byAttributes));
    assert.deepEqual(warnings, []);
  });

  it('gives way to each attribute that is set, unless the attribute is unusable', async () => {
    serveProfiles({nordby});
    const attributes = {phone: '87 65 43 21', organisation: ' ', hotline: 'false'};
    const guide = await mountGuide({profile: 'nordby', ...attributes}, answersFor.citizenService);
    await waitForText(guide, 'Nordby Kommune');
    assert.include(guideText(guide), '87 65 43 21');
    assert.notInclude(guideText(guide), '12 34 56 78');
    assert.notInclude(guideText(guide), '70 20 00 00');
    assert.lengthOf(warnings, 1);
  });

  it('takes effect as soon as the page names another one, and so does an attribute', async () => {
    serveProfiles({nordby, vesterby: {organisation: 'Vesterby Kommune', phone: '22 22 22 22'}});
    const guide = await mountGuide({profile: 'nordby'}, answersFor.citizenService);
    await waitForText(guide, 'Nordby Kommune');
    await setAttributes(guide, {profile: 'vesterby'});
    await waitForText(guide, 'Vesterby Kommune');
    assert.notInclude(guideText(guide), '12 34 56 78');
    await setAttributes(guide, {phone: '33 33 33 33'});
    await waitForText(guide, '33 33 33 33');
    assert.include(guideText(guide), 'Vesterby Kommune');
    await setAttributes(guide, {phone: null});
    await waitForText(guide, '22 22 22 22');
    await setAttributes(guide, {profile: null});
    assert.lengthOf(findAll(guide, '[part=organisation]'), 0);
    await setAttributes(guide, {organisation: 'Nordby Kommune', phone: '12 34 56 78'});
    assert.include(guideText(guide), 'Nordby Kommune');
    await setAttributes(guide, {'home-visit': 'no'});
    assert.include(guideText(guide), words.noHomeVisit('Nordby Kommune'));
    assert.lengthOf(requests, 1);
  });

  it('is the one requested last, even where the response arrives late', async () => {
    const late: {arrive?: () => void} = {};
    respondWith(() => new Promise((resolve) => (late.arrive = () => resolve(Response.json({nordby, vesterby: {}})))));
    const guide = await mountGuide({profile: 'nordby', phone: '11 11 11 11'}, answersFor.citizenService);
    await setAttributes(guide, {profile: 'vesterby', organisation: 'Vesterby Kommune', phone: null});
    late.arrive?.();
    await setAttributes(guide, {phone: '22 22 22 22'});
    await waitForText(guide, '22 22 22 22');
    await settled(guide);
    assert.include(guideText(guide), 'Vesterby Kommune');
    assert.notInclude(guideText(guide), 'Nordby');
    assert.notInclude(guideText(guide), '12 34 56 78');
    assert.notInclude(guideText(guide), '11 11 11 11');
  });

  it('that is no longer requested has no effect when it arrives', async () => {
    const late: {arrive?: () => void} = {};
    respondWith(() => new Promise((resolve) => (late.arrive = () => resolve(Response.json({nordby})))));
    const guide = await mountGuide({profile: 'nordby'}, answersFor.citizenService);
    await setAttributes(guide, {profile: null});
    late.arrive?.();
    const other = await mountGuide({profile: 'nordby'}, answersFor.citizenService);
    await waitForText(other, 'Nordby Kommune');
    await settled(guide);
    assert.lengthOf(findAll(guide, '[part=organisation]'), 0);
  });

  it('lets the visitor answer the first question while it loads', async () => {
    respondWith(() => new Promise(() => undefined));
    const guide = await mountGuide({profile: 'nordby', phone: '11 11 11 11'}, answersFor.citizenService);
    assertPosition(guide, current, positionFrom(current, answersFor.citizenService));
    assert.include(guideText(guide), '11 11 11 11');
  });

  it('is not requested where the page names no profile', async () => {
    serveProfiles({nordby});
    await mountGuide(kommune, answersFor.citizenService);
    assert.deepEqual(requests, []);
  });

  it('is fetched once for fifty guides, by a request that does not identify the visitor', async () => {
    serveProfiles({nordby, vesterby: {...nordby, organisation: 'Vesterby Kommune'}});
    const names = Array.from({length: 50}, (_, index) => (index % 2 ? 'nordby' : 'vesterby'));
    const page = fixtureSync<HTMLElement>(
      html`<div>${names.map((name) => html`<mitid-guide profile=${name} .answers=${answersFor.citizenService}></mitid-guide>`)}</div>`,
    );
    for (const [index, guide] of [...page.querySelectorAll('mitid-guide')].entries()) {
      await waitForText(guide, names[index] === 'nordby' ? 'Nordby Kommune' : 'Vesterby Kommune');
    }
    assert.lengthOf(requests, 1);
    const [request] = requests;
    assert.equal(request?.url, MitidGuideElement.profilesUrl);
    assert.equal(request?.credentials, 'omit');
    assert.equal(request?.referrerPolicy, 'no-referrer');
    assert.equal(request?.method, 'GET');
  });

  const failures: readonly [string, () => Response | Promise<Response>, string][] = [
    ['the file is missing', () => new Response('', {status: 404}), '404'],
    ['the file is broken', () => new Response('{"nordby": {'), 'JSON'],
    ['the request fails', () => Promise.reject(new TypeError('Failed to fetch')), 'CSP'],
  ];
  for (const [what, answer, why] of failures) {
    it(`is requested again once the network is back, where ${what}`, async () => {
      let isBack = false;
      respondWith(() => (isBack ? Response.json({nordby}) : answer()));
      const guide = await mountGuide({profile: 'nordby', email: 'a@nordby.dk'}, answersFor.citizenService);
      await waitUntil(guide, () => warnings.length > 0);
      assert.include(guideText(guide), 'a@nordby.dk');
      assert.lengthOf(warnings, 1);
      for (const part of [MitidGuideElement.profilesUrl, why, 'Bed jeres webmaster'])
        assert.include(warnings[0] ?? '', part);
      isBack = true;
      dispatchEvent(new Event('online'));
      await waitForText(guide, 'Nordby Kommune');
      dispatchEvent(new Event('online'));
      await setAttributes(guide, {email: null});
      await waitForText(guide, '12 34 56 78');
      assert.lengthOf(requests, 2);
    });
  }
});
