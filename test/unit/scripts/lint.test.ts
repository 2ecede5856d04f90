import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import {pathOf} from '../../support/project.js';

/** The project's own configuration, with only the rules that are the project's own. They need no types. */
const eslint = new ESLint({
  cwd: pathOf('.'),
  ruleFilter: ({ruleId}) => ruleId.includes('no-restricted-'),
  overrideConfig: {
    languageOptions: {parserOptions: {projectService: false}},
    linterOptions: {reportUnusedDisableDirectives: 'off'},
  },
});

async function messages(file: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, {filePath: pathOf(`src/${file}`)});
  return (result?.messages ?? []).map(({message}) => message).join('\n');
}

const register = "import {define} from '../embed/define.js'; define();";
const plan = "import {plan} from './views/plan.js'; plan();";

const cases: readonly (readonly [what: string, file: string, code: string, expected: RegExp])[] = [
  ['the guide that imports from embed', 'guide/new.ts', register, /Imports run down only/],
  ['embed that imports from pages', 'embed/new.ts', "import '../pages/new.js';", /knows nothing of our pages/],
  ['embed that loads from pages', 'embed/new.ts', "void import('../pages/new.js');", /knows nothing of our pages/],
  ['content that imports from settings', 'content/new.ts', "import '../settings/new.js';", /tree, icons and the type/],
  ['the element that imports a deferred view', 'guide/mitid-guide.ts', plan, /through guide\/deferred\.ts/],
  ['a view that imports one beside it', 'guide/views/card.ts', "import {plan} from './plan.js'; plan();", /deferred/],
  ['embed that imports the debug panel', 'embed/new.ts', "import '../guide/debug-panel.js';", /deferred/],
  ['a variable of a module', 'guide/new.ts', 'let count = 0; count += 1;', /must not hold state/],
  ['an exported variable', 'settings/new.ts', 'export let count = 0;', /must not hold state/],
  ['a map of a module', 'content/new.ts', 'export const seen = new Map<string, string>();', /must not hold state/],
  [
    'a list to be filled',
    'embed/new.ts',
    'const seen: string[] = []; seen.push(location.href);',
    /must not hold state/,
  ],
  ['a set that is cast', 'locale/new.ts', 'export const seen = new Set() as Set<string>;', /must not hold state/],
  ['a container query', 'guide/new.styles.ts', 'css`@container (width > 1em) {p {margin: 0}}`;', /@container/],
  ['a registered property', 'pages/new.ts', 'css`@property --x {syntax: "*"}`;', /@property/],
  ['a message without an id', 'pages/new.ts', "msg('Tilbage');", /explicit id/],
];

const allowed: readonly (readonly [what: string, file: string, code: string])[] = [
  [
    'the type of a deferred view',
    'guide/new.ts',
    "import type {plan} from './views/plan.js'; export type P = typeof plan;",
  ],
  [
    'a deferred view in another',
    'guide/views/plan.ts',
    "import {answersGiven} from './answers-given.js'; answersGiven();",
  ],
  ['a deferred view in deferred.ts', 'guide/deferred.ts', "export {plan} from './views/plan.js';"],
  [
    'deferred words on a page',
    'pages/new.ts',
    "import {deferredWords} from '../guide/words/deferred-words.js'; deferredWords();",
  ],
  ['a deferred module on demand', 'guide/new.ts', "void import('./deferred.js');"],
  ['a table of constants', 'guide/new.ts', "export const names = {a: 'A'} as const; export const list = ['a'];"],
  ['state in a function', 'guide/new.ts', 'export const f = () => {let n = 0; n += 1; return new Map([[n, []]]);};'],
  ['a media query', 'guide/new.styles.ts', 'css`@media print {p {margin: 0}}`;'],
];

describe('The linter refuses', () => {
  for (const [what, file, code, expected] of cases) {
    it(what, async () => assert.match(await messages(file, code), expected));
  }
});

describe('The linter allows', () => {
  for (const [what, file, code] of allowed) {
    it(what, async () => assert.equal(await messages(file, code), ''));
  }
});
