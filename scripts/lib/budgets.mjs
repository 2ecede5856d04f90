import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';

const root = new URL('../../', import.meta.url);

/**
 * The maximum size of each built file that a page may load, in bytes after brotli. Chunks go by their names without the
 * hash. The tests and `npm run size` use these, and the README states the first three.
 */
export const budgets = {
  /** The only script that a page loads before the first question. */
  'mitid-guide.js': 14 * 1024,
  /**
   * Everything in one file, all languages and editions. Seven translations of the plans are a third of it, the picture
   * with the library that lays it out a fifth.
   */
  'mitid-guide.iife.js': 100 * 1024,
  /** One language. Cyrillic letters take two bytes each. */
  'chunks/<language>': 5.8 * 1024,
  /**
   * Views, controllers, words and illustrations that the first question does not need. 1.2 kB of them offer to read
   * aloud, to read in one more language, and to be on a desk.
   */
  'chunks/deferred': 14.9 * 1024,
  /** The words in one more language; with the views that draw them, which a chunk has a copy of. */
  'chunks/beside': 5 * 1024,
  /** The picture of the whole guide, for visitors who open it. Most of it is Dagre, which lays it out. */
  'chunks/picture': 19 * 1024,
  /** Printing, QR codes, e-mail and sharing. */
  'chunks/take-along': 11 * 1024,
  /** Reading aloud, for visitors who press its button. */
  'chunks/read-aloud': 2 * 1024,
  /** Desks and kiosks. Half of it makes QR codes. */
  'chunks/desk': 7.8 * 1024,
  'chunks/edition': 6 * 1024,
  /** The checker of editions of somebody else's making; no other page loads it. */
  'chunks/load-edition': 6.2 * 1024,
  /** The script of the stand-alone page: the entry, and the answers in the URL. */
  'guide.js': 15.5 * 1024,
  /** The same page opened from a folder on disk, where modules do not load: everything in one file. */
  'guide.iife.js': 101 * 1024,
  /** Every statement with its sources, for fact-checkers. */
  'fact-check.html': 6 * 1024,
  /** The page with the whole guide as text. */
  'guide.html': 5.5 * 1024,
  /** The same text for a CMS, in one language. */
  'text/<outline>': 6 * 1024,
  /** The page for editors: no visitor loads it. */
  'snippet.js': 89 * 1024,
  'snippet.html': 8 * 1024,
  'snippet.en.html': 8 * 1024,
  /** Every other file. */
  '<other>': 4 * 1024,
  /** What `mitid-guide/tree` adds to the bundle of another project: a tree with walks, journeys and outline. */
  tree: 1.5 * 1024,
};

/** @param {string | Buffer} content */
export const compressed = (content) => brotliCompressSync(content).length;

const {targetLocales} = JSON.parse(await readFile(new URL('lit-localize.json', root), 'utf8'));

/**
 * The budget of a file in dist/.
 * @param {string} file
 * @returns {number}
 */
function budgetOf(file) {
  const name = file.replace(/^(chunks\/.+)-[\w-]{8}\.js$/, '$1');
  if (name.startsWith('text/')) return budgets['text/<outline>'];
  const isLanguage = targetLocales.includes(name.replace('chunks/', ''));
  return budgets[isLanguage ? 'chunks/<language>' : name] ?? budgets['<other>'];
}

/**
 * Every file that a page may load, by its path in dist/, with its compressed size and its budget.
 * @returns {Promise<{file: string, size: number, budget: number}[]>}
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
