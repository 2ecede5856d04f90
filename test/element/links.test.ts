import {assert, fixture, html} from '@open-wc/testing';
import {links} from '../../src/content/links.js';
import type {View} from '../../src/guide/view.js';
import {link} from '../../src/guide/views/link.js';
import {answersFor, mountGuide, allAnswerSets, type AttributeValues} from './mounted-guide.js';
import {findAll, current, goTo, textOf} from './visit.js';
import {warnings} from './warnings.js';

describe('A link of the guide', () => {
  /** The places where the guide links to each address, over all positions, including the asides. */
  async function linksOf(attributes: AttributeValues): Promise<Map<string, Set<string>>> {
    const guide = await mountGuide(attributes);
    const found = new Map<string, Set<string>>();
    for (const answers of allAnswerSets(current)) {
      await goTo(guide, answers);
      for (const link of findAll(guide, 'a')) {
        const href = link.getAttribute('href') ?? '';
        const places = found.get(href) ?? new Set();
        found.set(href, places.add(`${JSON.stringify(answers)} ${link.closest('[part=aside]')?.className ?? ''}`));
      }
    }
    return found;
  }

  for (const [id, address] of Object.entries(links)) {
    it(`is replaced wherever it appears: ${id}`, async () => {
      const isPhone = address.startsWith('tel:');
      const [value, href] = isPhone ? ['12 34 56 78', 'tel:12345678'] : [`https://www.nordby.dk/${id}`, undefined];
      const [before, after] = [await linksOf({}), await linksOf({[`link-${id}`]: value})];
      const own = href ?? value;
      assert.isFalse(after.has(address));
      assert.deepEqual(after.get(own), before.get(address));
      assert.deepEqual(
        [...after.keys()].filter((each) => each !== own).sort(),
        [...before.keys()].filter((each) => each !== address).sort(),
      );
      assert.deepEqual(warnings, []);
    });
  }

  it('shows the site that it leads to, or the phone number that it calls', async () => {
    const guide = await mountGuide(
      {'link-requirements': 'https://www.nordby.dk/telefon', 'link-support': '+45 12 34 56 78'},
      {...answersFor.citizenService, 'citizen-service': 'continue'},
    );
    const texts = findAll(guide, 'a').map(textOf);
    assert.isTrue(texts.some((text) => text.endsWith(' (nordby.dk)')));
    assert.include(texts, '+45 12 34 56 78');
    assert.equal(guide.renderRoot.querySelector('[href^="tel:"]')?.getAttribute('href'), 'tel:+4512345678');
  });
});

describe('The label of a link', () => {
  const draw = (view: Partial<View>, ltr?: boolean) =>
    fixture<HTMLElement>(html`<p>${link(view as View, 'tel:+4533980010', '33 98 00 10', ltr)}</p>`);

  for (const [name, view] of [
    ['as a link', {}],
    ['in text that is only read', {isText: true}],
  ] as const) {
    it(`runs from left to right if it is a number, and else as the words around it, ${name}`, async () => {
      const [number, words] = [await draw(view, true), await draw(view)];
      assert.deepEqual([number, words].map(textOf), ['33 98 00 10', '33 98 00 10']);
      assert.deepEqual(
        [number, words].map(({firstElementChild}) => firstElementChild?.getAttribute('dir')),
        ['ltr', null],
      );
    });
  }

  it('stands alone on a kiosk until the guide there knows what stands for a link', async () => {
    const features = {withoutLinks: true, desk: undefined} as View['features'];
    const words = await draw({features});
    assert.equal(textOf(words), '33 98 00 10');
    assert.lengthOf(words.children, 0);
  });
});
