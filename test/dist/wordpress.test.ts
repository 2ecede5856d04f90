import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {version} from '../../src/guide/version.js';
import {pathOf} from '../support/project.js';
import {unzip} from '../support/unzip.js';

describe('The plugin for WordPress', () => {
  const files = new Map(
    unzip(readFileSync(pathOf('dist/wordpress/mitid-guide.zip'))).map(({name, content}) => [name, content]),
  );

  it('contains the guide as built: its scripts, chunks, pages and styles', () => {
    const built = readdirSync(pathOf('dist'), {recursive: true, encoding: 'utf8'}).filter((file) =>
      /^(?:chunks\/)?[^/]+\.(?:js|html|css|svg)$/.test(file.replaceAll('\\', '/')),
    );
    for (const file of built) {
      assert.deepEqual(files.get(`mitid-guide/guide/${file}`), readFileSync(pathOf(`dist/${file}`)), file);
    }
    assert.ok(built.length > 10);
  });

  it('contains the text and the data that its page links to', () => {
    const links = [...readFileSync(pathOf('dist/guide.html'), 'utf8').matchAll(/rel="alternate" href="([^"]+)"/g)];
    assert.equal(links.length, 2);
    for (const [, file = ''] of links) {
      assert.deepEqual(files.get(`mitid-guide/guide/${file}`), readFileSync(pathOf(`dist/${file}`)), file);
    }
  });

  it('has the version of the guide where WordPress reads it, and no profiles that would replace an organisation’s', () => {
    const text = (file: string) => String(files.get(`mitid-guide/${file}`));
    assert.match(text('mitid-guide.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(text('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    assert.ok(!files.has('mitid-guide/guide/profiles.json'));
  });
});
