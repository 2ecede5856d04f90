import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {jsonOf, pathOf, readText} from '../support/project.js';

interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, {readonly default: string}>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly types: string;
  readonly customElements: string;
  readonly 'web-types': string;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, {readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>>}>
  >;
}

const packageJson = jsonOf('package.json') as PackageJson;
const lock = jsonOf('package-lock.json') as Lock;

const missing = (files: readonly string[]) => files.filter((file) => !existsSync(pathOf(file)));

describe('The package', () => {
  it('has every file that it names', () => {
    const exported = Object.values(packageJson.exports).flatMap((target) =>
      typeof target === 'string' ? [target.replace('*', 'current/da/outline.html')] : Object.values(target),
    );
    const named = [
      ...exported,
      ...packageJson.sideEffects,
      // The test of the packed package follows the links to what the patterns stand for.
      ...packageJson.files.filter((file) => !/^!|\*/.test(file)),
    ];
    assert.deepEqual(
      missing([...named, packageJson.types, packageJson.customElements, packageJson['web-types'], 'LICENSE']),
      [],
    );
  });

  it('pins every version exactly', () => {
    const versions = Object.entries({...packageJson.dependencies, ...packageJson.devDependencies});
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });
});

describe('The lock file', () => {
  it('lists every package for every platform, so that developers can install the project on each', () => {
    const locked = new Set(
      Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
    );
    const optional = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    assert.deepEqual(
      optional.filter((name) => !locked.has(name)),
      [],
    );
  });

  it('names no registry, so that developers can install from their own', () => {
    const named = Object.entries(lock.packages).filter(([, {resolved}]) => resolved?.startsWith('http'));
    assert.deepEqual(
      named.map(([path]) => path),
      [],
    );
  });
});

describe('The manifest of custom elements', () => {
  const manifest = readText('custom-elements.json');

  it('lists the element by its tag, and every event', () => {
    for (const name of [
      'mitid-guide',
      'mitid-guide-answer',
      'mitid-guide-step',
      'mitid-guide-complete',
      'mitid-guide-language',
    ]) {
      assert.ok(manifest.includes(`"${name}"`), `${name} is not in it`);
    }
  });

  it('lists nothing private', () => {
    assert.doesNotMatch(manifest, /"privacy": "(private|protected)"|"name": "[#_]/);
  });

  it('gives each editor of code every attribute', () => {
    const {modules} = JSON.parse(manifest) as {
      readonly modules: readonly {
        readonly declarations: readonly {readonly attributes?: readonly {readonly name: string}[]}[];
      }[];
    };
    const names = modules.flatMap(({declarations}) =>
      declarations.flatMap(({attributes = []}) => attributes.map(({name}) => name)),
    );
    assert.ok(names.length > 30);
    for (const file of ['dist/vscode.html-custom-data.json', 'dist/web-types.json']) {
      const text = readText(file);
      assert.deepEqual(
        names.filter((name) => !text.includes(`"name": "${name}"`)),
        [],
        file,
      );
    }
  });

  it('names only modules that the package has', () => {
    const paths = [...manifest.matchAll(/"(?:path|module)": "([^"]+)"/g)].flatMap(([, path]) => path ?? []);
    assert.ok(paths.length > 0);
    assert.deepEqual(missing(paths), []);
  });
});

describe('The licences of other projects', () => {
  it('are in the package for all code that the scripts contain', () => {
    // No script contains what renders on a server.
    const notices = readText('dist/THIRD-PARTY-NOTICES.md');
    const sources = readdirSync(pathOf('dist/esm'), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.js') && !file.startsWith('ssr'))
      .map((file) => readText(`dist/esm/${file}`));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/(?:from|import) '((?:@[^/']+\/)?[^./'][^/']*)/g)].flatMap(([, name]) => name ?? []),
    );
    const holders = new Set([
      ...imported.filter((name) => !name.startsWith('node:')).map((name) => packageJson.imports[name]?.default ?? name),
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      '@tabler/icons',
    ]);
    assert.ok(imported.includes('lit'));
    assert.deepEqual(
      [...holders].filter((name) => !notices.includes(`- ${name} `)),
      [],
    );
  });

  it('are mentioned at the top of every script', () => {
    const scripts = readdirSync(pathOf('dist'), {recursive: true, encoding: 'utf8'}).filter((file) =>
      /^(chunks\/)?[^/]+\.js$/.test(file.replaceAll('\\', '/')),
    );
    assert.ok(scripts.length >= 2);
    for (const script of scripts)
      assert.match(readText(`dist/${script}`).slice(0, 200), /^\/\*!.*THIRD-PARTY-NOTICES\.md/);
  });
});
