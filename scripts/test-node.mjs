// Runs the tests that need no test page: `npm run test:node`, or `npm run test:node -- content` for some of them.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);

const files = readdirSync(join(root, 'test'), {recursive: true})
  .map((file) => join('test', file))
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

if (files.length === 0) {
  console.error('There are no such tests.');
  process.exit(1);
}

const reporters = ['spec', './scripts/count-reporter.mjs'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);

const args = ['--import', 'tsx', '--test', ...reporters, ...files];
const {status} = spawnSync(process.execPath, args, {cwd: root, stdio: 'inherit'});
process.exitCode = status ?? 1;
