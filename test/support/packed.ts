import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pack} from '../../scripts/lib/fresh-build.mjs';
import {jsonOf, pathOf} from './project.js';

/** A project of somebody else, empty but for the package as npm would install it. */
export interface EmptyProject {
  readonly folder: string;
  /** The package's tarball. */
  readonly tarball: string;
  /** Where the package is installed. */
  readonly installed: string;
  /** Writes a file of the project. */
  readonly write: (path: string, content: string) => void;
  readonly remove: () => void;
}

/**
 * Packs what is built, and unpacks it into an empty project, beside links to the packages that it depends on, and to
 * others that the project uses.
 */
export async function emptyProject(...others: readonly string[]): Promise<EmptyProject> {
  const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-project-'));
  const modules = join(folder, 'node_modules');
  const tarball = join(folder, 'mitid-guide.tgz');
  const installed = join(modules, 'mitid-guide');
  mkdirSync(installed, {recursive: true});
  writeFileSync(tarball, (await pack(pathOf('.'), {build: false})).tarball);
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const {dependencies} = jsonOf('package.json') as {readonly dependencies: Readonly<Record<string, string>>};
  for (const name of [...Object.keys(dependencies), ...others]) {
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(pathOf(`node_modules/${name}`), join(modules, name), 'junction');
  }
  const write = (path: string, content: string) => {
    writeFileSync(join(folder, path), content);
  };
  write('package.json', '{"type": "module", "private": true}');
  return {folder, tarball, installed, write, remove: () => rmSync(folder, {recursive: true})};
}
