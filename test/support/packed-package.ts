import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {jsonOf, pathOf} from './project.js';

const {name, version} = jsonOf('package.json') as {readonly name: string; readonly version: string};

/**
 * Makes an empty project that has installed our package from its tarball, as it was built last, beside other packages.
 * Returns the project's path.
 */
export function projectWithPackage(...others: readonly string[]): string {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'mitid-guide-project-')));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
    cwd: pathOf('.'),
    shell: process.platform === 'win32',
    stdio: 'ignore',
  });
  const installed = join(project, 'node_modules', name);
  mkdirSync(installed, {recursive: true});
  execFileSync('tar', ['-xzf', `${name}-${version}.tgz`, '-C', installed, '--strip-components=1'], {cwd: project});
  for (const other of ['lit', '@lit/localize', ...others]) {
    const link = join(project, 'node_modules', other);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(pathOf(`node_modules/${other}`), link, 'junction');
  }
  return project;
}
