import {createHash} from 'node:crypto';
import {copyFile, readFile} from 'node:fs/promises';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {shortMessageIds} from './scripts/rollup/short-message-ids.mjs';

const entry = 'dist/esm/embed/define.js';
const banner =
  '/*! mitid-guide, MIT. Holds parts of Lit (BSD-3-Clause) and Tabler Icons (MIT): see THIRD-PARTY-NOTICES.md. */';

/**
 * Gives our copy of Lit a Trusted Types policy of its own name. Under a content security policy that allows `lit-html`
 * once, a second Lit by that name, the page's or ours, would not start. For the same reason a guide that is loaded a
 * second time makes none: it has nothing to draw.
 */
const ownTrustedTypesPolicy = () => {
  const policy = /\w+\.createPolicy\("lit-html",/g;
  const replaced = (found) => `customElements.get("mitid-guide")?void 0:${found.replace('lit-html', 'mitid-guide')}`;
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      const found = code.match(policy)?.length ?? 0;
      if (found === 0) return null;
      if (!id.endsWith('/lit-html.js')) this.error(`A Trusted Types policy where none was expected: ${id}`);
      renamed += found;
      return {code: code.replace(policy, replaced), map: null};
    },
    buildEnd(error) {
      if (!error && renamed !== 1)
        this.error(`Expected to rename one Trusted Types policy of Lit's, found ${renamed}.`);
    },
  };
};

/**
 * What a chunk may use of Lit: the tags, which make plain objects that the entry's Lit draws, and the sign for nothing.
 * These few lines are Lit 3's own; see `html` and `nothing` in lit-html. Styles come as text, which the entry adopts.
 */
const litTags = `
  const tag = (type) => (strings, ...values) => ({_$litType$: type, strings, values});
  export const html = tag(1);
  export const svg = tag(2);
  export const css = (strings) => strings.join('');
  export const nothing = Symbol.for('lit-nothing');`;

/**
 * Lets each chunk that is loaded on demand have its own copy of the little it imports. Importing it from the entry would
 * name the entry by its bare file name, and where a page loads `mitid-guide.js?v=2`, that is another module: a second
 * guide, and a second Lit. Sharing it between chunks would cost one more request.
 */
const selfContainedChunks = () => {
  const mayBeCopied = /\/dist\/esm\/|\/@lit\/localize\//;
  const litTagsId = '\0lit-tags';
  const copyFor = /\?copy-for=.*$/;
  return {
    name: 'self-contained-chunks',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer.replace(copyFor, ''), {skipSelf: true});
      return resolved && mayBeCopied.test(resolved.id) ? `${resolved.id}?copy-for=${specifier}` : resolved;
    },
    async resolveId(source, importer) {
      const suffix = importer?.match(copyFor)?.[0];
      if (!suffix) return null;
      if (source === 'lit') return litTagsId + suffix;
      const resolved = await this.resolve(source, importer.replace(copyFor, ''), {skipSelf: true});
      return resolved && mayBeCopied.test(resolved.id) ? resolved.id + suffix : resolved;
    },
    load(id) {
      if (!copyFor.test(id)) return null;
      return id.startsWith(litTagsId) ? litTags : readFile(id.replace(copyFor, ''), 'utf8');
    },
    generateBundle(_, bundle) {
      for (const {fileName, imports = []} of Object.values(bundle)) {
        if (imports.length) this.error(`${fileName} must not import ${imports.join(', ')}: see rollup.config.mjs.`);
      }
    },
  };
};

/** Puts the licences of what the files hold beside them. */
const notices = () => ({
  name: 'notices',
  writeBundle: () => copyFile('THIRD-PARTY-NOTICES.md', 'dist/THIRD-PARTY-NOTICES.md'),
});

/** Puts the stand-alone page beside its script. */
const standAlonePage = () => ({
  name: 'stand-alone-page',
  async generateBundle() {
    const {guideHtml} = await import('./dist/esm/pages/stand-alone/guide-html.js');
    const {currentEdition} = await import('./dist/esm/content/editions.js');
    this.emitFile({type: 'asset', fileName: 'guide.html', source: await guideHtml(currentEdition())});
    for (const name of ['guide.css', 'guide.svg']) {
      this.emitFile({type: 'asset', fileName: name, source: await readFile(`src/pages/stand-alone/${name}`)});
    }
  },
});

/** Puts the editors' page beside its script, in each of its languages; and the schema of what they may write. */
const snippetPage = () => ({
  name: 'snippet-page',
  async generateBundle() {
    const {snippetHtml} = await import('./dist/esm/pages/snippet/snippet-html.js');
    const {snippetWords} = await import('./dist/esm/pages/snippet/words.js');
    const {version} = await import('./dist/esm/guide/version.js');
    const {profilesSchema} = await import('./scripts/lib/profiles-schema.mjs');
    const integrity = `sha384-${createHash('sha384')
      .update(await readFile('dist/mitid-guide.js'))
      .digest('base64')}`;
    const files = {
      ...Object.fromEntries(snippetWords.map((words) => [words.file, snippetHtml({version, integrity}, words)])),
      'snippet.css': await readFile('src/pages/snippet/snippet.css'),
      'profiles.schema.json': `${JSON.stringify(profilesSchema, null, 2)}\n`,
    };
    for (const [fileName, source] of Object.entries(files)) this.emitFile({type: 'asset', fileName, source});
  },
});

/** The whole guide as one script has nothing to export. */
const entryWithoutExports = {
  name: 'entry-without-exports',
  resolveId: (source) => (source === 'whole-guide' ? '\0whole-guide' : null),
  load: (id) => (id === '\0whole-guide' ? `import './${entry}';` : null),
};

const minify = () => terser({ecma: 2020, compress: {passes: 3}, format: {comments: /^!/}});

const common = () => [
  nodeResolve({exportConditions: ['production']}),
  shortMessageIds(),
  minifyLiterals(),
  ownTrustedTypesPolicy(),
  minify(),
];

const onwarn = (warning, warn) => {
  // TypeScript's helper for decorators begins with `this && this.__decorate`.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return;
  warn(warning);
};

/** A module, with a chunk beside it for each part that is loaded on demand. */
const withChunks = (input, ...plugins) => ({
  input,
  preserveEntrySignatures: 'allow-extension',
  plugins: [selfContainedChunks(), ...common(), ...plugins],
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
});

export default [
  withChunks({'mitid-guide': entry}, notices()),
  withChunks({guide: 'dist/esm/pages/stand-alone/guide.js'}, standAlonePage()),
  {
    input: {snippet: 'dist/esm/pages/snippet/snippet-page.js'},
    plugins: [nodeResolve(), minify(), snippetPage()],
    onwarn,
    output: {dir: 'dist', format: 'es', inlineDynamicImports: true, banner},
  },
  {
    input: 'whole-guide',
    plugins: [entryWithoutExports, ...common()],
    onwarn,
    output: {file: 'dist/mitid-guide.iife.js', format: 'iife', inlineDynamicImports: true, banner},
  },
];
