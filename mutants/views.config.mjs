// Runs the element's tests once for each mutant of a view, all in one page. views.mjs starts it and reads what it writes.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import base from '../web-test-runner.config.mjs';
import {mutateView} from './mutate-view.mjs';

const views = new URL('../src/guide/views/', import.meta.url);

/** The tests of each view, those that find most mutants first. */
const testsOf = {
  'answers-given': ['journeys', 'visitor', 'accessibility'],
  'back-and-restart': ['journeys', 'visitor', 'language'],
  'below-card': ['visitor', 'accessibility', 'organisation', 'language', 'custom-edition', 'desk'],
  beside: ['beside'],
  'box-body': ['slots', 'visitor', 'organisation', 'accessibility', 'editor'],
  card: ['journeys', 'visitor', 'accessibility', 'editor'],
  'continue-button': ['visitor', 'journeys', 'accessibility'],
  dates: ['language', 'editor', 'visitor'],
  features: ['picture', 'desk'],
  icon: ['accessibility', 'language'],
  illustration: ['illustrations', 'accessibility'],
  'language-menu': ['language'],
  link: ['links', 'beside', 'desk'],
  'organisation-details': ['organisation', 'organisation-types', 'links', 'slots'],
  'outdated-notice': ['editor', 'accessibility'],
  'plan-items': ['journeys', 'visitor', 'slots'],
  plan: ['visitor', 'journeys', 'accessibility', 'editor', 'slots'],
  'read-aloud-button': ['read-aloud'],
  progress: ['visitor', 'journeys', 'accessibility', 'language'],
  'statement-link': ['links', 'visitor', 'language'],
  statements: ['language', 'visitor', 'links', 'organisation'],
};

/** Only the views whose name is given, else all. */
const wanted = (process.env['MUTANTS_IN'] ?? '').split(',').filter(Boolean);

const mutants = [];
const mutated = new Map();
for (const file of readdirSync(views)) {
  const view = file.replace('.ts', '');
  if (wanted.length && !wanted.includes(view)) continue;
  const tests = testsOf[view] ?? ['journeys', 'visitor', 'accessibility'];
  const add = (line, what) => mutants.push({id: mutants.length + 1, file, line, what, tests}) && mutants.length;
  mutated.set(`/src/guide/views/${file}`, mutateView(file, readFileSync(new URL(file, views), 'utf8'), add));
}
// Number 0 is the code as it is: its tests must pass.
const allTests = [...new Set(mutants.flatMap(({tests}) => tests))];
mutants.unshift({id: 0, file: '', line: 0, what: 'no mutant', tests: allTests});

const plugin = {
  name: 'mutants',
  serve({path}) {
    if (path === '/mutants.json') return {body: JSON.stringify(mutants), type: 'json'};
    const body = mutated.get(path);
    return body && {body, type: 'js'};
  },
  executeCommand({command, payload}) {
    if (command !== 'killed') return undefined;
    const killed = new Map(payload);
    const report = new URL('.report/', import.meta.url);
    mkdirSync(report, {recursive: true});
    const result = mutants.map((mutant) => ({...mutant, killedBy: killed.get(mutant.id) ?? null}));
    writeFileSync(new URL('views.json', report), JSON.stringify(result, null, 1));
    return true;
  },
};

export default {
  ...base,
  files: 'mutants/views-in-page.mjs',
  plugins: [plugin, ...base.plugins],
  reporters: [],
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 3_000_000,
};
