import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {WholeGuideJson} from '../../src/content/guide-json.js';
import {answersOf, boxOf, continueAnswer, journeys, planFor} from '../../src/tree/index.js';
import {waitForElement} from '../support/browser.js';
import {handles} from '../support/handles.js';
import {jsonOf} from '../support/project.js';
import {useSite} from '../support/site.js';

const {tree, plans = {}, words} = jsonOf('demo/own-guide/digital-post.json') as WholeGuideJson;

/** The title of the card and its text, as a visitor sees them. */
const cardOf = async (page: Page) => {
  const [title = '', text = ''] = await page.$eval(
    'mitid-guide',
    (guide, {card, cardTitle}) => {
      const found = guide.shadowRoot?.querySelector(card);
      return [found?.querySelector(cardTitle), found].map((node) => node?.textContent.replace(/\s+/g, ' ').trim());
    },
    handles,
  );
  return {title, text};
};

describe('The example of a guide of one’s own, in the built guide', () => {
  const site = useSite();

  /** Answers like a visitor: the button of that place in the card, and waits for the next card. */
  const press = (page: Page, index: number) =>
    page.$eval(
      'mitid-guide',
      async (guide, at, card) => {
        const buttons = guide.shadowRoot?.querySelectorAll<HTMLElement>(`${card} [part~=answer]`) ?? [];
        const button = buttons[at];
        if (!button) throw new Error(`no button ${at}`);
        const answered = new Promise((resolve) => guide.addEventListener('mitid-guide-answer', resolve, {once: true}));
        button.click();
        await answered;
        await guide.updateComplete;
      },
      index,
      handles.card,
    );

  const found = journeys(tree);

  it(`leads through each of its ${found.length} journeys to the plan of that journey`, async () => {
    const {page, errors, warnings} = await site.open('/demo/own-guide.html');
    await waitForElement(page, handles.card);
    for (const journey of found) {
      for (const {box, answer} of journey.passed) {
        const {title} = await cardOf(page);
        assert.ok(title.endsWith(words.boxes[box]?.title ?? box), title);
        const asked = boxOf(tree, box) ?? assert.fail(box);
        const index = answer === continueAnswer ? 0 : answersOf(asked).findIndex(({id}) => id === answer);
        await press(page, index);
      }
      const {text} = await cardOf(page);
      const titles = (planFor(plans, journey) ?? assert.fail()).map(({task}) => words.tasks[task]?.title ?? task);
      const places = titles.map((title) => text.indexOf(title));
      assert.ok(
        places.every((place, index) => place > (places[index - 1] ?? -1)),
        `${titles.join(', ')} in: ${text}`,
      );
      await page.$eval('mitid-guide', (guide) => guide.restart());
    }
    assert.deepEqual([...errors, ...warnings], []);
  });

  it('cannot be chosen by the URL of a page, by its query or its fragment', async () => {
    for (const name of ['edition-file', 'editionFile', 'edition']) {
      const {page, requests} = await site.open(`/dist/guide.html?${name}=digital-post#${name}=digital-post`);
      await waitForElement(page, handles.card);
      assert.doesNotMatch((await cardOf(page)).title, /Digital Post/);
      assert.ok(!requests.some((url) => url.includes('digital-post.json')), requests.join('\n'));
    }
  });
});
