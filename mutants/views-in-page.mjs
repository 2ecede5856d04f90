// Runs in the page: imports the tests again for each mutant, and skips the rest of them once one has failed.
import {executeServerCommand} from '@web/test-runner-commands';

const {after, afterEach, before, beforeEach, describe, it} = globalThis;

const killed = new Map();

beforeEach(function () {
  if (killed.has(globalThis.activeMutant)) this.skip();
});

afterEach(function () {
  const {state, title, err} = this.currentTest;
  if (state === 'failed') killed.set(globalThis.activeMutant, `${title}: ${err?.message ?? ''}`.slice(0, 300));
});

// If a test file cannot be imported once more, nobody knows what the rest would have killed: then there is no report.
let isComplete = false;
after(() => isComplete && executeServerCommand('killed', [...killed]));

const mutants = await (await fetch('/mutants.json')).json();
for (const {id, tests} of mutants) {
  describe(`mutant ${id}`, () => {
    // In a test it would be skipped, as the rest of the mutant before it is.
    before(() => {
      globalThis.activeMutant = id;
    });
    it('begins', () => undefined);
  });
  for (const test of tests) await import(`/test/element/${test}.test.ts?mutant=${id}`);
}
isComplete = true;
