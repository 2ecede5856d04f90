// Prints how many mutants of the element's views its tests kill: `npm run mutants:views`. `npm run mutants:views -- plan
// card` does so for these views only.
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {judge} from './judge.mjs';

const report = new URL('.report/views.json', import.meta.url);
const args = process.argv.slice(2);

rmSync(report, {force: true});
spawnSync('npx', ['wtr', '--config', 'mutants/views.config.mjs'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {...process.env, MUTANTS_IN: args.join()},
});
const [none, ...mutants] = JSON.parse(readFileSync(report, 'utf8'));
if (none.killedBy) throw new Error(`The tests fail without a mutant: ${none.killedBy}`);

judge(
  'views',
  mutants.map(({file, line, what, killedBy}) => ({file, line, what, killed: killedBy !== null})),
  {complete: args.length === 0},
);
