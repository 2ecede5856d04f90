import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';

const root = new URL('../../', import.meta.url);

/** The maximum size of built files, in bytes after brotli. The tests and `npm run size` use these. */
export const budgets = {
  /** The only script that a page loads before the first question. */
  'mitid-guide.js': 14 * 1024,
  /** Everything in one file, all languages and editions; seven translations of the plans are half of it. */
  'mitid-guide.iife.js': 60 * 1024,
  /** One language. Cyrillic letters take two bytes each. */
  'chunks/<language>': 5.2 * 1024,
  /** What `mitid-guide/tree` adds to the bundle of another project: a tree with walks, journeys and outline. */
  tree: 1.5 * 1024,
};

/** @param {string | Buffer} content */
export const compressed = (content) => brotliCompressSync(content).length;

const {targetLocales} = JSON.parse(await readFile(new URL('lit-localize.json', root), 'utf8'));

/**
 * The budget of a file in dist/; `undefined` if it has none.
 * @param {string} file
 * @returns {number | undefined}
 */
function budgetOf(file) {
  const [, chunk] = /^chunks\/([a-z]+)-/.exec(file) ?? [];
  return targetLocales.includes(chunk) ? budgets['chunks/<language>'] : budgets[file];
}

/**
 * Every file that a page may load, by its path in dist/, with its compressed size and its budget if it has one.
 * @returns {Promise<{file: string, size: number, budget: number | undefined}[]>}
 */
export async function builtFiles() {
  const files = readdirSync(new URL('dist/', root), {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('esm/') && /\.(js|css|html|svg)$/.test(file))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      size: compressed(await readFile(new URL(`dist/${file}`, root))),
      budget: budgetOf(file),
    })),
  );
}
