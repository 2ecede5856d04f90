// Bundles the unit tests of the mutated folders into one file, so that each mutant costs one start of Node.
import {readdirSync} from 'node:fs';
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

await build({
  stdin: {contents: files.map((file) => `import '${file}';`).join('\n'), resolveDir: process.cwd()},
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // The package says that its tests have no side effects; here, they have.
  ignoreAnnotations: true,
  // Three folders deep, as the tests are, because they read files by their own URL.
  outfile: 'test/unit/content/bundle.mjs',
});
