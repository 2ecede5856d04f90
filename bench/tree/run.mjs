// Measures `src/tree` beside other ways to follow answers, and at up to a million boxes: `npm run bench:tree`.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = (...args) => execFileSync('npm', args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
if (!existsSync(new URL('../node_modules/', import.meta.url))) npm('ci', '--prefix', 'bench', '--ignore-scripts');
if (!existsSync(new URL('../../dist/', import.meta.url))) npm('run', '--silent', 'build');

// These import what the lines above install and build.
const {checkTree, countJourneys, journeys, walk} = await import('../../dist/esm/tree/index.js');
const {currentEdition} = await import('../../dist/esm/content/editions.js');
const {machine} = await import('../lib/machine.mjs');
const {contenders} = await import('./contenders.mjs');
const {largeTree, longestAnswers, wordsOf} = await import('./large-tree.mjs');
const {bytesOf, exponentOf, secondsOf} = await import('./measure.mjs');

const {tree} = await currentEdition().load();
const ways = journeys(tree).map(({passed}) => passed);
const answers = ways.flat().length;
const speeds = [];
for (const {id, name, prepare} of contenders) {
  const seconds = await secondsOf(prepare(tree, ways));
  speeds.push({id, name, answersPerSecond: Math.round(answers / seconds)});
}

const sizes = [1, 2, 3, 4, 5, 6].map((power) => 10 ** power);
const operations = {
  define: (size) => () => largeTree(size),
  check: (size) => {
    const large = largeTree(size);
    const words = wordsOf(large);
    return () => checkTree(large, words);
  },
  walk: (size) => {
    const large = largeTree(size);
    const given = longestAnswers(large);
    return () => walk(large, given);
  },
  'count journeys': (size) => {
    const large = largeTree(size);
    return () => countJourneys(large);
  },
};
const scales = [];
for (const [name, prepare] of Object.entries(operations)) {
  const seconds = [];
  for (const size of sizes) seconds.push(await secondsOf(prepare(size), {samples: 3}));
  scales.push({name, seconds, exponent: exponentOf(sizes.map((size, index) => [size, seconds[index]]))});
}
const bytesPerBox = sizes.slice(-2).map((size) => Math.round(bytesOf(() => largeTree(size)) / size));

const number = (value) => value.toLocaleString('en');
const fastest = speeds[0].answersPerSecond;
const time = (seconds) => (seconds < 1e-3 ? `${(seconds * 1e6).toFixed(1)} µs` : `${(seconds * 1e3).toFixed(1)} ms`);
const row = (cells) => `| ${cells.join(' | ')} |`;
const date = new Date().toISOString().slice(0, 10);
const {processors, memory, system, node} = machine();
const markdown = `# Benchmark of the decision tree

Measured on ${date} in Node ${node}, ${processors}, ${memory}, ${system}.

Answers per second, on every journey of the guide's own tree, asking after each answer where the visitor is:

| | answers per second | a bare look-up is so many times faster |
| --- | --: | --: |
${speeds.map(({name, answersPerSecond: speed}) => row([name, number(speed), (fastest / speed).toFixed(1)])).join('\n')}

A tree of so many boxes, from end to end:

${row(['', ...sizes.map(number), 'exponent'])}
${row(['---', ...sizes.map(() => '--:'), '--:'])}
${scales.map(({name, seconds, exponent}) => row([name, ...seconds.map(time), exponent.toFixed(2)])).join('\n')}

The exponent is the slope on logarithmic scales. What lies above 1 is the memory: a large tree is out of the caches.

A box takes ${bytesPerBox[0]} bytes of memory in a tree of 100,000 boxes, and ${bytesPerBox[1]} in one of a million.
`;
console.log(markdown);
const results = new URL('../results/', import.meta.url);
await mkdir(results, {recursive: true});
await writeFile(new URL(`tree-${date}.md`, results), await format(markdown, {parser: 'markdown'}));
