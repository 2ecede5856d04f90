// Writes dist/wordpress/mitid-guide.zip, the plugin for WordPress with the built guide in it: part of `npm run build`.
// An administrator uploads it in the browser, so it is a file and not a folder. It has no compressed copies (.br, .gz): a
// plugin cannot make a web server send them, and without that they would only double its size.
import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {zip} from './lib/zip.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root));
const {version} = JSON.parse(await read('package.json'));

/** The files of a folder, without those of its folders. */
const filesIn = async (folder) =>
  (await readdir(new URL(folder, root), {withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map(({name}) => name)
    .sort();

/** The guide as text and as data, which guide.html links to. */
const texts = [...String(await read('dist/guide.html')).matchAll(/<link rel="alternate" href="([^"]+)"/g)].map(
  ([, name]) => name,
);

/** Files for code editors, which no page needs. */
const isForDevelopers = (name) => /^(?:vscode\.|web-types)/.test(name);

const own = async (name) => ({
  name: `mitid-guide/${name}`,
  content: Buffer.from(String(await read(`wordpress/${name}`)).replaceAll('{{version}}', version)),
});

const built = async (name) => ({name: `mitid-guide/guide/${name}`, content: await read(`dist/${name}`)});

const names = [
  ...(await filesIn('dist/')).filter((name) => !isForDevelopers(name)),
  ...(await filesIn('dist/chunks/')).map((name) => `chunks/${name}`),
  ...texts,
];

const files = await Promise.all([
  ...(await filesIn('wordpress/')).map(own),
  {name: 'mitid-guide/LICENSE', content: await read('LICENSE')},
  ...names.map(built),
]);

await mkdir(new URL('dist/wordpress/', root), {recursive: true});
await writeFile(new URL('dist/wordpress/mitid-guide.zip', root), zip(files));
