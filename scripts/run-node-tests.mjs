// Runs a folder of tests in Node: `npm run test:unit`, `npm run test:dist`. `npm run test:unit -- walk` runs only the
// files whose path contains "walk".
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = '', ...filters] = process.argv.slice(2);

const files = readdirSync(join(root, 'test', folder), {recursive: true})
  .map((file) => join('test', folder, file))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)))
  .sort();

if (files.length === 0) {
  console.error(`No test file in test/${folder} matches.`);
  process.exit(1);
}

const reporters = ['spec', './scripts/lib/count-reporter.mjs'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);

// A file whose process does not end fails, instead of holding up the run for ever. One checker may look for hours.
const minutes = !process.env['TEST_ALL'] ? 20 : folder === 'checkers' ? 300 : 60;
const timeout = minutes * 60_000;

// To start a process for each file takes as long as most unit tests do. The others start browsers and servers.
const inOneProcess = folder === 'unit' || files.length === 1;
const tests = inOneProcess
  ? ['./scripts/lib/import-tests.mjs', ...files]
  : ['--test', `--test-timeout=${timeout}`, ...files];
const args = ['--import', 'tsx', ...reporters, ...tests];
const {status} = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  // In one process the tests have it together; otherwise each file has it.
  ...(inOneProcess && {timeout}),
});
process.exitCode = status ?? 1;
