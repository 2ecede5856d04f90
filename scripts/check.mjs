// Checks what a change may break: `npm test`. With `--ci`, it also tests the guide on other sites, in Firefox and WebKit,
// and as a package and a release. With `--all` (`npm run test:all`), it does so as well, and long tests do all that they
// can, not only a share. With `--release` (`npm run release:check`), it does what `--ci` does, and checks what only a
// release requires. It continues after a failure, so that one run reports everything. The last line counts the tests; each
// other step that failed counts as one failure, and an engine that is not there as nothing.
//
// What generates files comes first. Then three lanes take one step after the other: tests in a browser wait now and then,
// so three keep two processors busy. What tests the built files follows once they are built.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {engineNames, prepareEngines} from './lib/find-engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'mitid-guide-check-'));
const release = process.argv.includes('--release');
const all = process.argv.includes('--all');
if (all) process.env['TEST_ALL'] = 'true';
const isComplete = all || release || process.argv.includes('--ci');
const engines = prepareEngines(isComplete ? engineNames : []);
const failures = [];
const sum = {passed: 0, failed: 0};
let counted = 0;

/** Runs a command. What it prints goes to `log`, so that steps beside each other do not mix their lines. */
async function run(command, log, env = {}) {
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...env},
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => log.push(part));
  const [status] = await once(child, 'close');
  return status === 0;
}

async function step(name, work) {
  const log = [];
  const start = performance.now();
  console.log(`check: ${name} …`);
  const passed = await work(log);
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(
    Buffer.concat([Buffer.from(`\n--- ${name} (${seconds} s)\n`), ...log.map((part) => Buffer.from(part))]),
  );
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
const isFresh =
  (command, ...paths) =>
  async (log) => {
    const before = paths.map(contentOf);
    if (!(await run(command, log))) return false;
    const stale = paths.filter((path, index) => contentOf(path) !== before[index]);
    for (const path of stale)
      log.push(`${path} was not up to date with \`${command}\`; it is now. Look at it, and commit it.\n`);
    return stale.length === 0;
  };

/** Runs tests with a command, and counts them. */
const test = (command) => async (log) => {
  const file = join(scratch, `${(counted += 1)}.json`);
  const succeeded = await run(command, log, {TEST_COUNT_FILE: file});
  const {passed, failed} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {passed: 0, failed: 0};
  log.push(`${passed} passed and ${failed} failed here\n`);
  sum.passed += passed;
  // A run that fails without a failed test, for example because a file fails to load, counts as one failure.
  sum.failed += succeeded ? failed : Math.max(failed, 1);
  return succeeded && failed === 0 && passed > 0;
};

const passes = (command) => (log) => run(command, log);

/** How many steps other than tests have failed. */
const otherFailures = () => failures.filter((name) => !/ tests\b/.test(name)).length;

async function generateDocuments() {
  await step('generated icons', isFresh('npm run --silent icons', 'src/icons/icons.ts'));
  await step('generated notices', isFresh('npm run --silent notices', 'THIRD-PARTY-NOTICES.md'));
  await step('generated manifest', isFresh('npm run --silent analyze', 'custom-elements.json', 'README.md', 'docs'));
  await step(
    'generated accessibility report',
    isFresh('npm run --silent accessibility', 'ACCESSIBILITY.md', 'docs/accessibility'),
  );
}

async function extractMessages() {
  await step('extracted messages', isFresh('npm run --silent localize:extract', 'src/locale/xliff'));
  await step('translations', passes(`npm run --silent localize:check${release ? ' -- --release' : ''}`));
}

await Promise.all([generateDocuments(), extractMessages()]);
// Writes a part of the README, as the manifest does.
await step('generated translations', isFresh('npm run --silent localize:build', 'src/locale/generated', 'README.md'));

/** The tests in a folder, the largest first: the last to run must not be a long one. */
const testsIn = (folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((file) => ({file, size: statSync(join(root, file)).size}))
    .sort((one, other) => other.size - one.size)
    .map(({file}) => file);

const elementTests = testsIn('test/element');
const browsers = 3;

/** The element's tests, shared by some browsers. A browser shows one page at a time: see web-test-runner.config.mjs. */
const elementSteps = Array.from({length: browsers}, (_, browser) => {
  const files = elementTests.filter((_file, index) => index % browsers === browser);
  const name = `element tests ${browser + 1} of ${browsers}`;
  return () => step(name, test(`wtr --files ${files.join(' ')}`));
});

const sourceSteps = [
  () => step('lint', passes('npm run --silent lint')),
  () => step('unit tests', test('npm run --silent test:unit')),
  // Of the tests: the build checks those of the source.
  () => step('types', passes('tsc --project test')),
  () => step('format', passes('prettier --check --log-level warn .')),
];

/** One step for each file of a folder of tests. */
const stepsIn = (folder) =>
  testsIn(`test/${folder}`).map((file) => () => {
    const name = file.slice(`test/${folder}/`.length);
    return step(`${folder} tests: ${name}`, test(`node scripts/run-node-tests.mjs ${folder} ${file}`));
  });

const distSteps = [
  ...(isComplete ? [...stepsIn('packages'), ...stepsIn('hosts')] : []),
  ...stepsIn('dist'),
  () => step('transcript tests', test('npm run --silent test:checkers -- transcripts')),
];

const engineSteps = testsIn('test/engines').flatMap((file) =>
  engines.ready.map((engine) => () => {
    const name = file.slice('test/engines/'.length);
    return step(`engine tests: ${engine}, ${name}`, test(`node scripts/test-engines.mjs ${engine} /${name}`));
  }),
);

const waiting = [...elementSteps, ...sourceSteps];
const built = step('build', passes('npm run --silent build')).then((passed) => {
  if (passed) waiting.push(...engineSteps, ...distSteps);
});

async function lane() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await next();
}

await Promise.all([built.then(lane), lane().then(() => built.then(lane)), lane().then(() => built.then(lane))]);

rmSync(scratch, {recursive: true});
for (const note of engines.notes) console.error(`\ncheck: ${note}`);
if (failures.length) console.error(`\ncheck: failed: ${failures.join(', ')}`);
console.log(`\n${sum.passed} passed, ${sum.failed + otherFailures()} failed`);
process.exitCode = failures.length ? 1 : 0;
