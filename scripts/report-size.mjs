// Prints the size of each built file, compressed with brotli, its budget, and what a script is made of: `npm run size`,
// after a build. Fails if a file is over its budget. `--brief`, for the end of a build, prints only the sizes.
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {builtFiles, compressed, budgets} from './lib/budgets.mjs';
import {contentsFile} from './rollup/contents.mjs';

const brief = process.argv.includes('--brief');

if (!existsSync(new URL('../dist/mitid-guide.js', import.meta.url))) {
  console.error('There is no build to report on: run npm run build first.');
  process.exit(1);
}

const {bundle} = await import('../test/support/bundle.mjs');
const tree = await bundle("export {defineTree, journeys, outline, walk} from './dist/esm/tree/index.js';");
const rows = [...(await builtFiles()), {file: 'tree, bundled', size: compressed(tree), budget: budgets.tree}];
const contents = JSON.parse(await readFile(contentsFile, 'utf8').catch(() => '{}'));

const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const width = Math.max(...rows.map(({file}) => file.length));

/** The modules that are more than a fiftieth of a script, each with its share of the code before it is minified. */
function modulesIn(file) {
  const modules = contents[file] ?? [];
  const total = modules.reduce((sum, [, length]) => sum + length, 0);
  const large = modules.filter(([, length]) => length > total / 50);
  const rest = modules.length - large.length;
  return [
    ...large.map(([name, length]) => `${String(Math.round((100 * length) / total)).padStart(6)} %  ${name}`),
    ...(rest ? [`          and ${rest} smaller`] : []),
  ];
}

for (const {file, size, budget} of rows) {
  const share = `${String(Math.round((100 * size) / budget)).padStart(3)} %`;
  const over = size > budget ? '  TOO MUCH' : '';
  console.log(`${file.padEnd(width)}  ${kB(size).padStart(8)}  of ${kB(budget).padStart(7)}  ${share}${over}`);
  if (!brief && modulesIn(file).length > 1) console.log(modulesIn(file).join('\n'));
}

if (!brief && rows.some(({size, budget}) => size > budget)) process.exitCode = 1;
