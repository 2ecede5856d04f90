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
  commandRunner: {command: 'node --test-reporter=./mutants/bail.mjs test/unit/content/bundle.mjs'},
  buildCommand: `node ${import.meta.dirname}/bundle-tests.mjs ${folder === 'share' ? 'tree' : folder}`,
  plugins: ['./mutants/words.mjs'],
  ignorers: ['words'],
  ignorePatterns: ['demo', 'docs', 'coverage', 'dist', 'mutants/node_modules'],
  tempDirName: 'mutants/.sandbox',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: {fileName: `mutants/.report/${folder}.json`},
  disableTypeChecks: 'src/**/*.ts',
  concurrency: 2,
  // Generous, so that a slow machine kills no mutant.
  timeoutMS: 30_000,
};
