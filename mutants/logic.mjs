// Prints how many mutants of src/tree, src/content and src/settings the unit tests kill: `npm run mutants`.
// `npm run mutants -- tree` does so for one folder, `-- --share` for two small files. Installs Stryker here, so that
// nobody else needs it.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {judge} from './judge.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const isShare = args.includes('--share');
const named = args.filter((arg) => !arg.startsWith('--'));
const folders = isShare ? ['share'] : named.length ? named : ['tree', 'content', 'settings'];

function run(command, commandArgs, env = {}) {
  const {status} = spawnSync(command, commandArgs, {cwd: root, stdio: 'inherit', env: {...process.env, ...env}});
  if (status !== 0) throw new Error(`${command} ${commandArgs.join(' ')} failed`);
}

/** The mutants in Stryker's report that run: it says which text became which. */
function mutantsIn(report) {
  return Object.entries(report.files).flatMap(([file, {source, mutants}]) => {
    const lines = source.split('\n');
    const textAt = ({start, end}) => {
      const text = lines.slice(start.line - 1, end.line);
      text[text.length - 1] = text.at(-1).slice(0, end.column - 1);
      text[0] = text[0].slice(start.column - 1);
      return text.map((line) => line.trim()).join(' ');
    };
    return mutants
      .filter(({status}) => status !== 'Ignored')
      .map(({location, replacement, status}) => ({
        file,
        line: location.start.line,
        what: `${textAt(location)} → ${replacement.replace(/\s+/g, ' ')}`,
        killed: status === 'Killed' || status === 'Timeout',
      }));
  });
}

const stryker = 'mutants/node_modules/@stryker-mutator/core/bin/stryker.js';
if (!existsSync(`${root}/${stryker}`)) run('npm', ['ci', '--prefix', 'mutants', '--no-audit', '--no-fund']);

for (const folder of folders) {
  const report = new URL(`.report/${folder}.json`, import.meta.url);
  rmSync(report, {force: true});
  run(process.execPath, [stryker, 'run', 'mutants/stryker.config.mjs', '--logLevel', 'warn'], {MUTANTS_IN: folder});
  judge(folder, mutantsIn(JSON.parse(readFileSync(report, 'utf8'))), {complete: !isShare});
}
