// Writes `.br` and `.gz` beside each file of dist/ that a page may load, for web servers that send such files instead of
// compressing each time: the last part of `npm run build`. The same content always gives the same bytes.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);

const withBrotli = (content) =>
  promisify(brotliCompress)(content, {params: {[constants.BROTLI_PARAM_SIZE_HINT]: content.length}});

async function withGzip(content) {
  const compressed = await promisify(gzip)(content, {level: 9});
  // The header's byte of the operating system: unknown, so that every system writes the same.
  compressed[9] = 255;
  return compressed;
}

const names = [
  ...(await readdir(dist)),
  ...(await readdir(new URL('chunks/', dist))).map((name) => `chunks/${name}`),
  ...(await readdir(new URL('text/', dist), {recursive: true})).map((name) => `text/${name.replaceAll('\\', '/')}`),
].filter((name) => /\.(?:js|css|html|svg)$/.test(name));

for (const name of names) {
  const content = await readFile(new URL(name, dist));
  await writeFile(new URL(`${name}.br`, dist), await withBrotli(content));
  await writeFile(new URL(`${name}.gz`, dist), await withGzip(content));
}
