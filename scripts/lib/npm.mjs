import {spawnSync} from 'node:child_process';

/**
 * Runs npm in a folder, and returns what it prints.
 * @param {string} folder
 * @param {readonly string[]} args
 */
export function npm(folder, ...args) {
  const options = {cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32'};
  const {status, stdout, stderr} = spawnSync('npm', args, options);
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
