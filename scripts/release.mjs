// Builds the guide twice, in two empty folders, compares every byte, and writes a release into release/: `npm run release`.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {freshBuild} from './lib/fresh-build.mjs';
import {differences, releaseFiles} from './lib/release-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, 'release');

console.log('Building twice, to compare …');
const first = await freshBuild(root);
const second = await freshBuild(root);
const different = await differences(first, second);

if (different.length) {
  console.error(`Two builds of the same source differ, so nothing is released: ${different.join(', ')}`);
  process.exitCode = 1;
} else {
  const files = await releaseFiles(first);
  await rm(release, {recursive: true, force: true});
  await mkdir(release);
  for (const {name, content} of files) {
    await writeFile(join(release, name), content);
    console.log(`release/${name}  ${(content.length / 1024).toFixed(0)} kB`);
  }
  console.log('Both builds are the same, byte by byte.');
}
for (const {folder} of [first, second]) await rm(dirname(folder), {recursive: true});
