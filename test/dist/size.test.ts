import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {budgets, builtFiles, compressed} from '../../scripts/lib/budgets.mjs';
import {bundle} from '../support/bundle.mjs';
import {jsonOf, readText} from '../support/project.js';

const isWithin = (budget: number, size: number) => {
  assert.ok(size <= budget, `${size} bytes are ${size - budget} more than the budget of ${budget}`);
};

const kB = (bytes: number) => `${bytes / 1024} kB`;

const files = await builtFiles();

describe('The compressed size of the guide has a budget', () => {
  for (const {file, size, budget} of files) {
    it(`of ${kB(budget)}, and ${file} is within it`, () => isWithin(budget, size));
  }

  it(`of ${kB(budgets.tree)}, and the code for decision trees, walks, journeys and outlines is within it`, async () => {
    const script = await bundle("export {defineTree, journeys, outline, walk} from './dist/esm/tree/index.js';");
    isWithin(budgets.tree, compressed(script));
  });

  it('of its own for both scripts and for each language', () => {
    const {targetLocales} = jsonOf('lit-localize.json') as {targetLocales: string[]};
    const filesWith = (budget: number) => files.filter((each) => each.budget === budget).length;
    assert.equal(filesWith(budgets['mitid-guide.js']), 1);
    assert.equal(filesWith(budgets['mitid-guide.iife.js']), 1);
    assert.equal(filesWith(budgets['chunks/<language>']), targetLocales.length);
  });

  it('that the README states, to whoever decides whether to use the guide', () => {
    const readme = readText('README.md').replace(/\s+/g, ' ');
    const entry = kB(budgets['mitid-guide.js']);
    const language = kB(budgets['chunks/<language>']);
    const everything = kB(budgets['mitid-guide.iife.js']);
    assert.ok(readme.includes(`${entry} at most with brotli before the first question (${language} more`), entry);
    assert.ok(readme.includes(`${everything} with brotli at most`), everything);
  });
});
