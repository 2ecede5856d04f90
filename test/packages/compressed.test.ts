import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {builtFiles} from '../../scripts/lib/budgets.mjs';
import {pathOf} from '../support/project.js';

const names = (await builtFiles()).map(({file}) => file);

describe('Beside each file that a page may load, a webmaster finds', () => {
  it('the same file compressed with brotli and with gzip, for servers that send these', () => {
    assert.ok(names.length > 10);
    for (const name of names) {
      const content = readFileSync(pathOf(`dist/${name}`));
      assert.deepEqual(brotliDecompressSync(readFileSync(pathOf(`dist/${name}.br`))), content, `${name}.br`);
      assert.deepEqual(gunzipSync(readFileSync(pathOf(`dist/${name}.gz`))), content, `${name}.gz`);
    }
  });

  it('no time and no operating system in them, so that the same content has the same bytes on every machine', () => {
    for (const name of names) {
      const header = readFileSync(pathOf(`dist/${name}.gz`)).subarray(4, 10);
      assert.deepEqual([...header.subarray(0, 4), header[5]], [0, 0, 0, 0, 255], name);
    }
  });

  it('no compressed file without the one it was made from', () => {
    const compressed = readdirSync(pathOf('dist'), {recursive: true, encoding: 'utf8'})
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:br|gz)$/.test(name));
    assert.deepEqual(
      compressed.filter((name) => !names.includes(name.replace(/\.(?:br|gz)$/, ''))),
      [],
    );
  });
});

describe('The package on npm', () => {
  it('leaves the compressed files out, which would make it larger for nothing', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: pathOf('.'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{files}] = JSON.parse(output) as [{readonly files: readonly {readonly path: string}[]}];
    const packed = files.map(({path}) => path);
    assert.ok(packed.includes('dist/mitid-guide.js'));
    assert.deepEqual(
      packed.filter((path) => /\.(?:br|gz)$|^bench\//.test(path)),
      [],
    );
  });
});
