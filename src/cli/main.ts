#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {today} from '../content/editions.js';
import {runCommand} from './run-command.js';

process.stdout.on('error', ({code}: NodeJS.ErrnoException) => {
  // A reader such as `head` may close the pipe before everything is written.
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`mitid-guide: Der kunne ikke skrives (${String(code)}). Er disken fuld?\n`);
  process.exit(2);
});

const {output, errors, exitCode} = await runCommand(process.argv.slice(2), {
  readFile,
  readSingleFile: () => readFile(new URL('../../mitid-guide.iife.js', import.meta.url)),
  today: today(),
});
if (errors) process.stderr.write(errors);
if (output) process.stdout.write(output);
process.exitCode = exitCode;
