import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {profileNamed} from '../../../src/guide/profiles.js';
import {faultInWords, type Fault} from '../../../src/settings/setting.js';
import {startServer, type TestServer} from '../../support/server.js';

describe('A profile', () => {
  let server: TestServer;

  before(async () => {
    server = await startServer();
  });

  after(() => server.close());

  const serve = (content: string) => server.serve({content, type: 'application/json'});

  /** What the guide makes of a profile in a file with that content, and what the editor is told. */
  async function read(name: string, address: string) {
    const faults: Fault[] = [];
    const settings = await profileNamed(name, address, (fault) => faults.push(fault));
    return {settings, faults, told: faults.map(faultInWords).join('\n')};
  }

  const readFrom = (profiles: unknown, name = 'nordby') => read(name, serve(JSON.stringify(profiles)));

  it('sets what it says', async () => {
    const nordby = {
      'organisation-type': 'municipality',
      organisation: 'Nordby Kommune',
      booking: 'required',
      hotline: true,
    };
    assert.deepEqual((await readFrom({$schema: 'profiles.schema.json', nordby})).settings, nordby);
  });

  it('has each value that cannot be used dropped and told, and the rest stands', async () => {
    const {settings, faults} = await readFrom({
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
    assert.deepEqual(faults.map(({where}) => where.replace('profiles.json: nordby: ', '')).sort(), [
      'accent',
      'bank-phone',
      'booking-url',
      'details-checked',
      'phone',
    ]);
  });

  for (const [type, value] of Object.entries({
    'an object': {da: 'Nordby'},
    'a list': ['Nordby'],
    nothing: null,
    'a number': 12345678,
    'a truth': true,
  })) {
    it(`has a value dropped and told that is ${type} where words belong`, async () => {
      const {settings, faults, told} = await readFrom({nordby: {organisation: value, email: 'post@nordby.dk'}});
      assert.deepEqual(settings, {email: 'post@nordby.dk'});
      assert.equal(faults.length, 1);
      assert.match(told, /profiles\.json: nordby: organisation=.* kan ikke bruges/);
    });
  }

  for (const unknown of ['telefon', 'edition', 'constructor', '__proto__', 'onclick', 'style']) {
    it(`has a name dropped and told that is no setting: ${unknown}`, async () => {
      const address = serve(`{"nordby": {${JSON.stringify(unknown)}: "x", "phone": "12 34 56 78"}}`);
      const {settings, told} = await read('nordby', address);
      assert.deepEqual(settings, {phone: '12 34 56 78'});
      assert.match(told, new RegExp(`nordby: ${unknown}="x" kan ikke bruges\\. Tilladt er kun navnene organisation,`));
    });
  }

  for (const name of ['soenderby', 'constructor', '__proto__', 'toString']) {
    it(`is not there, and the editor is told which are: ${name}`, async () => {
      const {settings, told} = await readFrom({$schema: 'x', nordby: {}, vesterby: {}}, name);
      assert.deepEqual(settings, {});
      assert.match(told, /Tilladt er et navn fra .*: nordby, vesterby\./);
    });
  }

  for (const [what, content] of Object.entries({
    'a list': '[]',
    'a word': '"nordby"',
    nothing: 'null',
    'a file with a profile that is none': '{"nordby": "Nordby"}',
  })) {
    it(`is not there, and the editor is told, in a file that holds ${what}`, async () => {
      const {settings, faults} = await read('nordby', serve(content));
      assert.deepEqual(settings, {});
      assert.equal(faults.length, 1);
    });
  }

  for (const [what, why, address] of [
    ['broken', /ikke gyldig JSON/, () => serve('{"nordby": {')],
    ['a page of HTML', /ikke gyldig JSON/, () => server.serve({content: '<!doctype html><title>Ups</title>'})],
    ['not there', /svarede 404/, () => `${server.origin}/ikke/profiles.json`],
    ['on no server', /intet svar/, () => 'http://127.0.0.1:9/profiles.json'],
  ] as const) {
    it(`cannot be had, and the editor is told, where the file is ${what}`, async () => {
      const {settings, faults, told} = await read('nordby', address());
      assert.deepEqual(settings, {});
      assert.equal(faults.length, 1);
      assert.match(told, /profile="nordby" kan ikke bruges.*filen kan ikke læses/);
      assert.match(told, why);
    });
  }

  it('is fetched once for all the guides on a page, and again after a failure', async () => {
    const address = serve('{"nordby": {}, "vesterby": {}}');
    await Promise.all([read('nordby', address), read('vesterby', address)]);
    await read('nordby', address);
    const missing = `${server.origin}/mangler/profiles.json`;
    await read('nordby', missing);
    await read('nordby', missing);
    const times = (url: string) => server.requests.filter((asked) => asked.url === new URL(url).pathname).length;
    assert.equal(times(address), 1);
    assert.equal(times(missing), 2);
  });

  it('is asked for without a word of who asks', async () => {
    const address = serve('{"nordby": {}}');
    await read('nordby', address);
    const asked = server.requests.find(({url}) => url === new URL(address).pathname);
    assert.equal(asked?.headers['cookie'], undefined);
    assert.equal(asked?.headers['referer'], undefined);
  });
});
