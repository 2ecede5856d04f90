import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {rollup} from 'rollup';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {november2026} from '../../src/content/2026-11/edition.js';
import type {Edition} from '../../src/content/edition.js';
import {leaflet2022} from '../../src/content/leaflet-2022/edition.js';
import {journeys, type Answers} from '../../src/tree/index.js';
import {amount, printFigure} from '../support/amounts.js';
import {pathOf} from '../support/project.js';
import {useHost} from '../support/host.js';

/** The guide as its modules are written: nothing is minified, shortened or left out. */
async function sourceScript(): Promise<string> {
  const built = await rollup({
    input: pathOf('dist/esm/embed/define.js'),
    plugins: [nodeResolve({exportConditions: ['production']})],
  });
  const {output} = await built.generate({format: 'es', inlineDynamicImports: true});
  return output[0].code;
}

/** Every answer of every journey, and after it: all that a visitor of this edition can come to see. */
function everyPosition({tree}: Edition): Answers[] {
  const all = journeys(tree).flatMap(({passed}) =>
    [...passed, undefined].map((_, count) =>
      Object.fromEntries(passed.slice(0, count).map(({box, answer}) => [box, answer])),
    ),
  );
  return [...new Map(all.map((answers) => [JSON.stringify(answers), answers])).values()];
}

/** The elements that the guide draws at each position, with their attributes and texts. */
async function drawn(page: Page, edition: string, language: string, positions: readonly Answers[]): Promise<string[]> {
  // A browser draws no frames of a page behind another.
  await page.bringToFront();
  return page.evaluate(
    async (id, lang, all) => {
      const guide = document.createElement('mitid-guide');
      guide.lang = lang;
      guide.setAttribute('edition', id);
      document.body.replaceChildren(guide);
      while (!guide.shadowRoot?.querySelector('[part~=aside]')) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      // A method, since the test runner gives functions with a name of their own a helper that the page does not have.
      const write = {
        node(node: Node): string {
          if (node instanceof Text) return node.data.replace(/\s+/g, ' ').trim();
          if (!(node instanceof Element) || node instanceof HTMLStyleElement) return '';
          const attributes = [...node.attributes].map(
            ({name, value}) => `${name}=${value.replace(/\s+/g, ' ').trim()}`,
          );
          const children = [...node.childNodes].map((child) => write.node(child)).filter(Boolean);
          return `<${[node.localName, ...attributes.sort()].join(' ')}>${children.join('\n')}`;
        },
      };
      const seen: string[] = [];
      for (const answers of all) {
        guide.answers = answers;
        await guide.updateComplete;
        // Pictures load last.
        while (guide.shadowRoot.querySelector('svg:not(:has(*))')) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        seen.push([...guide.shadowRoot.children].map((child) => write.node(child)).join('\n'));
      }
      return seen;
    },
    edition,
    language,
    positions,
  );
}

describe('The minified script', () => {
  const host = useHost({protocolTimeout: 120_000});

  it('draws at every box and every plan what the source draws, element by element, in each language', async () => {
    const source = host.server().serve({content: await sourceScript(), type: 'text/javascript'});
    const pages = await Promise.all(
      ['/dist/mitid-guide.js', source].map((src) =>
        host.visit({body: '', head: `<script type="module" src="${src}"></script>`}),
      ),
    );
    const [minified, plain] = pages.map(({page}) => page);
    assert.ok(minified && plain);
    let compared = 0;
    for (const [edition, language] of [
      [november2026, 'da'],
      [november2026, 'ar'],
      [november2026, 'uk'],
      [leaflet2022, 'da'],
    ] as const) {
      const positions = everyPosition(edition);
      const some = positions.filter((_, index) => language === 'da' || index % amount(1, 5) === 0);
      const [actual, expected] = [
        await drawn(minified, edition.id, language, some),
        await drawn(plain, edition.id, language, some),
      ];
      assert.ok(new Set(expected).size > some.length / 2, 'the positions look different from each other');
      some.forEach((answers, index) => {
        assert.equal(actual[index], expected[index], `${edition.id}, ${language}, ${JSON.stringify(answers)}`);
      });
      compared += some.length;
    }
    printFigure(`compared ${compared} positions`);
    assert.deepEqual(
      pages.flatMap(({errors}) => errors),
      [],
    );
  });
});
