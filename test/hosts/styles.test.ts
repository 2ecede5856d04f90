import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {november2026} from '../../src/content/2026-11/edition.js';
import type {Answers} from '../../src/tree/index.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {handles} from '../support/handles.js';
import {hostileStyles, rules, stylesheet} from '../support/hostile-styles.js';
import {scripts, waitForGuide, useHost, type HostPage} from '../support/host.js';

const sectionWith = (guide: string, style = '') =>
  `<section style="all: unset; position: absolute !important; inset: 20px auto auto 20px !important;
    display: block !important; inline-size: 640px !important; ${style}">${guide}</section>`;

const guide = '<mitid-guide></mitid-guide>';

/** Answers that lead to the first question, to advice with lists, and to the plan. */
const positions: readonly Answers[] = [{}, {chip: 'no'}, longestJourney(november2026).answers];

/** One rendered element: its box, relative to the start of the guide, and all its properties. */
interface Look {
  readonly element: string;
  readonly box: readonly number[];
  readonly properties: readonly string[];
}

/** What the guide shares with its page, as a style. */
const sharedStyle = async (page: Page): Promise<string> => {
  const style = await page.$eval('mitid-guide', (guide) => {
    const computed = getComputedStyle(guide);
    const shared = ['font-family', 'color', 'letter-spacing', 'word-spacing'];
    return shared.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
  });
  return style.replaceAll('"', "'");
};

/** The look of the whole guide on its page, with its disclosures open. */
const looksAt = (page: Page, answers: Answers): Promise<Look[]> =>
  page.$eval(
    'mitid-guide',
    async (guide, given, root) => {
      guide.answers = given;
      await guide.updateComplete;
      const elements = [...guide.renderRoot.querySelectorAll<HTMLElement>(`${root}, ${root} *:not(slot)`)];
      // Not what loads when it is opened, and differs by the URL of the page.
      for (const element of elements) {
        if (element.localName === 'details' && !element.dataset['feature']) element.setAttribute('open', '');
      }
      const origin = elements[0]?.getBoundingClientRect() ?? new DOMRect();
      return elements.flatMap((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
        const box = [x - origin.x, y - origin.y, width, height].map(Math.round);
        return ['', '::before', '::marker'].flatMap((pseudo) => {
          const computed = getComputedStyle(element, pseudo);
          if (pseudo === '::before' && computed.content === 'none') return [];
          if (pseudo === '::marker' && computed.display !== 'list-item') return [];
          const names = Array.from(computed).filter((property) => !property.startsWith('--'));
          const properties = names.map((property) => `${property}: ${computed.getPropertyValue(property)}`);
          return [{element: name + pseudo, box, properties}];
        });
      });
    },
    answers,
    handles.root,
  );

/** The first few differences between two looks, in words; these are enough to find the cause. */
const differences = (plain: readonly Look[], seen: readonly Look[]): string[] =>
  plain
    .flatMap(({element, box, properties}, index) => {
      const other = seen[index];
      if (!other) return [`${element} is missing`];
      const changed = properties.flatMap((property, at) => {
        const now = other.properties[at] ?? 'nothing';
        return property === now ? [] : [`${element} {${property}} → ${now}`];
      });
      return [
        ...(box.join() === other.box.join() ? [] : [`${element} at ${box.join()} → ${other.box.join()}`]),
        ...changed,
      ];
    })
    .slice(0, 10);

describe('On a page with its own styles, the guide', () => {
  const host = useHost();
  const plain = new Map<string, Promise<Look[][]>>();

  const visit = async (page: HostPage): Promise<Page> => {
    const seen = await host.visit({...page, head: `${page.head ?? ''}${scripts.module}`});
    await waitForGuide(seen.page);
    return seen.page;
  };

  const looks = async (page: Page): Promise<Look[][]> => {
    const seen: Look[][] = [];
    for (const answers of positions) seen.push(await looksAt(page, answers));
    return seen;
  };

  /** The look of the guide on a page that has no styles but this one. */
  const plainLooks = (style: string): Promise<Look[][]> => {
    const known = plain.get(style) ?? visit({body: sectionWith(guide, style)}).then(looks);
    plain.set(style, known);
    return known;
  };

  const assertLooksPlain = async (page: Page): Promise<void> => {
    const expected = await plainLooks(await sharedStyle(page));
    const seen = await looks(page);
    expected.forEach((look, index) => {
      assert.ok(look.length > 40, 'there is something to look at');
      assert.deepEqual(differences(look, seen[index] ?? []), [], `at ${JSON.stringify(positions[index])}`);
    });
  };

  for (const [name, head] of Object.entries(hostileStyles)) {
    it(`looks the same as on a plain page with that typeface, text colour and spacing, with ${name}`, async () => {
      await assertLooksPlain(await visit({head, body: sectionWith(guide)}));
    });
  }

  it('looks the same as on a plain page, also without a doctype', async () => {
    const page = await visit({body: sectionWith(guide), doctype: ''});
    assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
    await assertLooksPlain(page);
  });

  it('appears beside a floated picture, not behind it', async () => {
    const picture = '<div id="picture" style="float: left; inline-size: 200px; block-size: 2000px"></div>';
    const page = await visit({body: sectionWith(picture + guide)});
    const right = await page.$eval('#picture', (found) => found.getBoundingClientRect().right);
    const left = await page.$eval(`mitid-guide >>> ${handles.card}`, (card) => card.getBoundingClientRect().left);
    assert.ok(left >= right, `begins at ${left}, where the picture ends at ${right}`);
  });

  it('does not make the page longer when it is inside a box that scrolls', async () => {
    const page = await visit({
      body: `<div style="margin-block-start: 450px; block-size: 100px; overflow: auto">${guide}</div>`,
    });
    const [length, window] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    assert.equal(length, window);
  });

  it('is hidden where the page hides it', async () => {
    for (const hiding of ['hidden', 'style="display: none"', 'style="visibility: hidden"', 'class="away"']) {
      const page = await visit({
        head: rules('.away {display: none}'),
        body: guide.replace('>', ` ${hiding}>`),
      });
      const card = `mitid-guide >>> ${handles.card}`;
      assert.equal(await page.$eval(card, (found) => found.checkVisibility({visibilityProperty: true})), false, hiding);
    }
  });

  it('changes no style of the page’s own elements', async () => {
    const body = `
      <header><nav class="navbar"><a class="nav-link" href="#">Borger</a></nav></header>
      <main class="container">
        <h1>Få MitID</h1><h2 class="title">Trin</h2><p class="card">Tekst</p>
        <form><label class="form-label">Søg <input class="form-control"></label><button class="answer">Søg</button></form>
        <ul class="list"><li class="step">Punkt</li></ul><details><summary>Mere</summary><p>Tekst</p></details>
      </main>
      <div style="position: fixed; inset: 400px 0 auto">${guide}</div>`;
    const head = stylesheet('bootstrap/dist/css/bootstrap.min.css');
    const own = ({page}: {page: Page}): Promise<Look[]> =>
      page.$$eval('html, body, header *, main, main *', (elements) =>
        elements.map((element) => {
          const {x, y, width, height} = element.getBoundingClientRect();
          const computed = getComputedStyle(element);
          const properties = Array.from(computed, (name) => `${name}: ${computed.getPropertyValue(name)}`).sort();
          return {element: element.localName, box: [x, y, width, height], properties};
        }),
      );
    const without = await own(await host.visit({head, body}));
    const page = await visit({head, body});
    await looks(page);
    assert.ok(without.length > 10);
    assert.deepEqual(differences(without, await own({page})), []);
  });
});
