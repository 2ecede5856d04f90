import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {browserArgs, findWholeBrowser} from '../../scripts/lib/find-browser.mjs';
import {amount, printFigure, seed} from '../support/amounts.js';
import {waitForElement} from '../support/browser.js';
import {positionOf, scripts, useHost, waitForGuide} from '../support/host.js';

const host = useHost({executablePath: findWholeBrowser(), args: [...browserArgs, '--kiosk']});

const touches = amount(10_000, 300);

/** Holds every timer of a second or more until the test lets time pass, and gives visitors time to read each card. */
const holdTime = `
  const start = window.setTimeout;
  const stop = window.clearTimeout;
  const timers = new Map();
  let [now, last, read] = [0, 1e9, 0];
  window.setTimeout = (act, delay = 0, ...rest) =>
    delay < 1000 ? start(act, delay, ...rest) : (timers.set(++last, {act, at: now + delay}), last);
  window.clearTimeout = (id) => timers.delete(id) || stop(id);
  performance.now = () => (read += 1000);
  window.passTime = (seconds) => {
    for (const end = now + seconds * 1000; now < end; now += 1000)
      for (const [id, {act, at}] of [...timers]) if (at <= now + 1000 && timers.delete(id)) act();
  };`;

const body = `<mitid-guide desk idle-reset="120" without-links answers-in-history language-menu
  organisation="Nordby Bibliotek" organisation-type="library" citizen-service-here phone="12 34 56 78"
  email="bibliotek@nordby.dk" booking-url="https://www.nordby.dk/tid" site-url="https://www.nordby.dk/">
  <p slot="citizen-service"><a href="https://www.nordby.dk/" target="_blank">Åbningstider</a></p>
  <p slot="footer"><a href="https://www.nordby.dk/">Nordby Bibliotek</a> <a href="mailto:a@nordby.dk">Skriv</a></p>
</mitid-guide>`;

const [width, height] = [1280, 800];

/** Where to touch, and how far to scroll before. Without the bias to edges, where few buttons are. */
const anywhere = fc.noBias(fc.tuple(fc.nat(width - 1), fc.nat(height - 1), fc.nat(9)));

describe('In a kiosk without a Back button', () => {
  it(`${touches} touches anywhere never leave the page, and after the time no answer is left`, async () => {
    const {page, address, errors} = await host.visit({
      head: scripts.module,
      body,
      first: holdTime,
      look: (tab) => tab.setViewport({width, height, hasTouch: true}),
    });
    await waitForGuide(page);
    await waitForElement(page, '[data-desk]');
    const left: string[] = [];
    page.on('popup', (popup) => left.push(`a window: ${popup?.url() ?? ''}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin)) left.push(request.url());
    });
    const tabs = (await page.browser().pages()).length;
    const entries = await page.evaluate(() => history.length);

    const places = fc.sample(anywhere, {numRuns: touches, seed});
    const boxes = new Set<string>();
    for (const [x, y, swipe] of places) {
      if (swipe > 6) await page.evaluate((by) => scrollBy({top: by, behavior: 'instant'}), (swipe - 8) * height);
      await page.touchscreen.tap(x, y);
      for (const box of Object.keys((await positionOf(page)).answers)) boxes.add(box);
    }
    assert.deepEqual(left, []);
    assert.equal(page.url(), address);
    assert.equal((await page.browser().pages()).length, tabs);
    assert.equal(await page.evaluate(() => history.length), entries);
    assert.ok(boxes.size > 1, 'the touches have answered');

    await page.$eval('mitid-guide', async (guide) => {
      guide.answers = {chip: 'unsure', scan: 'yes', 'passport-app': 'later'};
      await guide.updateComplete;
      (globalThis as unknown as {passTime: (seconds: number) => void}).passTime(120);
    });
    await page.waitForFunction(() => !Object.keys(document.querySelector('mitid-guide')?.answers ?? {x: ''}).length);
    const kept = await page.$eval('mitid-guide', (guide) => ({
      url: location.href,
      state: JSON.stringify(history.state),
      answers: guide.shadowRoot?.querySelectorAll('.answers-given, .arrow-label.taken').length,
      open: guide.shadowRoot?.querySelectorAll('details[open], dialog[open]').length,
    }));
    assert.deepEqual({...kept, state: ''}, {url: address, state: '', answers: 0, open: 0});
    assert.doesNotMatch(kept.state, /chip|scan|passport-app|device|citizen-service/);
    assert.deepEqual(errors, []);
    printFigure(
      `${touches} touches in a kiosk, seed ${seed}: never off ${new URL(address).origin}, answered ${[...boxes].join(', ')}`,
    );
  });
});
