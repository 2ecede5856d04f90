import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {budgets, builtFiles, compressed} from '../../scripts/lib/budgets.mjs';
import {bundle} from '../support/bundle.mjs';
import {jsonOf} from '../support/project.js';

const isWithin = (budget: number, size: number) => {
  assert.ok(size <= budget, `${size} bytes are ${size - budget} more than the budget of ${budget}`);
};

const files = (await builtFiles()).flatMap(({file, size, budget}) =>
  budget === undefined ? [] : {file, size, budget},
);

describe('The compressed size of the guide has a budget', () => {
  for (const {file, size, budget} of files) {
    it(`of ${budget / 1024} kB, and ${file} is within it`, () => isWithin(budget, size));
  }

  it(`of ${budgets.tree / 1024} kB, and the code for decision trees, walks, journeys and outlines is within it`, async () => {
    const script = await bundle("export {defineTree, journeys, outline, walk} from './dist/esm/tree/index.js';");
    isWithin(budgets.tree, compressed(script));
  });

  it('for both scripts and for each language', () => {
    const {targetLocales} = jsonOf('lit-localize.json') as {targetLocales: string[]};
    assert.equal(files.length, 2 + targetLocales.length);
  });
});
