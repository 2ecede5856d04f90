// Writes dist/wordpress/mitid-guide.zip, the plugin for WordPress with the built guide in it: part of `npm run build`.
// An administrator uploads it in the browser, so it is a file and not a folder. It has no compressed copies (.br, .gz): a
// plugin cannot make a web server send them, and without that they would only double its size.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {filesIn, hostedFiles} from './lib/hosted-files.mjs';
import {zip} from './lib/zip.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root));
const pathOf = (path) => fileURLToPath(new URL(path, root));
const {version} = JSON.parse(await read('package.json'));

/** The guide as text and as data, which guide.html links to. Those of other languages and editions stay out. */
const texts = [...String(await read('dist/guide.html')).matchAll(/<link rel="alternate" href="([^"]+)"/g)].map(
  ([, name]) => name,
);

const own = async (name) => ({
  name: `mitid-guide/${name}`,
  content: Buffer.from(String(await read(`wordpress/${name}`)).replaceAll('{{version}}', version)),
});

const built = async (name) => ({name: `mitid-guide/guide/${name}`, content: await read(`dist/${name}`)});

const names = hostedFiles(pathOf('dist/')).filter((name) => !name.startsWith('text/') || texts.includes(name));

const files = await Promise.all([
  ...filesIn(pathOf('wordpress/')).map(own),
  {name: 'mitid-guide/LICENSE', content: await read('LICENSE')},
  ...names.map(built),
]);

await mkdir(new URL('dist/wordpress/', root), {recursive: true});
await writeFile(new URL('dist/wordpress/mitid-guide.zip', root), zip(files));
