import {cp, mkdir, mkdtemp, readFile, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {npm} from './npm.mjs';

const notSource = /^(?:\.git|dist|release|coverage)$|(?:^|[\\/])node_modules$|^mutants[\\/]\.|\.tgz$/;

/** @typedef {{folder: string, tarball: Buffer}} Build A built project, and its package for npm. */

/**
 * Packs a project for npm. With `build: false` it packs what is built already.
 * @param {string} folder
 * @param {{build: boolean}} options
 * @returns {Promise<Build>}
 */
export async function pack(folder, {build}) {
  const to = await mkdtemp(join(tmpdir(), 'mitid-guide-pack-'));
  // `prepack` builds.
  npm(folder, 'pack', `--ignore-scripts=${!build}`, '--pack-destination', to);
  const {name, version} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return {folder, tarball: await readFile(join(to, `${name}-${version}.tgz`))};
}

/**
 * Copies the source of a project into an empty folder with another path, builds it there, and packs it.
 * @param {string} root
 * @returns {Promise<Build>}
 */
export async function freshBuild(root) {
  const folder = join(await mkdtemp(join(tmpdir(), 'mitid-guide-build-')), 'mitid-guide');
  await mkdir(folder);
  await cp(root, folder, {recursive: true, filter: (path) => !notSource.test(relative(root, path))});
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return pack(folder, {build: true});
}
