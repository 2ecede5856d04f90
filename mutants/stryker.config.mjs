// logic.mjs starts Stryker with this, once for each folder: each has its own tests, so that a mutant costs little.
const folder = process.env['MUTANTS_IN'] ?? 'tree';

/** What is mutated: the logic, not the words. */
const files = {
  tree: ['src/tree/*.ts'],
  content: ['src/content/*.ts', 'src/content/*/{edition,first-question,plans,say,tree,words}.ts'],
  settings: ['src/settings/*.ts', '!src/settings/descriptions.ts'],
  share: ['src/tree/order.ts', 'src/tree/plan.ts'],
};

export default {
  mutate: files[folder],
  testRunner: 'command',
  commandRunner: {command: 'node --test-reporter=dot mutants/.bundle.mjs'},
  buildCommand: `node ${import.meta.dirname}/bundle-tests.mjs ${folder === 'share' ? 'tree' : folder}`,
  plugins: ['./mutants/words.mjs'],
  ignorers: ['words'],
  ignorePatterns: ['docs', 'coverage', 'dist', 'mutants/node_modules'],
  tempDirName: 'mutants/.sandbox',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: {fileName: `mutants/.report/${folder}.json`},
  disableTypeChecks: 'src/**/*.ts',
  concurrency: 2,
  // Beside one and a half times what the tests take: a slow machine kills no mutant.
  timeoutMS: 10_000,
};
