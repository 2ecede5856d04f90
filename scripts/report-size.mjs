// Prints the size of each built file, compressed with brotli, and its budget: `npm run size`, after a build. Fails if a
// file is over its budget.
import {existsSync} from 'node:fs';
import {budgets, builtFiles, compressed} from './lib/budgets.mjs';

if (!existsSync(new URL('../dist/mitid-guide.js', import.meta.url))) {
  console.error('There is no build to report on: run npm run build first.');
  process.exit(1);
}

const {bundle} = await import('../test/support/bundle.mjs');
const tree = await bundle("export {defineTree, journeys, outline, walk} from './dist/esm/tree/index.js';");
const rows = [...(await builtFiles()), {file: 'tree, bundled', size: compressed(tree), budget: budgets.tree}];

const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const width = Math.max(...rows.map(({file}) => file.length));

for (const {file, size, budget} of rows) {
  const share = budget
    ? `  of ${kB(budget).padStart(7)}  ${String(Math.round((100 * size) / budget)).padStart(3)} %`
    : '';
  console.log(`${file.padEnd(width)}  ${kB(size).padStart(8)}${share}${budget && size > budget ? '  TOO MUCH' : ''}`);
}

if (rows.some(({size, budget}) => budget && size > budget)) process.exitCode = 1;
