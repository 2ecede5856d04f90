// What `node:test` is for the bundled tests: one failure is enough to kill a mutant, so the first ends the run. A
// reporter would come too late: Node tells it of a failure only after all tests that wait for nothing.
import {it as test} from 'node:test';

export * from 'node:test';

/** @param {string} name @param {() => unknown} run */
export const it = (name, run) =>
  test(name, async () => {
    try {
      await run();
    } catch (error) {
      console.error(name, error);
      process.exit(1);
    }
  });
