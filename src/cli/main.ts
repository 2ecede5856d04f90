#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {today} from '../content/editions.js';
import {runCommand} from './run-command.js';

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const {output, errors, exitCode} = await runCommand(process.argv.slice(2), {readFile, today: today()});
if (errors) process.stderr.write(errors);
if (output) process.stdout.write(output);
process.exitCode = exitCode;
