import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {format} from 'prettier';
import {markdownOf, newestResults, withTable} from '../../bench/lib/results.mjs';
import {jsonOf, readText} from '../support/project.js';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, {readonly resolved?: string}>>;
}

const own = jsonOf('bench/package.json') as Package;

describe('The README, for whoever compares the guide with others,', () => {
  it('quotes the newest results of the benchmark', async () => {
    const readme = readText('README.md');
    const {prettier: options} = jsonOf('package.json') as {prettier: object};
    const quoted = withTable(readme, markdownOf(await newestResults()));
    assert.equal(readme, await format(quoted, {...options, parser: 'markdown'}));
  });
});

describe('The package of the benchmark', () => {
  it('pins every version exactly', () => {
    const versions = Object.entries(own.dependencies);
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });

  it('has a lock file that names no registry, so that developers can install from their own', () => {
    const {packages} = jsonOf('bench/package-lock.json') as Lock;
    assert.ok(Object.keys(packages).length > 1);
    assert.deepEqual(
      Object.values(packages).filter(({resolved}) => resolved?.startsWith('http')),
      [],
    );
  });

  it('keeps what the guide is compared with out of the installation of the guide', () => {
    const {packages} = jsonOf('package-lock.json') as Lock;
    // The tests of frameworks have an app of React, too.
    const shared = ['esbuild', 'lit', 'react', 'react-dom'];
    const peers = Object.keys(own.dependencies).filter((name) => !shared.includes(name));
    assert.deepEqual(
      peers.filter((name) => `node_modules/${name}` in packages),
      [],
    );
  });
});
