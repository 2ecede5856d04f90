import {existsSync} from 'node:fs';
import {npm} from '../../scripts/lib/npm.mjs';
import {pathOf} from '../support/project.js';

/** Installs Alfa and QualWeb in this folder, unless they are: nobody else needs them. */
export function installCheckers(): void {
  if (existsSync(pathOf('test/checkers/node_modules'))) return;
  console.warn('Installs Alfa and QualWeb in test/checkers …');
  npm(pathOf('test/checkers'), 'ci', '--ignore-scripts');
}
