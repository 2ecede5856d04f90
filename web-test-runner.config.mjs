import {once} from 'node:events';
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserArgs, findBrowser} from './scripts/lib/find-browser.mjs';
import {countReporter} from './scripts/lib/count-reporter.mjs';
import {cdpPlugin, createPage} from './test/support/cdp-plugin.mjs';

/** What the tests read of the environment, which a browser does not have. */
const environment = Object.fromEntries(
  ['TEST_ALL', 'TEST_SEED'].map((name) => [`process.env.${name}`, JSON.stringify(process.env[name]) ?? 'undefined']),
);

/** A free port, of the thousands that the system chooses from: runs that start together would look for the same one. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

export default {
  port: await freePort(),
  files: 'test/element/**/*.test.ts',
  nodeResolve: {exportConditions: ['development']},
  // One page at a time: a browser renders background pages only once a second, so parallel pages would be slower.
  concurrency: 1,
  browsers: [chromeLauncher({launchOptions: {executablePath: findBrowser(), args: browserArgs}, createPage})],
  plugins: [
    cdpPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      define: environment,
    }),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}), countReporter()],
  // For `npm run test:element -- --coverage`.
  coverageConfig: {include: ['src/**/*.ts'], exclude: ['src/locale/generated/**']},
  // Generous, so that no test fails because the machine is slow.
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 600_000,
};
