import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {current, labelOf} from '../support/positions.js';
import {useEngine, type Tab} from './engine.js';
import type * as inPage from './in-page.js';
import {scripts, seenAfter, shownAfter} from './visits.js';

declare const visitor: typeof inPage;

const link = '<a href="/dist/guide.html?embed">Sådan får du MitID</a>';
const frame = (height: number) =>
  `<iframe src="/dist/guide.html" title="Sådan får du MitID" width="700" height="${height}"></iframe>`;

const yes = labelOf(current, {box: 'chip', answer: 'yes'});

/** Asserts that the first question is there, that an answer leads on, and that nothing goes wrong. */
async function assertGuides(tab: Tab): Promise<void> {
  const [first, next] = await tab.evaluate(async (label: string) => {
    await visitor.ready();
    return [visitor.look(), await visitor.press(label)] as const;
  }, yes);
  assert.deepEqual(first, shownAfter({}));
  assert.deepEqual(next, seenAfter({chip: 'yes'}));
  assert.deepEqual(await tab.evaluate(() => visitor.allProblems()), []);
}

/**
 * Waits until the frame is exactly as high as its content, and stays so: once it is, the way out of a low frame goes, and
 * both change. Returns both heights.
 */
const heights = (tab: Tab): Promise<{frame: number; content: number}> =>
  tab.evaluate(async () => {
    const measure = () => {
      const element = document.querySelector('iframe');
      const body = element?.contentDocument?.body;
      return {
        frame: element?.clientHeight ?? 0,
        content: Math.ceil(body?.getBoundingClientRect().height ?? 0),
      };
    };
    let looks = 0;
    await visitor.until(() => {
      const {frame, content} = measure();
      looks = frame === content ? looks + 1 : 0;
      return looks === 20;
    });
    return measure();
  });

describe('The guide comes into a page', () => {
  const engine = useEngine();

  for (const [name, script] of Object.entries(scripts)) {
    for (const [way, body] of Object.entries({
      tag: `<mitid-guide>${link}</mitid-guide>`,
      class: `<div class="mitid-guide">${link}</div>`,
      link: `<p>${link}</p>`,
    })) {
      it(`in place of what was there: ${way}, with ${name}`, async () => {
        const tab = await engine.visit({head: script, body});
        await assertGuides(tab);
        assert.equal(
          await tab.evaluate(() => visitor.isSeen(document.querySelector('a') ?? document.body)),
          false,
          'the link is still seen',
        );
      });
    }
  }

  for (const [name, script] of Object.entries({...scripts, 'no script': ''})) {
    it(`as a frame: with ${name}`, async () => {
      const tab = await engine.visit({head: script, body: frame(1600)});
      await assertGuides(tab);
    });
  }

  it('as a frame that is exactly as high as the guide, also after an answer, where the page has the script', async () => {
    const tab = await engine.visit({head: scripts.module, body: frame(300)});
    await tab.evaluate(() => visitor.ready());
    const first = await heights(tab);
    assert.equal(first.frame, first.content);
    await tab.evaluate((label: string) => visitor.press(label), yes);
    const next = await heights(tab);
    assert.equal(next.frame, next.content);
    assert.ok(first.frame > 300 && next.frame > 300, `${first.frame} and ${next.frame} pixels`);
  });

  it('as a page of its own, which a link leads to where no script runs', async () => {
    const tab = await engine.visit({body: `<p>${link}</p>`});
    await tab.goTo(await tab.evaluate(() => document.querySelector('a')?.href ?? ''));
    await assertGuides(tab);
  });

  it('as a page of its own, in the language and with the looks of its URL', async () => {
    const tab = await engine.visit('/dist/guide.html?lang=en&appearance=dark');
    const seen = await tab.evaluate(async () => {
      await visitor.ready();
      await visitor.until(() => visitor.cardTitle()?.closest('[lang]')?.getAttribute('lang') === 'en');
      return {
        lang: visitor.cardTitle()?.closest('[lang]')?.getAttribute('lang'),
        appearance: visitor.guide().appearance,
        problems: visitor.allProblems(),
      };
    });
    assert.deepEqual(seen, {lang: 'en', appearance: 'dark', problems: []});
  });
});
