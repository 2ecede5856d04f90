// Serves the folder of the project, and prints the URL of the demo: `npm start`, after a build.
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

const server = await startDevServer({
  config: {rootDir: fileURLToPath(new URL('..', import.meta.url))},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

console.log(`The demo: http://localhost:${server.config.port}/demo/`);
