import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {loadProfile} from '../../../src/settings/profiles.js';
import {readOrganisationSettings, readSettings} from '../../../src/settings/read-settings.js';
import {contrastToWhite} from '../../../src/settings/setting-kinds.js';
import {guideSettings, organisationSettings} from '../../../src/settings/settings.js';

const {organisation, phone, email, accent, hotline, 'booking-url': url} = organisationSettings;

describe('A value that an editor writes', () => {
  it('is read without the white space around it', () => {
    assert.equal(organisation.read(' Nordby '), 'Nordby');
    assert.equal(phone.read(' 12 34 56 78 '), '12 34 56 78');
    assert.equal(email.read(' a@nordby.dk '), 'a@nordby.dk');
    for (const space of [' ', '\u00a0']) assert.equal(url.read(`${space}https://nordby.dk/`), 'https://nordby.dk/');
    assert.equal(organisation.read('Nordby\r\nKommune'), 'Nordby Kommune');
  });

  it('is refused where something stands before or after what is allowed', () => {
    for (const text of ['xhttps://nordby.dk', 'https://nordby.dk x', '', 'nordby'])
      assert.equal(url.read(text), undefined);
    for (const text of ['x#0b5a5c', '#000#0b5a5c', '#0b5a5cx', '#0b5a5']) assert.equal(accent.read(text), undefined);
    for (const text of ['x12345678', '12345678x', '1']) assert.equal(phone.read(text), undefined);
    for (const text of ['Nordby', 'nordby!', '!nordby', 'x'.repeat(65), '']) {
      assert.equal(guideSettings.profile.read(text), undefined);
    }
    assert.equal(guideSettings.profile.read('nordby-2'), 'nordby-2');
  });

  it('is an e-mail at any site, up to the longest that there can be', () => {
    assert.equal(email.read('post@borger.service.nordby.dk'), 'post@borger.service.nordby.dk');
    const longest = `${'a'.repeat(244)}@nordby.dk`;
    assert.equal(email.read(longest), longest);
    assert.equal(email.read(`a${longest}`), undefined);
  });

  it('is a time from a minute to five', () => {
    assert.deepEqual(
      ['59', '60', '300', '301', '1e2'].map((text) => guideSettings['idle-reset'].read(text)),
      [undefined, 60, 300, undefined, undefined],
    );
  });

  it('switches something on where it is empty or "true", and off where it is "false"', () => {
    assert.deepEqual(
      ['', 'true', 'false', 'ja'].map((text) => hotline.read(text)),
      [true, true, false, undefined],
    );
  });

  it('has its contrast measured as WCAG defines it, for dark and light colours', () => {
    const rounded = (colour: string) => contrastToWhite(colour).toFixed(2);
    assert.deepEqual(['#000000', '#0a0a0a', '#767676', '#ffffff'].map(rounded), ['21.00', '19.80', '4.54', '1.00']);
  });

  it('is left out where the attribute is missing, and where nobody listens to what is wrong', () => {
    assert.deepEqual({...readSettings({phone}, {phone: null})}, {});
    assert.deepEqual({...readSettings({phone}, {phone: 'ring'})}, {});
  });

  it('is kept for every type of organisation where the editor sets none', () => {
    const values = {'home-visit': 'yes', 'it-help': 'Torsdag', 'bank-phone': '12 34 56 78'} as const;
    assert.deepEqual({...readOrganisationSettings(values, ({message}) => assert.fail(message))}, values);
  });

  it('previews the first day of the first edition at the earliest', () => {
    assert.equal(guideSettings['preview-date'].earliest, '2022-10-01');
  });
});

describe('A profile', () => {
  const {fetch} = globalThis;
  after(() => {
    globalThis.fetch = fetch;
  });

  /** Loads the profile "nordby" from these profiles, and returns the messages and how the file was requested. */
  async function load(profiles: object, file: string) {
    const requests: (RequestInit | undefined)[] = [];
    globalThis.fetch = (_, init) => {
      requests.push(init);
      return Promise.resolve(Response.json(profiles));
    };
    const messages: string[] = [];
    const values = await loadProfile('nordby', file, ({message}) => void messages.push(message));
    return {requests, messages: messages.join('\n'), values};
  }

  it('is requested without credentials and without the address of the page', async () => {
    const {requests} = await load({}, 'request.json');
    assert.equal(requests[0]?.credentials, 'omit');
    assert.equal(requests[0].referrerPolicy, 'no-referrer');
  });

  it('that is missing or unusable is not offered, nor is the schema', async () => {
    const {messages} = await load(
      {$schema: 'x', $defs: {}, nordby: 1, skagen: {}, 'andenby-2': {}, a$: {}, 'Nordby Kommune': {}},
      'missing.json',
    );
    assert.match(messages, /Filen har "skagen" eller "andenby-2"\. Er det jeres/);
    assert.match(messages, /Filen har "a\$" eller "Nordby Kommune", og det navn/);
  });

  it('has true and false only where something is switched on or off', async () => {
    const {values, messages} = await load({nordby: {hotline: true, organisation: true}}, 'boolean.json');
    assert.deepEqual({...values}, {hotline: true});
    assert.match(messages, /organisation="true"/);
    const {messages: number} = await load({nordby: {hotline: 1}}, 'number.json');
    assert.match(number, /hotline="1" kan ikke bruges\. Skriv true eller false\./);
  });
});
