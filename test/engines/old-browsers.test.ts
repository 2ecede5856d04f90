import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readText} from '../support/project.js';
import {useEngine} from './engine.js';
import type * as inPage from './in-page.js';
import {scripts} from './visits.js';

declare const visitor: typeof inPage;

const fallback = '<p id="fallback">Læs om MitID på <a href="https://www.mitid.dk/">mitid.dk</a>.</p>';

/** The three ways with a script, each around the same fallback. */
const ways = {
  tag: `<mitid-guide>${fallback}</mitid-guide>`,
  class: `<div class="mitid-guide">${fallback}</div>`,
  link: '<p id="fallback"><a href="/dist/guide.html?embed">Sådan får du MitID</a></p>',
};

/** A browser without custom elements, as far as a script can tell. */
const hideCustomElements = "<script>Object.defineProperty(window, 'customElements', {value: undefined})</script>";

describe('A visitor whose browser is too old', () => {
  const engine = useEngine();

  const assertSeesFallback = async (head: string, body: string): Promise<void> => {
    const tab = await engine.visit({head, body});
    const {width, height} = await tab.evaluate(() => {
      const box = document.querySelector('#fallback a')?.getBoundingClientRect();
      return {width: box?.width ?? 0, height: box?.height ?? 0};
    });
    assert.ok(width > 20 && height > 10, `the link in the fallback has ${width} × ${height} pixels`);
  };

  for (const [name, script] of Object.entries(scripts)) {
    for (const [way, body] of Object.entries(ways)) {
      it(`keeps the fallback, where it cannot read the script: ${way}, ${name}`, async () => {
        // Whoever cannot read one word of a script runs none of it.
        const [file = ''] = /dist\/[\w.-]+/.exec(script) ?? [];
        const unreadable = engine.site().serveScript(`${readText(file)}\nsyntax of later years`);
        await assertSeesFallback(script.replace(`/${file}`, unreadable), body);
      });

      it(`keeps the fallback, where it has no custom elements: ${way}, ${name}`, async () => {
        await assertSeesFallback(hideCustomElements + script, body);
      });
    }
  }

  it('reads the whole guide as text on its own page, where the script cannot run', async () => {
    const page = readText('dist/guide.html').replace('<head>', `<head><base href="/dist/">${hideCustomElements}`);
    const tab = await engine.visit({html: page});
    // The page waits three seconds for its script.
    const text = await tab.evaluate(async () => {
      await visitor.until(() => document.body.innerText);
      return document.body.innerText;
    });
    assert.match(text, /Få MitID i Borgerservice/);
  });
});
