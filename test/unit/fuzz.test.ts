import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {answersFromFragment, isGuideUrl, settingsFromQuery} from '../../src/embed/guide-url.js';
import {currentEdition, editions} from '../../src/content/editions.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import {isAnswers} from '../../src/guide/answers.js';
import {parseAnswers, serializeAnswers} from '../../src/guide/answers-codec.js';
import {languageFrom, languages} from '../../src/locale/languages.js';
import {inConsole, unusableValue, type SettingIssue} from '../../src/settings/editor-messages.js';
import {loadProfile} from '../../src/settings/profiles.js';
import {readOrganisationSettings, readSettings} from '../../src/settings/read-settings.js';
import type {Setting} from '../../src/settings/setting-kinds.js';
import {
  guideSettings,
  namesAllowedIn,
  organisationSettings,
  settingNamed,
  type Schema,
} from '../../src/settings/settings.js';
import {walk, type Answers} from '../../src/tree/index.js';
import {amount, printFigure, seed} from '../support/amounts.js';

const naughtyStrings = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];

const schema: Schema = {...guideSettings, ...organisationSettings};
const names = Object.keys(schema);

/** Values that are valid somewhere, which the generator also breaks. */
const plausible = [
  ...[
    'https://www.nordby.dk/tid?a=1&b=2',
    'http://user:secret@nordby.dk',
    '+45 12 34 56 78',
    '12345678',
    'a@nordby.dk',
  ],
  ...['2026-11-22', '2026-02-30', '0000-00-00', '+02026-11-22', '#0b5a5c', '#ffff00', 'red', 'true', 'false', '', ' '],
  ...[
    'da en ar',
    'da-DK, en_us',
    'municipality',
    'required',
    'leaflet-2022',
    '2026-11',
    'nordby',
    'dark',
    '2',
    '9',
    '59',
    '120',
    '300',
    '301',
  ],
  ...['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '//nordby.dk'],
  ...['constructor', '__proto__', 'toString', 'Åbent 10-15', '\u202e12 34 56 78', 'x'.repeat(301)],
];

/** A text, likely to be almost right, or known to be harmful, or anything at all. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...plausible),
  fc.constantFrom(...naughtyStrings),
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom(...Array.from(' \t\n\u00a0:/?#@&=.,-_~+%0123456789abc<>"\''))}),
  fc
    .tuple(fc.constantFrom(...plausible), fc.nat(40), fc.string({unit: 'binary', maxLength: 3}))
    .map(([text, place, inserted]) => text.slice(0, place) + inserted + text.slice(place)),
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.emailAddress(),
);

const anyName = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...names)},
  {weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '$schema', '')},
);

/** Whether a value is what its setting promises to the code that uses it. Says it in other words than the setting. */
function isSafe(value: unknown, setting: Setting): boolean {
  if (typeof value === 'boolean') return setting.kind === 'flag';
  if (typeof value === 'number')
    return setting.kind === 'seconds' ? value >= 60 && value <= 300 : [1, 2, 3, 4, 5, 6].includes(value);
  if (Array.isArray(value)) return value.length > 0 && value.every((each) => languages.includes(each as never));
  if (typeof value !== 'string' || value === '') return false;
  switch (setting.kind) {
    case 'choice':
      return setting.choices.includes(value);
    case 'url':
      return ['https:', 'http:'].includes(new URL(value).protocol) && !/[\s<>"]/.test(value);
    case 'phone':
      return /^\+?[\d\s-]+$/.test(value) && value.replace(/\D/g, '').length >= 8 && value.length <= 36;
    case 'email':
      return (
        value.split('@').length === 2 && !/[\s<>"?&:/]/.test(value.replace(/^[^@]*/, '')) && !/[\s<>"?&]/.test(value)
      );
    case 'date':
      return new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value;
    case 'colour':
      return value.length === 7 && Number.isInteger(Number(value.replace('#', '0x')));
    case 'name':
      return encodeURIComponent(value) === value && value.length <= 64;
    default:
      return setting.kind === 'text' && value.length <= 300 && value === value.trim();
  }
}

function assertSafe(values: object, from: Schema): void {
  for (const [name, value] of Object.entries(values)) {
    const setting = Object.hasOwn(from, name) ? from[name] : undefined;
    assert.ok(setting && isSafe(value, setting), `${name}: ${JSON.stringify(value)}`);
  }
}

/** Each message can be written to the console. */
function assertReadable(issues: readonly SettingIssue[]): void {
  for (const {message} of issues) assert.ok(inConsole(message).length > 20);
}

const runs = amount(40_000, 5000);
const settings = {numRuns: runs, seed, includeErrorInReport: true};

describe('For any value,', () => {
  it(`a setting is either ignored, or safe to use; nothing throws (${runs} values)`, () => {
    fc.assert(
      fc.property(anyName, anyText, (name, text) => {
        const issues: SettingIssue[] = [];
        const report = (issue: SettingIssue) => void issues.push(issue);
        assertSafe(
          readSettings(guideSettings, {[name]: text}, (each, raw, setting) =>
            report(unusableValue(each, raw, setting)),
          ),
          guideSettings,
        );
        const details = readOrganisationSettings({[name]: text, 'organisation-type': 'library'}, report);
        assertSafe(details, organisationSettings);
        assertReadable(issues);
      }),
      settings,
    );
    printFigure(`${runs} settings, seed ${seed}: each ignored, or safe to use`);
  });

  it(`a setting that was read reads the same again (${runs} values)`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anyText, (name, text) => {
        const value = schema[name]?.read(text);
        if (value === undefined) return;
        const again = schema[name]?.read(([value] as (string | string[])[]).flat().join(' '));
        assert.deepEqual(again, value);
      }),
      settings,
    );
    printFigure(`${runs} settings, seed ${seed}: each read the same again`);
  });
});

