import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {guideDescriptions, localDescriptions} from '../../src/settings/descriptions.js';
import {localSettings, readLocalSettings} from '../../src/settings/local-settings.js';
import type {Setting} from '../../src/settings/setting.js';
import {jsonOf, pathOf, textOf} from '../support/project.js';

const local: Readonly<Record<string, Setting>> = localSettings;

describe('The schema of profiles.json', () => {
  const schema = jsonOf('dist/profiles.schema.json') as object;
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    formats: {uri: URL.canParse.bind(URL), date: /^\d{4}-\d\d-\d\d$/, email: /^[^@\s]+@[^@\s]+\.[a-z]+$/i},
  });
  const accepts = ajv.compile(schema);

  /** Whether the guide reads all that a profile says. */
  function isRead(profile: Readonly<Record<string, unknown>>): boolean {
    const written = Object.fromEntries(Object.entries(profile).map(([name, value]) => [name, String(value)]));
    let faults = 0;
    readLocalSettings(written, () => faults++);
    return faults === 0;
  }

  const agrees = (profile: Readonly<Record<string, unknown>>) => {
    assert.equal(accepts({nordby: profile}), isRead(profile), JSON.stringify(profile));
  };

  it('accepts every setting as its example says', () => {
    for (const [name, {kind}] of Object.entries(local)) {
      const {example} = localDescriptions[name as keyof typeof localDescriptions];
      const profile = {[name]: kind === 'flag' ? true : example};
      assert.ok(accepts({$schema: 'profiles.schema.json', nordby: profile}), name);
      agrees(profile);
    }
  });

  it('is of one mind with the guide on what no setting can be', () => {
    const bad = ['javascript:alert(1)', 'ring til os', '', '  ', 'x'.repeat(301), '2026', '#ffff', 'noget andet', '1'];
    for (const [name, {kind}] of Object.entries(local)) {
      for (const value of bad) if (kind !== 'flag') agrees({[name]: value});
    }
  });

  it('is of one mind with the guide on what each kind of host can promise', () => {
    for (const kind of localSettings['organisation-type'].choices ?? []) {
      for (const [name, setting] of Object.entries(local)) {
        if (name === 'organisation-type') continue;
        const {example} = localDescriptions[name as keyof typeof localDescriptions];
        agrees({'organisation-type': kind, [name]: setting.kind === 'flag' ? true : example});
      }
    }
  });

  it('refuses names that are no settings, and profiles whose name no attribute could give', () => {
    assert.ok(!accepts({nordby: {telefon: '12 34 56 78'}}));
    assert.ok(!accepts({'Nordby Kommune': {}}));
    assert.ok(!accepts([]));
  });

  it('refuses values of the wrong type', () => {
    for (const value of [12345678, null, ['12 34 56 78'], {}, true]) assert.ok(!accepts({nordby: {phone: value}}));
    assert.ok(!accepts({nordby: {hotline: 'ja'}}));
  });

  it('calls each setting by the name that the snippet page has for it', () => {
    const {$defs} = schema as {$defs: {profile: {properties: Record<string, {title: string; description: string}>}}};
    for (const [name, {label, description}] of Object.entries(localDescriptions)) {
      const {title, description: said} = $defs.profile.properties[name] ?? assert.fail(name);
      assert.deepEqual([title, said], [label, description]);
    }
  });
});

describe('What is said of the settings', () => {
  it('is in no script that a visitor loads', () => {
    const scripts = readdirSync(pathOf('dist'), {recursive: true, encoding: 'utf8'}).filter((file) =>
      /^(?!snippet)(chunks.)?[^/\\]+\.js$/.test(file),
    );
    assert.ok(scripts.length > 3);
    for (const script of scripts) {
      assert.ok(!textOf(`dist/${script}`).includes(localDescriptions.organisation.hint), script);
    }
  });
});

describe('The documents', () => {
  const descriptions = {...guideDescriptions, ...localDescriptions};

  it('have every setting as an attribute in the manifest', () => {
    const manifest = textOf('custom-elements.json');
    for (const name of Object.keys(descriptions)) {
      assert.match(manifest, new RegExp(`"name": "${name}"|"attribute": "${name}"`));
    }
  });

  it('have every local detail in the README, with its example', () => {
    const readme = textOf('README.md');
    for (const [name, {example}] of Object.entries(localDescriptions)) {
      assert.match(readme, new RegExp(`^\\| \`${name}\` `, 'm'));
      assert.ok(readme.includes(example), `${name}: ${example}`);
    }
  });

  it('say of every setting what its default is, and what comes of a bad value', () => {
    for (const [name, {description, label, hint}] of Object.entries(descriptions)) {
      assert.match(description, /[Dd]efault|Without it/, name);
      assert.match(description, /console says so\.$/, name);
      assert.ok(label.length <= 60 && hint.length <= 120, name);
    }
  });
});
