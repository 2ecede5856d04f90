import {writeFileSync} from 'node:fs';

/** Where to write the counts; check.mjs sets it, and reads them. */
const file = process.env['TEST_COUNT_FILE'];

export const writeCount = (count) => {
  if (file) writeFileSync(file, JSON.stringify(count));
};

/** A reporter for Node's test runner, which counts the tests, not the suites. */
export default async function* (events) {
  const count = {passed: 0, failed: 0};
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') count.passed += 1;
    if (type === 'test:fail') count.failed += 1;
  }
  writeCount(count);
  yield '';
}

const testsOf = ({tests = [], suites = []} = {}) => [...tests, ...suites.flatMap(testsOf)];

/** A reporter for the browser's test runner, which does the same. A file that fails to run counts as one failure. */
export const countReporter = () => ({
  stop({sessions}) {
    const results = sessions.map(({testResults, passed}) => {
      const tests = testsOf(testResults);
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      return {passed: tests.filter((test) => test.passed).length, failed: passed ? failed : Math.max(failed, 1)};
    });
    writeCount({
      passed: results.reduce((sum, {passed}) => sum + passed, 0),
      failed: results.reduce((sum, {failed}) => sum + failed, 0),
    });
  },
});
