import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** Where the build notes what each script is made of, for `npm run size`: outside dist/, which is for pages. */
export const contentsFile = new URL('../../node_modules/.cache/mitid-guide/contents.json', import.meta.url);

/** The name of a module to a reader: the package, or the source. */
function moduleName(id) {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  const [, packageName] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(path) ?? [];
  if (packageName) return packageName;
  const [, source] = /\/dist\/esm\/(.+)\.js$/.exec(path) ?? [];
  return source ? `src/${source}.ts` : path;
}

/** The length of each module's code in a script, before it is minified, the longest first. */
function modulesOf({modules}) {
  const lengths = new Map();
  for (const [id, {renderedLength}] of Object.entries(modules)) {
    const name = moduleName(id);
    if (renderedLength) lengths.set(name, (lengths.get(name) ?? 0) + renderedLength);
  }
  return [...lengths].sort(([, one], [, other]) => other - one);
}

/** Notes what each script is made of. */
export const contents = () => ({
  name: 'contents',
  async writeBundle(_, bundle) {
    const scripts = Object.values(bundle).filter(({type}) => type === 'chunk');
    const before = await readFile(contentsFile, 'utf8').catch(() => '{}');
    const made = Object.fromEntries(scripts.map((script) => [script.fileName, modulesOf(script)]));
    await mkdir(dirname(contentsFile.pathname), {recursive: true});
    await writeFile(contentsFile, JSON.stringify({...JSON.parse(before), ...made}));
  },
});
