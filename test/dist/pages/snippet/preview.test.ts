import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {waitForElement, write} from '../../../support/browser.js';
import {useSite} from '../../../support/site.js';

const follows = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('.where')?.textContent.includes(wanted), {}, text);

const isMarkShown = (frame: Frame) => frame.$eval('#mark', (mark) => !mark.hasAttribute('hidden'));

/** Waits until the mark of the preview lies over something in the window. */
const waitForMark = (frame: Frame) =>
  frame.waitForFunction(() => {
    const {top, bottom, width} = document.querySelector('#mark')?.getBoundingClientRect() ?? new DOMRect();
    return width > 30 && top > 0 && bottom < innerHeight;
  });

/** Gives the browser a Danish voice. */
const giveVoice = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    speechSynthesis.getVoices = () => [
      {lang: 'da-DK', localService: true, name: 'Sara', voiceURI: 'sara', default: false},
    ];
  });

describe('The preview beside the form', () => {
  const site = useSite();

  async function open(width = 1280, prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
    const {page} = await site.open('/guide/0/snippet.html', async (each) => {
      await prepare(each);
      await each.setViewport({width, height: 900});
      await each.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    });
    await page.waitForSelector('.running');
    const frame = (await (await page.$('#preview'))?.contentFrame()) ?? assert.fail('there is no preview');
    await waitForElement(frame, '[part~=answer]');
    return {page, frame};
  }

  it('marks on a phone what the editor wrote last, once the editor opens it', async () => {
    const {page, frame} = await open(412);
    await page.click('[name=organisation-type][value=bank]');
    await write(page, '#organisation', 'Nordbank');
    await write(page, '#phone', '12 34 56 78');
    await page.click('[data-opens=preview]');
    await follows(page, '»Telefon« er markeret');
    await waitForMark(frame);
  });

  it('stays where the editor has gone in it, when it is opened again', async () => {
    const {page, frame} = await open(412);
    await write(page, '#phone', '12 34 56 78');
    await page.click('[data-opens=preview]');
    await waitForMark(frame);
    await page.select('#view', 'start');
    await frame.waitForFunction(() => scrollY === 0);
    await page.click('#preview-panel [data-closes]');
    await page.waitForFunction(() => history.scrollRestoration === 'auto');
    await page.click('[data-opens=preview]');
    await page.waitForSelector('#preview-panel.open');
    assert.equal(await frame.evaluate(() => scrollY), 0);
    assert.equal(await isMarkShown(frame), false);
  });

  it('goes to the top, and marks nothing, once the editor says to be another kind of organisation', async () => {
    const {page, frame} = await open();
    await write(page, '#organisation', 'Nordby Kommune');
    await write(page, '#phone', '12 34 56 78');
    await waitForMark(frame);
    await frame.waitForFunction(() => scrollY > 0);
    await page.click('[name=organisation-type][value=bank]');
    await frame.waitForFunction(() => scrollY === 0 && document.querySelector<HTMLElement>('#mark')?.hidden);
  });

  it('shows the button "Læs op" to an editor whose device has a voice, until the editor leaves it out', async () => {
    const {page, frame} = await open(1280, giveVoice);
    await waitForElement(frame, '.read-aloud');
    await page.$eval('#without-read-aloud', (field) => (field as HTMLElement).click());
    await frame.waitForFunction(() => !document.querySelector('mitid-guide')?.shadowRoot?.querySelector('.read-aloud'));
    assert.match(await page.$eval('#code-page', (box) => (box as HTMLTextAreaElement).value), / without-read-aloud/);
  });

  for (const [what, name, addition] of [
    ['the words beside', 'beside', '[data-feature=beside]'],
    ['the row for the next visitor', 'desk', '.desk'],
  ] as const) {
    it(`goes on a phone to what a choice adds below the card: ${what}`, async () => {
      const {page, frame} = await open();
      if (name === 'beside') await page.select(`#${name}`, 'en');
      else await page.$eval(`#${name}`, (field) => (field as HTMLElement).click());
      await follows(page, 'er markeret i guiden');
      const isShown = async () =>
        frame.waitForFunction(
          (selector) => {
            const shown = document.querySelector('#guide')?.shadowRoot?.querySelector(selector);
            const {top, width} = shown?.getBoundingClientRect() ?? new DOMRect();
            return (
              width > 0 && top > 0 && top < innerHeight / 2 && !document.querySelector<HTMLElement>('#mark')?.hidden
            );
          },
          {},
          addition,
        );
      await isShown();
      assert.ok((await frame.evaluate(() => scrollY)) > 0);
      await page.click('[data-screen=computer]');
      await page.click('[data-screen=phone]');
      await isShown();
    });
  }

  it('says of the name that it is at the top of the guide’s own page, or will be', async () => {
    const {page} = await open();
    await page.click('[name=method][value=link]');
    await page.focus('#organisation');
    await follows(page, '»Jeres navn« kommer til at stå øverst på siden');
    await write(page, '#organisation', 'Nordby Kommune');
    await follows(page, '»Jeres navn« står øverst på siden');
  });

  it('shows the words beside in a language that is not theirs, as soon as the editor chooses them', async () => {
    const {page, frame} = await open();
    await page.select('#beside', 'da');
    await waitForElement(frame, '[role=region][lang=da]', '#guide');
    assert.equal(await frame.$eval('#guide', (guide) => guide.getAttribute('lang')), 'en');
    await page.select('#lang', 'uk');
    await waitForElement(frame, '[role=region][lang=da]', '#guide[lang=uk]');
    await page.select('#beside', '');
    await frame.waitForSelector('#guide:not([beside])');
  });
});
