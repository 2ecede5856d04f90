// Tests the built files in each engine that this machine has: `npm run test:engines`. `npm run test:engines -- firefox
// history` tests in Firefox only, and only the files whose path contains "history".
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeCount} from './lib/count-reporter.mjs';
import {engineNames, prepareEngines} from './lib/find-engines.mjs';

const args = process.argv.slice(2);
const named = engineNames.filter((name) => args.includes(name));
const filters = args.filter((arg) => !engineNames.includes(arg));
const {ready, notes} = prepareEngines(named.length ? named : engineNames);
const scratch = mkdtempSync(join(tmpdir(), 'mitid-guide-engines-'));
const sum = {passed: 0, failed: 0};

for (const engine of ready) {
  console.log(`\n--- ${engine}`);
  const file = join(scratch, engine);
  const {status} = spawnSync(process.execPath, ['scripts/run-node-tests.mjs', 'engines', ...filters], {
    stdio: 'inherit',
    env: {...process.env, TEST_ENGINE: engine, TEST_COUNT_FILE: file},
  });
  const {passed, failed} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {passed: 0, failed: 0};
  sum.passed += passed;
  // A run that fails without a failed test, for example because a file fails to load, counts as one failure.
  sum.failed += status === 0 ? failed : Math.max(failed, 1);
}

rmSync(scratch, {recursive: true});
writeCount(sum);
for (const note of notes) console.error(note);
console.log(`\n${sum.passed} passed, ${sum.failed} failed, in ${ready.join(', ') || 'no engine'}`);
process.exitCode = sum.failed || !sum.passed ? 1 : 0;
