import {readFileSync} from 'node:fs';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const id = "Property[key.name='id'][value.type='Literal'][value.value!='']";

/** Rules for every message to translate: see CONTRIBUTING.md. */
const messages = ['callee.name', 'callee.property.name'].flatMap((name) => [
  {
    selector: `CallExpression[${name}='msg']:not(:has(${id}))`,
    message: "Give every message an explicit id: msg('...', {id: 'card.back'}).",
  },
  {
    selector: `CallExpression[${name}='msg'] > TaggedTemplateExpression[tag.name!='str']`,
    message: 'Keep markup out of messages: plain text, or str`...` if it holds a value.',
  },
]);

/**
 * Forbids every at-rule but those that Siteimprove Alfa knows: at another, it ignores the whole style sheet. A test checks
 * the .css files.
 */
const styles = {
  selector:
    "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/@(?!font-face|import|keyframes|layer|media|page|supports)[a-z]/]",
  message:
    'Of at-rules use only @font-face, @import, @keyframes, @layer, @media, @page and @supports: accessibility checkers that cannot parse one, such as @container, ignore the whole style sheet.',
};

const collections = 'NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/]';
const empty = ':matches(ArrayExpression[elements.length=0], ObjectExpression[properties.length=0])';

/** Forbids state in a module: variables that can change, and collections. */
const state = ['Program', 'Program > ExportNamedDeclaration']
  .flatMap((parent) => [
    `${parent} > VariableDeclaration[kind='let']`,
    ...[collections, empty].flatMap((value) => [
      `${parent} > VariableDeclaration > VariableDeclarator > ${value}`,
      `${parent} > VariableDeclaration > VariableDeclarator > TSAsExpression > ${value}`,
    ]),
  ])
  .map((selector) => ({
    selector,
    message:
      'A module must not hold state: the script and each chunk have their own copy of it. Keep state in the element, or say in a disable comment why copies are harmless.',
  }));

/** Forbids a folder to import what matches `forbidden`, statically or dynamically, and its modules to hold state. */
const floor = (folder, forbidden, message) => ({
  files: [`src/${folder}`],
  rules: {
    'no-restricted-imports': ['error', {patterns: [{regex: forbidden, message}]}],
    'no-restricted-syntax': [
      'error',
      ...messages,
      ...state,
      styles,
      {selector: `ImportExpression > Literal[value=/${forbidden.replaceAll('/', String.raw`\u002F`)}/]`, message},
    ],
  },
});

const floors = [
  {files: ['src/pages/**'], rules: {'no-restricted-syntax': ['error', ...messages, styles]}},
  floor('tree/**', String.raw`^(?!\./[^/]+$)`, 'The tree imports nothing but itself.'),
  floor(
    'content/**',
    String.raw`^(?!\.\.?/)|/(guide|embed|pages|settings)/|/locale/(?!msg\.js$)`,
    'Content imports the tree, icons and the type of msg, no more.',
  ),
  floor(
    'locale/**',
    String.raw`/(guide|embed|pages|settings|content|tree)/`,
    'locale knows nothing of what it translates.',
  ),
  floor('icons/**', '^', 'Icons are paths, and import nothing.'),
  floor('settings/**', String.raw`^(?!\.\.?/)|/(guide|embed|pages)/`, 'Settings import content, and nothing above it.'),
  floor(
    'guide/**',
    String.raw`/(embed|pages)/`,
    'Imports run down only: the guide knows nothing of how it is embedded.',
  ),
  floor('embed/**', '/pages/', 'Imports run down only: what embeds the guide knows nothing of our pages.'),
  floor('*.ts', String.raw`/(embed|pages)/`, 'The library registers nothing: embed/define.ts does.'),
];

/** The modules loaded after the first paint: those that deferred.ts re-exports, and those that only these import. */
const deferred = [
  ...[...readFileSync(new URL('src/guide/deferred.ts', import.meta.url), 'utf8').matchAll(/from '\.\/(.+)\.js'/g)].map(
    ([, module]) => module,
  ),
  'beside/beside',
  'beside/beside-text',
  'debug-code',
  'debug-panel',
  'deferred',
  'desk/desk',
  'desk/digits',
  'desk/elsewhere',
  'desk/idle',
  'organisation-sentences',
  'picture/picture',
  'picture/picture-view',
  'print/paper',
  'print/sheets',
  'controllers/voices-controller',
  'read-aloud/read-aloud',
  'read-aloud/sentence-mark',
  'read-aloud/sentences',
  'take-along/link-here',
  'take-along/plan-text',
  'take-along/qr-code',
  'take-along/take-along',
  'views/features',
  'views/link',
  'views/plan-items',
  'views/read-aloud-button',
  'words/deferred-words',
  'words/organisation-words',
];

const onlyThroughDeferred = {
  files: ['src/guide/**', 'src/embed/**', 'src/*.ts'],
  ignores: deferred.map((module) => `src/guide/${module}.ts`),
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: String.raw`^(?!.*/content/).*/(${deferred.map((module) => module.split('/').at(-1)).join('|')})\.js$`,
            allowTypeImports: true,
            message:
              'Import its type only, and use it through guide/deferred.ts: an import from here puts it in the script that a page loads before its first question.',
          },
        ],
      },
    ],
  },
};

export default ts.config(
  {ignores: ['coverage/', 'dist/', 'mutants/.sandbox/', 'src/locale/generated/']},
  js.configs.recommended,
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ...ts.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    // The project of the tests has the source as well: one program instead of three.
    languageOptions: {parserOptions: {project: 'test/tsconfig.json', tsconfigRootDir: import.meta.dirname}},
    plugins: {'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement']}, litHtmlSources: true},
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: 'only-allowed-literals'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // VoiceOver does not treat a list without markers as a list, unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
      // `embed/define.ts` registers the element, so that a project can import the class without registering it.
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/guard-define-call': 'off',
      // LitElement has every lifecycle method that we call on `super`.
      'wc/guard-super-call': 'off',
    },
  },
  ...floors,
  onlyThroughDeferred,
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: ['describe', 'it', 'test'], package: 'node:test'}]},
      ],
      // Chai has assertions that are properties: expect(done).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
          message: 'Every test runs, every time.',
        },
        {
          selector:
            'CallExpression[callee.property.name=waitForSelector] > :matches(Literal[value=/>>>/], TemplateLiteral:has(TemplateElement[value.raw=/>>>/]))',
          message: 'waitForSelector sees no change in a shadow root: waitForElement does.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: globals.node},
    rules: {'no-console': 'off'},
  },
  {
    files: ['demo/**/*.js', 'bench/contenders/**'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['bench/contenders/*.jsx'],
    languageOptions: {parserOptions: {ecmaFeatures: {jsx: true}}},
  },
  {
    // These files have functions that run in a page.
    files: ['bench/lib/measure.mjs', 'scripts/lib/wait-for-element.mjs'],
    languageOptions: {globals: globals.browser},
  },
);
