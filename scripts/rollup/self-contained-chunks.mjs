import {readFile} from 'node:fs/promises';
import {litTags} from './lit-tags.mjs';

/**
 * Gives each chunk that is loaded on demand its own copy of the few modules it imports, so that no chunk imports the
 * entry. It would import it by its bare file name. On a page that loads `mitid-guide.js?v=2`, that is another module: a
 * second guide with a second Lit. A third chunk for the shared modules would cost one more request.
 */
export const selfContainedChunks = () => {
  const mayBeCopied = /\/dist\/esm\/|\/@lit\/localize\/|\/lean-qr\//;
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
        if (imports.length) {
          this.error(
            `${fileName} must not import ${imports.join(', ')}: see scripts/rollup/self-contained-chunks.mjs.`,
          );
        }
      }
    },
  };
};
