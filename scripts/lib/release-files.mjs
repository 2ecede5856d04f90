import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {changeNotes} from './change-notes.mjs';
import {filesIn, hostedFiles} from './hosted-files.mjs';
import {sbom} from './sbom.mjs';
import {sriList} from './sri.mjs';
import {zip} from './zip.mjs';

/** @typedef {import('./sri.mjs').File} File */

/** Text for Windows, whose editors guess the letters of a file without this mark. */
const forWindows = (text) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);

/** The documents for whoever uses the guide, and what they link to: by their paths in the package, where links lead. */
const documentsIn = (folder) => [
  ...['README.md', 'ACCESSIBILITY.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'THIRD-PARTY-NOTICES.md'],
  ...filesIn(join(folder, 'docs'))
    .filter((name) => /^[^/]+\.md$|^accessibility\/openacr\./.test(name))
    .map((name) => `docs/${name}`),
  ...['demo/guide.png', 'demo/own-guide/digital-post.json'],
];

/**
 * What somebody who hosts the guide uploads: the folder of this version, the one of the newest, and what explains them.
 * `profiles.json` is in a folder of its own, so that unpacking never replaces an organisation's.
 * @param {string} folder
 * @param {string} version
 * @param {File} notes
 * @returns {Promise<File[]>}
 */
async function filesToHost(folder, version, notes) {
  const [major] = version.split('.');
  const read = (path) => readFile(join(folder, path));
  const filled = async (path) =>
    String(await read(path))
      .replaceAll('{{version}}', version)
      .replaceAll('{{major}}', major);
  const hosted = await Promise.all(
    hostedFiles(join(folder, 'dist')).map(async (name) => ({name, content: await read(`dist/${name}`)})),
  );
  const plugin = {name: 'wordpress/mitid-guide.zip', content: await read('dist/wordpress/mitid-guide.zip')};
  const inFolder = [...hosted, plugin];
  const files = [...inFolder, {name: 'sri.json', content: sriList(inFolder)}];
  const documents = await Promise.all(
    documentsIn(folder).map(async (path) => ({name: `dokumenter/${path}`, content: await read(path)})),
  );
  return [
    {name: 'LÆS MIG.txt', content: forWindows(await filled('download/laes-mig.txt'))},
    notes,
    {name: 'LICENSE.txt', content: await read('LICENSE')},
    {name: 'eksempel/profiles.json', content: Buffer.from(await filled('download/profiles.json'))},
    ...documents,
    ...[version, major].flatMap((at) => files.map(({name, content}) => ({name: `${at}/${name}`, content}))),
  ];
}

/**
 * What the newest edition changed and why, in Danish, from the built modules.
 * @param {string} folder
 */
async function contentNotes(folder) {
  const built = (path) => import(pathToFileURL(join(folder, 'dist/esm', path)).href);
  const {editions} = await built('content/editions.js');
  const {changesMarkdown} = await built('pages/text/changes-markdown.js');
  const {id} = editions.at(-1);
  return `### Guidens indhold: hvad udgave ${id} har ændret, og hvorfor\n\n${changesMarkdown(id)}`;
}

/**
 * Every file of a release, in order.
 * @param {import('./fresh-build.mjs').Build} build
 * @returns {Promise<File[]>}
 */
export async function releaseFiles({folder, tarball}) {
  const {name, version} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const changelog = await readFile(join(folder, 'CHANGELOG.md'), 'utf8');
  const notes = {
    name: 'CHANGES.md',
    content: Buffer.from(`${changeNotes(changelog, version)}\n${await contentNotes(folder)}`),
  };
  const toHost = await filesToHost(folder, version, notes);
  const files = [
    notes,
    {name: `${name}-${version}.cdx.json`, content: sbom(folder)},
    {name: `${name}-${version}.tgz`, content: tarball},
    {name: `${name}-${version}.zip`, content: zip(toHost)},
    {name: `${name}-wordpress-${version}.zip`, content: await readFile(join(folder, 'dist/wordpress/mitid-guide.zip'))},
  ];
  return [...files, {name: 'sri.json', content: sriList([...files, ...toHost])}];
}

/**
 * The names of the files that two builds do not have in common, byte by byte: in dist/ and in the release.
 * @param {import('./fresh-build.mjs').Build} first
 * @param {import('./fresh-build.mjs').Build} second
 * @returns {Promise<string[]>}
 */
export async function differences(first, second) {
  const [before, after] = await Promise.all([first, second].map(contentsOf));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !before.has(name) || !after.get(name)?.equals(before.get(name)),
  );
}

async function contentsOf(build) {
  const dist = join(build.folder, 'dist');
  const built = await Promise.all(
    filesIn(dist).map(async (name) => [`dist/${name}`, await readFile(join(dist, name))]),
  );
  const released = (await releaseFiles(build)).map(({name, content}) => [name, content]);
  return new Map([...built, ...released]);
}
