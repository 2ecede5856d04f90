import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import {pathOf} from '../../support/project.js';

/** The project's own configuration, with only the project's own rules, since these need no types. */
const eslint = new ESLint({
  cwd: pathOf('.'),
  ruleFilter: ({ruleId}) => ruleId.includes('no-restricted-'),
  overrideConfig: {
    languageOptions: {parserOptions: {project: false}},
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
  ['an import from embed in the guide', 'guide/new.ts', register, /Imports run down only/],
  ['an import from pages in embed', 'embed/new.ts', "import '../pages/new.js';", /knows nothing of our pages/],
  [
    'an import on demand from pages in embed',
    'embed/new.ts',
    "void import('../pages/new.js');",
    /knows nothing of our pages/,
  ],
  ['an import from settings in content', 'content/new.ts', "import '../settings/new.js';", /tree, icons and the type/],
  ['an import of a deferred view in the element', 'guide/mitid-guide.ts', plan, /through guide\/deferred\.ts/],
  ['an import of one view in another', 'guide/views/card.ts', "import {plan} from './plan.js'; plan();", /deferred/],
  ['an import of the debug panel in embed', 'embed/new.ts', "import '../guide/debug-panel.js';", /deferred/],
  ['a variable at the top of a module', 'guide/new.ts', 'let count = 0; count += 1;', /must not hold state/],
  ['an exported variable at the top of a module', 'settings/new.ts', 'export let count = 0;', /must not hold state/],
  [
    'a map at the top of a module',
    'content/new.ts',
    'export const seen = new Map<string, string>();',
    /must not hold state/,
  ],
  [
    'an empty list at the top of a module',
    'embed/new.ts',
    'const seen: string[] = []; seen.push(location.href);',
    /must not hold state/,
  ],
  [
    'a set with a cast at the top of a module',
    'locale/new.ts',
    'export const seen = new Set() as Set<string>;',
    /must not hold state/,
  ],
  [
    'a container query in a style sheet',
    'guide/new.styles.ts',
    'css`@container (width > 1em) {p {margin: 0}}`;',
    /@container/,
  ],
  ['a registered property in a style sheet', 'pages/new.ts', 'css`@property --x {syntax: "*"}`;', /at-rules use only/],
  [
    'an at-rule that no browser had yet when the checkers were made',
    'guide/deferred.styles.ts',
    'css`@media print {@when (width) {p {margin: 0}}}`;',
    /at-rules use only/,
  ],
  ['a message without an id', 'pages/new.ts', "msg('Tilbage');", /explicit id/],
];

const allowed: readonly (readonly [what: string, file: string, code: string])[] = [
  [
    'an import of the type of a deferred view',
    'guide/new.ts',
    "import type {plan} from './views/plan.js'; export type P = typeof plan;",
  ],
  [
    'an import of one deferred view in another',
    'guide/views/plan.ts',
    "import {answersGiven} from './answers-given.js'; answersGiven();",
  ],
  ['an export of a deferred view in deferred.ts', 'guide/deferred.ts', "export {plan} from './views/plan.js';"],
  [
    'an import of deferred words on a page of the project',
    'pages/new.ts',
    "import {deferredWords} from '../guide/words/deferred-words.js'; deferredWords();",
  ],
  ['an import on demand of the deferred module', 'guide/new.ts', "void import('./deferred.js');"],
  [
    'a table of constants at the top of a module',
    'guide/new.ts',
    "export const names = {a: 'A'} as const; export const list = ['a'];",
  ],
  [
    'state inside a function',
    'guide/new.ts',
    'export const f = () => {let n = 0; n += 1; return new Map([[n, []]]);};',
  ],
  ['a media query in a style sheet', 'guide/new.styles.ts', 'css`@media print {p {margin: 0}}`;'],
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
