import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {guideSettings, namesAllowedIn, organisationSettings} from '../../src/settings/settings.js';
import {jsonOf, pathOf, readText} from '../support/project.js';

/**
 * Everything that a page, a profile or a package may rely on. Pages with a pasted snippet stay online for years, so
 * everything in this list must continue to work. A change to the list is therefore a decision: make it on purpose.
 */
const surface = {
  tag: ['mitid-guide'],
  attributes: [
    'accent',
    'answers-in-history',
    'appearance',
    'bank-phone',
    'beside',
    'booking',
    'booking-category',
    'booking-url',
    'citizen-service-here',
    'debug',
    'desk',
    'details-checked',
    'documents-url',
    'edition',
    'edition-file',
    'email',
    'heading-level',
    'home-visit',
    'home-visit-phone',
    'home-visit-url',
    'hotline',
    'idle-reset',
    'it-help',
    'language-menu',
    'languages',
    'link-block-app',
    'link-copy-app',
    'link-help-another',
    'link-mitid',
    'link-power-of-attorney',
    'link-requirements',
    'link-support',
    'opening-hours',
    'organisation',
    'organisation-type',
    'phone',
    'phone-purpose',
    'preview-date',
    'profile',
    'site-url',
    'without-links',
    'without-read-aloud',
  ],
  choices: [
    'appearance: auto, dark, light',
    'beside: ar, da, de, en, pl, ro, tr, uk',
    'booking: not-needed, recommended, required',
    'edition: 2026-11, leaflet-2022',
    'heading-level: 1, 2, 3, 4, 5, 6',
    'home-visit: no, unknown, yes',
    'organisation-type: bank, library, municipality, other',
  ],
  properties: [
    'answers',
    'answersInHistory',
    'appearance',
    'beside',
    'debug',
    'done (read only)',
    'edition',
    'editionFile',
    'headingLevel',
    'languageMenu',
    'languages',
    'previewDate',
  ],
  staticMembers: ['otherVersions', 'profilesUrl', 'version'],
  methods: ['restart'],
  events: [
    'mitid-guide-answer: answer, box, edition',
    'mitid-guide-complete: answers, edition, endings',
    'mitid-guide-language: language',
    'mitid-guide-step: edition, step, steps',
  ],
  slots: ['', 'bank', 'citizen-service', 'footer', 'home-visit', 'library'],
  parts: ['answer', 'aside', 'button', 'card', 'notice', 'organisation', 'plan', 'progress', 'title'],
  customProperties: [
    '--mitid-guide-accent',
    '--mitid-guide-accent-dark',
    '--mitid-guide-font-size',
    '--mitid-guide-radius',
  ],
  /** Without `embed` and `lang`, which are not settings. */
  urlQueryNames: [
    'appearance',
    'beside',
    'debug',
    'desk',
    'edition',
    'idle-reset',
    'preview-date',
    'profile',
    'without-links',
  ],
  profileKeys: [
    'accent',
    'bank-phone',
    'booking',
    'booking-category',
    'booking-url',
    'citizen-service-here',
    'details-checked',
    'documents-url',
    'email',
    'home-visit',
    'home-visit-phone',
    'home-visit-url',
    'hotline',
    'it-help',
    'link-block-app',
    'link-copy-app',
    'link-help-another',
    'link-mitid',
    'link-power-of-attorney',
    'link-requirements',
    'link-support',
    'opening-hours',
    'organisation',
    'organisation-type',
    'phone',
    'phone-purpose',
    'site-url',
  ],
  packageExports: [
    '.',
    './content',
    './custom-elements.json',
    './define',
    './event-ids.json',
    './hydrate',
    './mitid-guide.iife.js',
    './mitid-guide.js',
    './outline',
    './package.json',
    './profiles.schema.json',
    './ssr',
    './text/*',
    './tree',
    './truth.json',
    './types/preact',
    './types/react',
    './types/svelte',
    './types/vue',
    './vscode.css-custom-data.json',
    './vscode.html-custom-data.json',
    './web-types.json',
  ],
} satisfies Record<string, readonly string[]>;

interface Member {
  readonly name: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly Member[];
  readonly members?: readonly Member[];
  readonly events?: readonly {readonly name: string; readonly type: {readonly text: string}}[];
  readonly slots?: readonly Member[];
  readonly cssParts?: readonly Member[];
  readonly cssProperties?: readonly Member[];
}

const manifest = jsonOf('custom-elements.json') as {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
};
const declarations = manifest.modules.flatMap(({declarations: some = []}) => some);
const element = declarations.find(({tagName}) => tagName) ?? assert.fail('the manifest has no element');
const {exports} = jsonOf('package.json') as {readonly exports: Readonly<Record<string, unknown>>};

const schema = {...guideSettings, ...organisationSettings};
const namesOf = (members: readonly Member[] = []) => members.map(({name}) => name).sort();
const own = (element.members ?? []).filter((member) => !member.static);

/** The fields of an event's own class, without `type` and the others that every event has. */
const fieldsOf = (event: string) =>
  namesOf(declarations.find(({name}) => name === event)?.members?.filter((member) => !member.static));

const actual: Readonly<Record<keyof typeof surface, readonly string[]>> = {
  tag: [element.tagName ?? ''],
  attributes: namesOf(element.attributes),
  choices: Object.entries(schema)
    .flatMap(([name, setting]) =>
      setting.kind === 'choice' ? `${name}: ${[...setting.choices].sort().join(', ')}` : [],
    )
    .sort(),
  properties: own
    .filter(({kind}) => kind === 'field')
    .map(({name, readonly: isReadOnly}) => (isReadOnly ? `${name} (read only)` : name))
    .sort(),
  staticMembers: namesOf(element.members?.filter((member) => member.static)),
  methods: namesOf(own.filter(({kind}) => kind === 'method')),
  events: (element.events ?? []).map(({name, type}) => `${name}: ${fieldsOf(type.text).join(', ')}`).sort(),
  slots: namesOf(element.slots),
  parts: namesOf(element.cssParts),
  customProperties: namesOf(element.cssProperties),
  urlQueryNames: namesAllowedIn(schema, 'url').sort(),
  profileKeys: namesAllowedIn(schema, 'profile').sort(),
  packageExports: Object.keys(exports).sort(),
};

describe('The public surface', () => {
  for (const [what, names] of Object.entries(surface)) {
    it(`has exactly the listed ${what}`, () => {
      assert.deepEqual(
        actual[what as keyof typeof surface],
        names,
        `The public ${what} changed. Pages rely on them, so that is a decision: if it is meant, change the list in this test too.`,
      );
    });
  }

  it('has exactly the attributes that class names and data-* can set', () => {
    assert.deepEqual(namesAllowedIn(schema, 'attribute').sort(), surface.attributes);
  });

  it('has exactly the parts that the guide renders for visitors', () => {
    const files = readdirSync(pathOf('src/guide'), {recursive: true, encoding: 'utf8'});
    const sources = files
      .filter((file) => file.endsWith('.ts') && file !== 'debug-panel.ts')
      .map((file) => readText(`src/guide/${file}`));
    const rendered = sources.flatMap((source) =>
      [...source.matchAll(/\spart="([\w-]+)"/g)].flatMap(([, part]) => part ?? []),
    );
    assert.deepEqual([...new Set(rendered)].sort(), surface.parts);
  });
});
