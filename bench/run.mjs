// Measures the guide beside others, writes the results of the day and quotes them in the README: `npm run bench`.
// `-- --rounds 3` is quicker; `-- --only guide,lit` measures only these and the hand-written page, and only prints.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const {values} = parseArgs({options: {rounds: {type: 'string', default: '15'}, only: {type: 'string'}}});
const only = values.only?.split(',');

const npm = (...args) => execFileSync('npm', args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
if (!existsSync(new URL('node_modules/', import.meta.url))) npm('ci', '--prefix', 'bench', '--ignore-scripts');
npm('run', '--silent', 'build');

// These import what the lines above install and build.
const {benchmark} = await import('./lib/benchmark.mjs');
const {markdownOf, writeResults} = await import('./lib/results.mjs');
const report = await benchmark({rounds: Number(values.rounds), only});
console.log(markdownOf(report));
if (!only) for (const file of await writeResults(report)) console.error(`wrote ${fileURLToPath(file)}`);
