import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {descriptions, type Description} from '../../src/settings/descriptions.js';
import {readOrganisationSettings} from '../../src/settings/read-settings.js';
import {
  guideSettings,
  organisationSettings,
  type OrganisationSettingName,
  type Schema,
} from '../../src/settings/settings.js';
import {jsonOf, pathOf, readText} from '../support/project.js';

const local: Schema = organisationSettings;
const names = Object.keys(organisationSettings) as OrganisationSettingName[];

describe('The schema of profiles.json', () => {
  const schema = jsonOf('dist/profiles.schema.json') as object;
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    formats: {uri: URL.canParse.bind(URL), date: /^\d{4}-\d\d-\d\d$/, email: /^[^@\s]+@[^@\s]+\.[a-z]+$/i},
  });
  const accepts = ajv.compile(schema);

  /** Whether the guide accepts every value of a profile. */
  function isRead(profile: Readonly<Record<string, unknown>>): boolean {
    const raw = Object.fromEntries(Object.entries(profile).map(([name, value]) => [name, String(value)]));
    let issues = 0;
    readOrganisationSettings(raw, () => issues++);
    return issues === 0;
  }

  const agrees = (profile: Readonly<Record<string, unknown>>) => {
    assert.equal(accepts({nordby: profile}), isRead(profile), JSON.stringify(profile));
  };

  it('accepts the example of every setting', () => {
    for (const name of names) {
      const {example} = descriptions[name];
      const profile = {[name]: organisationSettings[name].kind === 'flag' ? true : example};
      assert.ok(accepts({$schema: 'profiles.schema.json', nordby: profile}), name);
      agrees(profile);
    }
  });

  it('agrees with the guide on which values are invalid', () => {
    const bad = ['javascript:alert(1)', 'ring til os', '', '  ', 'x'.repeat(301), '2026', '#ffff', 'noget andet', '1'];
    for (const [name, {kind}] of Object.entries(local)) {
      for (const value of bad) if (kind !== 'flag') agrees({[name]: value});
    }
  });

  it('agrees with the guide on what each type of organisation can promise', () => {
    for (const type of organisationSettings['organisation-type'].choices) {
      for (const name of names) {
        if (name === 'organisation-type') continue;
        const {example} = descriptions[name];
        agrees({'organisation-type': type, [name]: organisationSettings[name].kind === 'flag' ? true : example});
      }
    }
  });

  it('rejects names of unknown settings, and profiles with a name that no attribute can have', () => {
    assert.ok(!accepts({nordby: {telefon: '12 34 56 78'}}));
    assert.ok(!accepts({'Nordby Kommune': {}}));
    assert.ok(!accepts([]));
  });

  it('rejects values of the wrong type', () => {
    for (const value of [12345678, null, ['12 34 56 78'], {}, true]) assert.ok(!accepts({nordby: {phone: value}}));
    assert.ok(!accepts({nordby: {hotline: 'ja'}}));
  });

  it('gives each setting the same name as the snippet page', () => {
    const {$defs} = schema as {$defs: {profile: {properties: Record<string, {title: string; description: string}>}}};
    for (const name of names) {
      const {da, description} = descriptions[name];
      const property = $defs.profile.properties[name] ?? assert.fail(name);
      assert.deepEqual([property.title, property.description], [da.label, description]);
    }
  });
});

describe('The description of the settings', () => {
  it('is not in any script that a visitor loads', () => {
    const scripts = readdirSync(pathOf('dist'), {recursive: true, encoding: 'utf8'}).filter((file) =>
      /^(?!snippet)(chunks.)?[^/\\]+\.js$/.test(file),
    );
    assert.ok(scripts.length > 3);
    for (const script of scripts) {
      assert.ok(!readText(`dist/${script}`).includes(descriptions.organisation.da.hint), script);
    }
  });
});

describe('The documentation of the settings', () => {
  it('lists every setting as an attribute in the manifest', () => {
    const manifest = readText('custom-elements.json');
    for (const name of Object.keys({...guideSettings, ...organisationSettings})) {
      assert.match(manifest, new RegExp(`"name": "${name}"|"attribute": "${name}"`));
    }
  });

  it('lists every local detail of an organisation, with its example, in the table of settings', () => {
    const table = readText('docs/settings.md');
    for (const name of names) {
      const {example} = descriptions[name];
      assert.match(table, new RegExp(`^\\| \`${name}\` `, 'm'));
      assert.ok(table.includes(example), `${name}: ${example}`);
    }
  });

  it('gives the default of every setting that has a description', () => {
    for (const [name, {description}] of Object.entries<Description>(descriptions)) {
      if (description !== undefined) assert.match(description, /[Dd]efault/, name);
    }
  });

  it('has short labels and hints for the fields of the form', () => {
    for (const [name, {da, en}] of Object.entries<Description>(descriptions)) {
      for (const {label, hint} of [da, en]) assert.ok(label.length <= 60 && hint.length <= 130, name);
    }
  });
});
