// Runs the test files that are its arguments, all in this process.
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
