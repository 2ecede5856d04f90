// Checks everything, in order: `npm test`. With `--all` (`npm run test:all`), long tests do all that they can, not only a
// share. With `--release` (`npm run release:check`), it also checks what only a release requires. It continues after a failure, so that one run reports everything. The last line counts the tests;
// each other step that failed counts as one failure.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'mitid-guide-check-'));
const release = process.argv.includes('--release');
if (process.argv.includes('--all')) process.env['TEST_ALL'] = 'true';
const failures = [];
const sum = {passed: 0, failed: 0};

function run(command, env = {}) {
  const {status} = spawnSync(command, {cwd: root, shell: true, stdio: 'inherit', env: {...process.env, ...env}});
  return status === 0;
}

function step(name, work) {
  console.log(`\n--- ${name}`);
  const passed = work();
  if (!passed) {
    console.error(`check: ${name} failed`);
    failures.push(name);
  }
  return passed;
}

/** The content of a file, or of every file in a folder. */
function contentOf(path) {
  const file = join(root, path);
  if (!existsSync(file)) return '';
  if (statSync(file).isFile()) return readFileSync(file, 'utf8');
  return readdirSync(file)
    .sort()
    .map((name) => `${name}\n${contentOf(join(path, name))}`)
    .join('\n');
}

/** Regenerates files, and returns whether they were up to date. */
function isFresh(command, ...paths) {
  const before = paths.map(contentOf);
  if (!run(command)) return false;
  const stale = paths.filter((path, index) => contentOf(path) !== before[index]);
  for (const path of stale)
    console.error(`${path} was not up to date with \`${command}\`; it is now. Look at it, and commit it.`);
  return stale.length === 0;
}

/** Runs tests and counts them. */
function test(command) {
  const file = join(scratch, 'count.json');
  rmSync(file, {force: true});
  const succeeded = run(command, {TEST_COUNT_FILE: file});
  const {passed, failed} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {passed: 0, failed: 0};
  console.log(`${passed} passed and ${failed} failed here`);
  sum.passed += passed;
  // A run that fails without a failed test, for example because a file fails to load, counts as one failure.
  sum.failed += succeeded ? failed : Math.max(failed, 1);
  return succeeded && failed === 0 && passed > 0;
}

/** How many steps other than tests have failed. */
const otherFailures = () => failures.filter((name) => !name.endsWith(' tests')).length;

step('format', () => run('prettier --check --log-level warn .'));
step('lint', () => run('npm run --silent lint'));
step('types', () => run('npm run --silent types'));
step('generated icons', () => isFresh('npm run --silent icons', 'src/icons/icons.ts'));
step('generated notices', () => isFresh('npm run --silent notices', 'THIRD-PARTY-NOTICES.md'));
step('generated manifest', () => isFresh('npm run --silent analyze', 'custom-elements.json', 'README.md', 'docs'));
step('generated accessibility report', () =>
  isFresh('npm run --silent accessibility', 'ACCESSIBILITY.md', 'docs/accessibility'),
);
step('extracted messages', () => isFresh('npm run --silent localize:extract', 'src/locale/xliff'));
step('translations', () => run(`npm run --silent localize:check${release ? ' -- --release' : ''}`));
step('generated translations', () => isFresh('npm run --silent localize:build', 'src/locale/generated', 'README.md'));
step('unit tests', () => test('npm run --silent test:unit'));
step('element tests', () => test('npm run --silent test:element'));
if (step('build', () => run('npm run --silent build'))) step('dist tests', () => test('npm run --silent test:dist'));

rmSync(scratch, {recursive: true});
if (failures.length) console.error(`\ncheck: failed: ${failures.join(', ')}`);
console.log(`\n${sum.passed} passed, ${sum.failed + otherFailures()} failed`);
process.exitCode = failures.length ? 1 : 0;
