import {writeFileSync} from 'node:fs';

/** The path of the file that check.mjs reads the numbers from. */
const file = process.env['TEST_COUNT_FILE'];

const write = (count) => {
  if (file) writeFileSync(file, JSON.stringify(count));
};

/** A reporter of Node's test runner: counts tests, not suites. */
export default async function* (events) {
  const count = {passed: 0, failed: 0};
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') count.passed += 1;
    if (type === 'test:fail') count.failed += 1;
  }
  write(count);
  yield '';
}

const testsOf = ({tests = [], suites = []} = {}) => [...tests, ...suites.flatMap(testsOf)];

/** The same for the browser's test runner. A file that fails to run counts as one failure. */
export const countReporter = () => ({
  stop({sessions}) {
    const results = sessions.map(({testResults, passed}) => {
      const tests = testsOf(testResults);
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      return {passed: tests.filter((test) => test.passed).length, failed: passed ? failed : Math.max(failed, 1)};
    });
    write({
      passed: results.reduce((sum, {passed}) => sum + passed, 0),
      failed: results.reduce((sum, {failed}) => sum + failed, 0),
    });
  },
});
