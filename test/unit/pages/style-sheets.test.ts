import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathOf, readText} from '../../support/project.js';

const files = ['src', 'demo'].flatMap((folder) =>
  readdirSync(pathOf(folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);

describe('A style sheet of the project', () => {
  it('has no at-rule that makes an accessibility checker ignore the whole sheet', () => {
    assert.ok(files.length >= 3);
    for (const file of files) {
      const rules = readText(file).replace(/\/\*[\s\S]*?\*\//g, '');
      assert.doesNotMatch(rules, /@(?!font-face|import|keyframes|layer|media|page|supports)[a-z]/, file);
    }
  });
});

describe('The accent colours of the guide', () => {
  const styles = readText('src/guide/mitid-guide.styles.ts');
  const [, light, dark] =
    /light-dark\(var\(--mitid-guide-accent, (#\w{6})\), var\(--mitid-guide-accent-dark, (#\w{6})\)\)/.exec(styles) ??
    [];

  it('are also the accent colours of its pages', () => {
    assert.ok(light && dark);
    for (const file of [
      'src/pages/about/about.css',
      'src/pages/stand-alone/guide.css',
      'src/pages/snippet/snippet.css',
    ]) {
      const accents = [...readText(file).matchAll(/ --accent: (.*);/g)].map(([, value]) => value);
      assert.deepEqual(accents, [light, `light-dark(${light}, ${dark})`], file);
    }
  });

  it('are the colours that the documentation names', () => {
    const element = readText('src/guide/mitid-guide.ts');
    assert.ok(element.includes(`[--mitid-guide-accent=${light ?? ''}]`));
    assert.ok(element.includes(`[--mitid-guide-accent-dark=${dark ?? ''}]`));
  });

  it('are written in the same way in the icon and in the snippet page', () => {
    for (const file of ['src/pages/stand-alone/guide.svg', 'src/pages/snippet/form-html.ts']) {
      assert.ok(readText(file).includes(light ?? '?'), file);
    }
  });
});
