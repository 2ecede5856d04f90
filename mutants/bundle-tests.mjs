// Bundles the unit tests of the mutated folders into one file, so that each mutant costs one start of Node.
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

// Slow tests come last: the run ends at the first failure.
const isSlow = (file) => /properties|danish-day|long-tree/.test(file);
const files = process.argv
  .slice(2)
  .flatMap((folder) =>
    readdirSync(`test/unit/${folder}`, {recursive: true})
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `./test/unit/${folder}/${file}`),
  )
  .sort((one, other) => isSlow(one) - isSlow(other));

const bail = fileURLToPath(new URL('bail.mjs', import.meta.url));
const endAtFailure = {
  name: 'bail',
  setup: ({onResolve}) =>
    onResolve({filter: /^node:test$/}, ({importer, path}) =>
      importer === bail ? {path, external: true} : {path: bail},
    ),
};

/** Tests read files beside themselves. */
const ownUrls = {
  name: 'own-urls',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]test[\\/].*\.ts$/}, async ({path}) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
};

await build({
  stdin: {contents: files.map((file) => `import '${file}';`).join('\n'), resolveDir: process.cwd()},
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  plugins: [endAtFailure, ownUrls],
  // The package says that its tests have no side effects; here, they have.
  ignoreAnnotations: true,
  outfile: 'mutants/.bundle.mjs',
});
