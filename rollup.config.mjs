// Builds the scripts and pages in dist/ from the modules in dist/esm. The project's plugins are in scripts/rollup/.
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {contents} from './scripts/rollup/contents.mjs';
import {aboutPages, snippetPage, standAlonePage, texts} from './scripts/rollup/html-pages.mjs';
import {importAgain} from './scripts/rollup/import-again.mjs';
import {notices} from './scripts/rollup/notices.mjs';
import {ownTrustedTypesPolicy} from './scripts/rollup/own-trusted-types-policy.mjs';
import {ownProperties} from './scripts/rollup/own-properties.mjs';
import {selfContainedChunks} from './scripts/rollup/self-contained-chunks.mjs';
import {shortMessageIds} from './scripts/rollup/short-message-ids.mjs';
import {withoutExports} from './scripts/rollup/without-exports.mjs';
import {withoutSources} from './scripts/rollup/without-sources.mjs';

const define = 'dist/esm/embed/define.js';
const banner =
  '/*! mitid-guide, MIT. Holds parts of Lit (BSD-3-Clause) and Tabler Icons (MIT): see THIRD-PARTY-NOTICES.md. */';

const resolve = () => [nodeResolve({exportConditions: ['production']}), ownProperties()];
const minify = () => terser({ecma: 2020, compress: {passes: 3}, format: {comments: /^!/}});
// Keep closing slashes: in an `svg` template, an element without one would contain the next element.
const minifyTemplates = () => minifyLiterals({options: {minifyOptions: {keepClosingSlash: true}}});
const guide = () => [
  resolve(),
  withoutSources(),
  shortMessageIds(),
  minifyTemplates(),
  ownTrustedTypesPolicy(),
  minify(),
];

const oneFile = {inlineDynamicImports: true, banner};
const chunkFileNames = 'chunks/[name]-[hash].js';
const withChunks = {dir: 'dist', format: 'es', banner, entryFileNames: '[name].js', chunkFileNames};

export default [
  {
    input: {'mitid-guide': define},
    preserveEntrySignatures: 'allow-extension',
    plugins: [selfContainedChunks(), importAgain(), guide(), notices(), contents()],
    output: withChunks,
  },
  {
    input: {guide: 'dist/esm/pages/stand-alone/guide.js'},
    preserveEntrySignatures: 'allow-extension',
    plugins: [selfContainedChunks(), importAgain(), guide(), standAlonePage(), aboutPages(), texts(), contents()],
    output: withChunks,
  },
  {
    input: 'whole-guide',
    plugins: [withoutExports('whole-guide', define), guide(), contents()],
    output: {...oneFile, file: 'dist/mitid-guide.iife.js', format: 'iife'},
  },
  {
    input: {'from-disk': 'dist/esm/pages/stand-alone/from-disk.js'},
    plugins: [minify(), contents()],
    output: {banner, dir: 'dist', format: 'iife'},
  },
  {
    input: 'guide-page',
    plugins: [withoutExports('guide-page', 'dist/esm/pages/stand-alone/guide.js'), guide(), contents()],
    output: {...oneFile, file: 'dist/guide.iife.js', format: 'iife'},
  },
  // After the single file, whose hash the page contains.
  {
    input: {snippet: 'dist/esm/pages/snippet/snippet-page.js'},
    plugins: [resolve(), minify(), snippetPage(), contents()],
    // Not a module, so that a browser runs it also if an editor opens the page from a folder on disk.
    output: {...oneFile, dir: 'dist', format: 'iife'},
  },
];