describe('For any profiles.json,', () => {
  const {fetch} = globalThis;
  let content = '';
  let files = 0;

  before(() => {
    globalThis.fetch = () => Promise.resolve(new Response(content));
  });
  after(() => {
    globalThis.fetch = fetch;
  });

  const anyProfiles = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.dictionary(anyName, fc.oneof(anyText, fc.boolean(), fc.jsonValue())).map((nordby) => ({nordby})),
    },
    {weight: 1, arbitrary: fc.jsonValue()},
  );

  it(`each detail of a profile is either ignored, or safe to use; nothing throws (${runs} files)`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          {weight: 9, arbitrary: anyProfiles.map((json) => JSON.stringify(json))},
          {weight: 1, arbitrary: anyText},
        ),
        async (text) => {
          content = text;
          files += 1;
          const issues: SettingIssue[] = [];
          const details = await loadProfile('nordby', `profiles-${files}.json`, (issue) => void issues.push(issue));
          assertSafe(details, organisationSettings);
          assertReadable(issues);
        },
      ),
      settings,
    );
    printFigure(`${files} files of profiles, seed ${seed}: each detail ignored, or safe to use`);
  });
});

describe('For any URL,', () => {
  const pair = fc.tuple(anyText, anyText).map(([box, answer]) => `~${box}.${answer}`);
  const known = fc.constantFrom('~chip.yes', '~chip.no', '~scan.yes', '~passport-app.later', '~__proto__.yes');
  const anyFragment = fc.oneof(
    anyText,
    fc
      .tuple(fc.constantFrom(...editions.map(({id}) => id), 'x', ''), fc.array(fc.oneof(pair, known), {maxLength: 12}))
      .map(([edition, pairs]) => `#a=1&mitid-guide=${edition}${pairs.join('')}`),
  );

  it(`its fragment gives answers that can be walked and written again, or none (${runs} fragments)`, () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const {id} = currentEdition();
        const answers: Answers = answersFromFragment(fragment, id);
        assert.ok(isAnswers(answers));
        assert.ok(Object.keys(answers).length < 1000);
        const {passed} = walk(november2026.tree, answers);
        const used = Object.fromEntries(passed.map(({box, answer}) => [box, answer]));
        assert.deepEqual(parseAnswers(serializeAnswers(id, used), id) ?? {}, used);
      }),
      settings,
    );
    printFigure(`${runs} fragments, seed ${seed}: each gives answers, or none`);
  });

  it(`its query sets only what a URL may set (${runs} queries)`, () => {
    const allowed = ['lang', ...namesAllowedIn(guideSettings, 'url')];
    const anyQuery = fc
      .array(fc.tuple(fc.oneof(anyName, anyText), anyText), {maxLength: 8})
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);
    fc.assert(
      fc.property(anyQuery, (query) => {
        isGuideUrl(`https://nordby.dk/guide.html${query}`);
        for (const [name, value] of settingsFromQuery(query, guideSettings)) {
          assert.ok(allowed.includes(name));
          const read = name === 'lang' ? languageFrom : settingNamed(guideSettings, name)?.read;
          const isUsable = read?.(value) !== undefined;
          assert.ok(isUsable || value === '?', `${name}=${value}`);
        }
      }),
      settings,
    );
    printFigure(`${runs} queries, seed ${seed}: each sets only what a URL may`);
  });
});
