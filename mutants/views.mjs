// Prints how many mutants of the element's views its tests kill: `npm run mutants:views`. `npm run mutants:views -- plan
// card` does so for these views only.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {judge} from './judge.mjs';

const args = process.argv.slice(2);
const files = readdirSync(new URL('../src/guide/views/', import.meta.url));
const views = args.length ? args : files.map((file) => file.replace('.ts', ''));

/** Runs the tests of one view for each of its mutants. */
async function mutantsOf(view) {
  const report = new URL(`.report/${view}.json`, import.meta.url);
  rmSync(report, {force: true});
  const run = spawn('npx', ['wtr', '--config', 'mutants/views.config.mjs'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, MUTANTS_IN: view},
  });
  await once(run, 'exit');
  const [none, ...mutants] = JSON.parse(readFileSync(report, 'utf8'));
  if (none.killedBy) throw new Error(`The tests of ${view} fail without a mutant: ${none.killedBy}`);
  console.log(`${view}: ${mutants.filter(({killedBy}) => killedBy !== null).length} of ${mutants.length}`);
  return mutants;
}

const waiting = [...views];
const mutants = [];
const lane = async () => {
  for (let view; (view = waiting.shift());) mutants.push(...(await mutantsOf(view)));
};
await Promise.all(Array.from({length: availableParallelism()}, lane));

judge(
  'views',
  mutants.map(({file, line, what, killedBy}) => ({file, line, what, killed: killedBy !== null})),
  {complete: args.length === 0},
);
