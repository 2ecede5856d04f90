// Runs the tests of a view once for each of its mutants, all in one page. views.mjs starts it and reads what it writes.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import base from '../web-test-runner.config.mjs';
import {mutateView} from './mutate-view.mjs';

/** The tests of each view, those that find most mutants first. Default: those of the visitor's way. */
const testsOf = {
  'answers-given': ['journeys', 'visitor', 'accessibility'],
  'back-and-restart': ['journeys', 'visitor', 'language'],
  'below-card': ['closed', 'visitor', 'accessibility', 'organisation', 'language', 'custom-edition', 'desk'],
  beside: ['beside'],
  'box-body': ['slots', 'visitor', 'organisation', 'accessibility', 'editor'],
  card: ['journeys', 'visitor', 'accessibility', 'editor'],
  'continue-button': ['visitor', 'journeys', 'accessibility'],
  features: ['picture', 'closed', 'desk'],
  icon: ['accessibility', 'language'],
  illustration: ['illustrations', 'accessibility'],
  'language-menu': ['language'],
  link: ['links', 'beside', 'desk'],
  'organisation-details': ['organisation', 'organisation-types', 'links', 'slots'],
  'outdated-notice': ['editor', 'accessibility'],
  'plan-items': ['journeys', 'visitor', 'slots'],
  plan: ['visitor', 'journeys', 'accessibility', 'editor', 'slots'],
  progress: ['visitor', 'journeys', 'accessibility', 'language'],
  'read-aloud-button': ['read-aloud'],
  'statement-link': ['links', 'visitor', 'language'],
  statements: ['language', 'visitor', 'links', 'organisation'],
};

const view = process.env['MUTANTS_IN'];
const file = `${view}.ts`;
const tests = testsOf[view] ?? ['journeys', 'visitor', 'accessibility'];
// Number 0 is the code as it is: its tests must pass.
const mutants = [{id: 0, file, line: 0, what: 'no mutant', tests}];
const add = (line, what) => mutants.push({id: mutants.length, file, line, what, tests}) - 1;
const mutated = mutateView(file, readFileSync(new URL(`../src/guide/views/${file}`, import.meta.url), 'utf8'), add);

const plugin = {
  name: 'mutants',
  serve({path}) {
    if (path === '/mutants.json') return {body: JSON.stringify(mutants), type: 'json'};
    return path === `/src/guide/views/${file}` ? {body: mutated, type: 'js'} : undefined;
  },
  executeCommand({command, payload}) {
    if (command !== 'killed') return undefined;
    const killed = new Map(payload);
    const report = new URL('.report/', import.meta.url);
    mkdirSync(report, {recursive: true});
    const result = mutants.map((mutant) => ({...mutant, killedBy: killed.get(mutant.id) ?? null}));
    writeFileSync(new URL(`${view}.json`, report), JSON.stringify(result, null, 1));
    return true;
  },
};

export default {
  ...base,
  files: 'mutants/views-in-page.mjs',
  plugins: [plugin, ...base.plugins],
  reporters: [],
  testFramework: {config: {timeout: 20_000}},
  testsStartTimeout: 600_000,
  testsFinishTimeout: 3_000_000,
};
