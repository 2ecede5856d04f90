import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {firstPaintWords} from '../../src/guide/words/first-paint-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import {waitForElement} from '../support/browser.js';
import {choose, scripts, useHost, waitForGuide} from '../support/host.js';

const host = useHost();

const disclosure = '[data-feature=beside]';
const region = '[role=region]';

/** The chunks for the words beside, and of languages, that a page requests until nothing more loads. */
async function requested(attributes: string): Promise<string[]> {
  const from = host.server().requests.length;
  const {page, errors} = await host.visit({head: scripts.module, body: `<mitid-guide ${attributes}></mitid-guide>`});
  await waitForGuide(page);
  await page.waitForNetworkIdle();
  assert.deepEqual(errors, []);
  return host
    .server()
    .requests.slice(from)
    .flatMap(({url}) => /\/chunks\/(beside|[a-z]{2})-/.exec(url)?.[1] ?? [])
    .sort();
}

describe('The words beside those of the visitor', () => {
  it('are requested only where they differ from those of the visitor, and Danish needs no translation', async () => {
    assert.deepEqual(await requested('lang="da"'), []);
    assert.deepEqual(await requested('lang="da" beside="da"'), []);
    assert.deepEqual(await requested('lang="pl" beside="pl"'), ['pl']);
    assert.deepEqual(await requested('lang="da" beside="xx"'), []);
    assert.deepEqual(await requested('lang="pl" beside="da"'), ['beside', 'pl']);
    assert.deepEqual(await requested('lang="pl" beside="en"'), ['beside', 'en', 'pl']);
  });

  it('are in the single file, too', async () => {
    const {page, errors} = await host.visit({
      head: scripts['single file'],
      body: '<mitid-guide lang="ar" beside="uk"></mitid-guide>',
    });
    await waitForElement(page, `${region}[lang=uk]`);
    assert.deepEqual(errors, []);
  });

  for (const chunk of ['beside', 'en']) {
    it(`say so if the chunk "${chunk}" fails to load, where the guide goes on, and are requested again once opened again`, async () => {
      let isDown = true;
      const {page, errors} = await host.visit({
        head: scripts.module,
        body: '<mitid-guide lang="da" beside="en"></mitid-guide>',
        look: async (visited: Page) => {
          await visited.setRequestInterception(true);
          visited.on('request', (request) => {
            const refuses = isDown && request.url().includes(`/chunks/${chunk}-`);
            void (refuses ? request.abort() : request.continue());
          });
        },
      });
      const status = `${disclosure} [role=status]`;
      await waitForElement(page, `${status}:not(:empty)`);
      assert.equal(
        await page.$eval(`mitid-guide >>> ${status}`, ({textContent}) => textContent),
        firstPaintWords(danishMsg).failed,
      );
      assert.deepEqual((await choose(page, [0])).answers, {chip: 'yes'});
      isDown = false;
      await page.$eval(`mitid-guide >>> ${disclosure}`, async (each) => {
        for (const state of [false, true]) {
          const toggled = new Promise((resolve) => each.addEventListener('toggle', resolve, {once: true}));
          each.toggleAttribute('open', state);
          await toggled;
        }
      });
      await waitForElement(page, `${region}[lang=en]`);
      assert.equal((await page.$$(`mitid-guide >>> ${status}:not(:empty)`)).length, 0);
      assert.deepEqual(
        errors.filter((error) => !error.includes('net::ERR_FAILED')),
        [],
      );
    });
  }

  it('may be asked for in the URL of the stand-alone page, and in a frame', async () => {
    const {page} = await host.visit({body: '<iframe src="/dist/guide.html?lang=uk&amp;beside=da"></iframe>'});
    const frame = await (await page.$('iframe'))?.contentFrame();
    assert.ok(frame);
    await waitForElement(frame, `${region}[lang=da]`);
  });

  it('are on the paper of the page, too, one under the other, unless the visitor has closed them', async () => {
    const {page} = await host.visit({
      head: scripts.module,
      body: '<mitid-guide lang="en" beside="da"></mitid-guide>',
    });
    await waitForElement(page, region);
    await page.emulateMediaType('print');
    const isPrinted = () => page.$eval(`mitid-guide >>> ${disclosure}`, (each) => each.checkVisibility());
    const [card, beside] = await Promise.all(
      ['[part=card]', disclosure].map((each) =>
        page.$eval(`mitid-guide >>> ${each}`, (element) => {
          const {top, bottom} = element.getBoundingClientRect();
          return {top, bottom};
        }),
      ),
    );
    assert.ok(card && beside && beside.top >= card.bottom);
    assert.ok(await isPrinted());
    await page.$eval(`mitid-guide >>> ${disclosure}`, (each) => each.removeAttribute('open'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.ok(!(await isPrinted()));
  });
});
