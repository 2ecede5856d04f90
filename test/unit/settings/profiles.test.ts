import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {SettingIssue} from '../../../src/settings/editor-messages.js';
import {loadProfile} from '../../../src/settings/profiles.js';
import {startServer, type TestServer} from '../../support/server.js';

describe('A profile in profiles.json', () => {
  let server: TestServer;

  before(async () => {
    server = await startServer();
  });

  after(() => server.close());

  const serve = (content: string) => server.serve({content, type: 'application/json'});

  /** Loads a profile from the file at that URL, and collects the issues that are reported. */
  async function read(name: string, url: string) {
    const issues: SettingIssue[] = [];
    const settings = await loadProfile(name, url, (issue) => issues.push(issue));
    return {settings: {...settings}, issues, messages: issues.map(({message}) => message).join('\n')};
  }

  const readFrom = (profiles: unknown, name = 'nordby') => read(name, serve(JSON.stringify(profiles)));

  it('sets the details that it contains', async () => {
    const nordby = {
      'organisation-type': 'municipality',
      organisation: 'Nordby Kommune',
      booking: 'required',
      hotline: true,
    };
    assert.deepEqual((await readFrom({$schema: 'profiles.schema.json', nordby})).settings, nordby);
  });

  it('keeps its valid values, while each invalid one is ignored and reported', async () => {
    const {settings, issues} = await readFrom({
      nordby: {
        'organisation-type': 'municipality',
        organisation: 'Nordby Kommune',
        phone: 'ring til os',
        'booking-url': 'javascript:alert(1)',
        'bank-phone': '12 34 56 78',
        'details-checked': '2026-02-30',
        accent: '#ffff00',
      },
    });
    assert.deepEqual(settings, {'organisation-type': 'municipality', organisation: 'Nordby Kommune'});
    assert.deepEqual(issues.map(({where}) => where.replace('profiles.json: nordby: ', '')).sort(), [
      'accent',
      'bank-phone',
      'booking-url',
      'details-checked',
      'phone',
    ]);
  });

  it('is not taken from where the server redirects to, and the editor gets a message', async () => {
    const elsewhere = await startServer();
    const location = elsewhere.serve({content: '{"nordby": {"phone": "12 34 56 78"}}', type: 'application/json'});
    const {settings, messages} = await read('nordby', server.serve({content: '', status: 302, headers: {location}}));
    elsewhere.close();
    assert.deepEqual(settings, {});
    assert.match(messages, /svarer uden at viderestille/);
    assert.deepEqual(elsewhere.requests, []);
  });

  for (const [type, value] of Object.entries({
    'an object': {da: 'Nordby'},
    'a list': ['Nordby'],
    nothing: null,
    'a number': 12345678,
    'a boolean': true,
  })) {
    it(`keeps its other values, while ${type} in place of text is ignored and reported`, async () => {
      const {settings, issues, messages} = await readFrom({nordby: {organisation: value, email: 'post@nordby.dk'}});
      assert.deepEqual(settings, {email: 'post@nordby.dk'});
      assert.equal(issues.length, 1);
      assert.match(messages, /^Bed jeres webmaster .*"nordby".* organisation=.* kan ikke bruges.* i anførselstegn\.$/);
    });
  }

  it('is reported where its letters were lost to a wrong encoding, and visitors still see what is left', async () => {
    const bytes = new Uint8Array(Buffer.from('{"nordby": {"organisation": "Køge Kommune"}}', 'latin1'));
    const {settings, messages} = await read('nordby', server.serve({content: bytes}));
    assert.deepEqual(settings, {organisation: 'K\uFFFDge Kommune'});
    assert.match(messages, /Bogstaver er gået tabt i organisation: "K\uFFFDge Kommune".* UTF-8/);
  });

  for (const unknown of ['telefon', 'edition', 'constructor', '__proto__', 'onclick', 'style']) {
    it(`keeps its other values, while the unknown name ${unknown} is ignored and reported`, async () => {
      const url = serve(`{"nordby": {${JSON.stringify(unknown)}: "x", "phone": "12 34 56 78"}}`);
      const {settings, messages} = await read('nordby', url);
      assert.deepEqual(settings, {phone: '12 34 56 78'});
      assert.match(messages, new RegExp(`^Bed jeres webmaster .*kender ikke »${unknown}«.* Den kender: organisation,`));
    });
  }

  it('is corrected with names that its type of organisation may use, where it has an unknown one', async () => {
    const namesFor = async (type: object) => {
      const {messages} = await readFrom({nordby: {...type, telefon: '12 34 56 78'}});
      return /kender: (.*)\./.exec(messages)?.[1]?.split(', ') ?? [];
    };
    const all = await namesFor({});
    for (const [type, some, others] of [
      ['bank', ['phone', 'bank-phone'], ['booking', 'home-visit', 'it-help', 'phone-purpose', 'hotline']],
      ['municipality', ['booking', 'home-visit'], ['bank-phone', 'it-help', 'phone-purpose']],
      ['library', ['booking', 'it-help'], ['bank-phone', 'home-visit']],
      ['other', ['phone-purpose'], ['booking', 'bank-phone']],
    ] as const) {
      const names = await namesFor({'organisation-type': type});
      for (const name of some) assert.ok(names.includes(name), `${type}: ${name}`);
      for (const name of others) assert.ok(all.includes(name) && !names.includes(name), `${type}: ${name}`);
    }
    assert.deepEqual(await namesFor({'organisation-type': 'sparekasse'}), all);
  });

  for (const name of ['soenderby', 'constructor', '__proto__', 'toString']) {
    it(`is missing, and the message to the editor names the existing ones: ${name}`, async () => {
      const {settings, messages} = await readFrom({$schema: 'x', nordby: {}, vesterby: {}}, name);
      assert.deepEqual(settings, {});
      assert.match(messages, new RegExp(`^Profilens navn \\(profile\\) findes ikke i http.*"nordby" eller "vesterby"`));
    });
  }

  it('is missing where only its letters are others, and the editor is not sent to the profile of somebody else', async () => {
    const {messages} = await readFrom({'Nordby-Kommune': {}, sydby: {}}, 'nordby-kommune');
    assert.match(messages, /Filen har "Nordby-Kommune", og det navn kan guiden ikke bruge.*rette navnet/);
    assert.doesNotMatch(messages, /ingen profiler|Skriv "/);
    assert.match(messages, /Filen har "sydby"\. Er det jeres, så/);
  });

  it('is missing where it lies in another entry, and the editor is told in which', async () => {
    const {messages} = await readFrom({profiles: {nordby: {}}});
    assert.match(messages, /ligger inde i "profiles".*flytte den ud/);
    assert.doesNotMatch(messages, /Er det jeres/);
  });

  for (const [what, content] of Object.entries({
    'a list': '[]',
    'a word': '"nordby"',
    nothing: 'null',
    'a profile that is not an object': '{"nordby": "Nordby"}',
  })) {
    it(`is missing, and the editor gets a message, where the file contains ${what}`, async () => {
      const {settings, issues} = await read('nordby', serve(content));
      assert.deepEqual(settings, {});
      assert.equal(issues.length, 1);
    });
  }

  for (const [what, why, url] of [
    ['broken', /ikke JSON i UTF-8/, () => serve('{"nordby": {')],
    ['a page of HTML', /ikke JSON i UTF-8/, () => server.serve({content: '<!doctype html><title>Ups</title>'})],
    ['missing', /svarede 404/, () => `${server.origin}/ikke/profiles.json`],
    ['on no server', /intet svar/, () => 'http://127.0.0.1:9/profiles.json'],
  ] as const) {
    it(`cannot be loaded, and the message to the editor says why, where the file is ${what}`, async () => {
      const {settings, issues, messages} = await read('nordby', url());
      assert.deepEqual(settings, {});
      assert.equal(issues.length, 1);
      assert.match(messages, /^Profilen kunne ikke hentes fra http.*\. Bed jeres webmaster [^.]+\.$/);
      assert.match(messages, why);
    });
  }

  it('is loaded once for all the guides on a page, and again after a failure', async () => {
    const url = serve('{"nordby": {}, "vesterby": {}}');
    await Promise.all([read('nordby', url), read('vesterby', url)]);
    await read('nordby', url);
    const missing = `${server.origin}/mangler/profiles.json`;
    await read('nordby', missing);
    await read('nordby', missing);
    const times = (file: string) => server.requests.filter((request) => request.url === new URL(file).pathname).length;
    assert.equal(times(url), 1);
    assert.equal(times(missing), 2);
  });

  it('is requested without cookies or referrer', async () => {
    const file = serve('{"nordby": {}}');
    await read('nordby', file);
    const request = server.requests.find(({url}) => url === new URL(file).pathname);
    assert.ok(request);
    assert.equal(request.headers['cookie'], undefined);
    assert.equal(request.headers['referer'], undefined);
  });
});
