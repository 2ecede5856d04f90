import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {useSite} from '../../../support/site.js';
import {write} from '../../../support/browser.js';

const textOf = (page: Page, selector: string) => page.$eval(selector, ({textContent}) => textContent);

const topOf = (page: Page, selector: string) => page.$eval(selector, (each) => each.getBoundingClientRect().top);

describe('The code beside the form', () => {
  const site = useSite();

  async function open(system: string, size = {width: 1280, height: 900}) {
    const {page} = await site.open('/guide/0/snippet.html', (each) => each.setViewport(size));
    await page.waitForSelector('.running');
    await page.select('#system', system);
    return page;
  }

  it('says what the webmaster must do first before it says where to put the link', async () => {
    const page = await open('sharepoint');
    await write(page, '#phone', '12 34 56 78');
    await page.waitForSelector('#code-profile-piece:not([hidden])');
    assert.match(await textOf(page, '#code-url-what'), /Sæt webadressen ind/);
    assert.ok((await topOf(page, '#code-profile-what')) < (await topOf(page, '#code-url-what')));
    assert.ok((await topOf(page, '#code-profile-title')) < (await topOf(page, '#copy-main')));
    await page.$eval('#phone', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await page.waitForSelector('#code-profile-piece[hidden]');
    assert.ok((await topOf(page, '#copy-main')) < (await topOf(page, '#code-url-title')));
  });

  it('names on the button what it copies', async () => {
    const page = await open('sharepoint');
    await page.waitForFunction(() => document.querySelector('#copy-main')?.textContent === 'Kopiér webadressen');
    await page.select('#system', 'os2web');
    await page.waitForFunction(() => document.querySelector('#copy-main')?.textContent === 'Kopiér koden');
    assert.match(await textOf(page, '#code-page-what'), /Sæt koden ind/);
  });

  it('speaks of the link, and of no code below it, where the script turns links into the guide', async () => {
    const page = await open('sharepoint');
    await page.click('#template');
    await page.waitForSelector('#code-template-piece:not([hidden])');
    assert.match(await textOf(page, '#code-template-what'), /linket/);
    assert.doesNotMatch(await textOf(page, '#code-template-what'), /koden nedenfor/);
  });

  it('shows how to check and download the profile without scrolling, on a low screen, too', async () => {
    const page = await open('sharepoint', {width: 1280, height: 720});
    await write(page, '#phone', '12 34 56 78');
    await page.waitForSelector('#code-profile-piece:not([hidden])');
    const isInView = await page.$$eval('#code-profile-what, #check-profile, #download-profile', (each) =>
      each.map((one) => {
        const {top, bottom} = one.getBoundingClientRect();
        const scrolls = one.closest('.scrolls')?.getBoundingClientRect() ?? new DOMRect();
        return top >= scrolls.top && bottom <= scrolls.bottom;
      }),
    );
    assert.deepEqual(isInView, [true, true, true]);
    const [stage = 0] = await page.$$eval('.stage', (each) => each.map(({clientHeight}) => clientHeight));
    assert.ok(stage >= 190, `the guide is ${stage}px high`);
  });

  it('fades out at the lower edge where there is more below, and nothing at the end', async () => {
    const page = await open('sharepoint', {width: 1280, height: 720});
    await write(page, '#phone', '12 34 56 78');
    await page.waitForSelector('#code-profile-piece:not([hidden])');
    const hidden = await page.$eval('.scrolls', (scrolls) => {
      const fade = getComputedStyle(scrolls, '::after');
      scrolls.scrollTop = scrolls.scrollHeight;
      const last = [...scrolls.querySelectorAll('.piece:not([hidden])')].at(-1)?.getBoundingClientRect().bottom ?? 0;
      const isStuck = fade.position === 'sticky' && fade.bottom === '0px' && fade.backgroundImage.includes('gradient');
      return {isStuck, covered: Math.floor(last - scrolls.getBoundingClientRect().bottom + parseFloat(fade.height))};
    });
    assert.deepEqual(hidden, {isStuck: true, covered: 0});
  });

  it('leaves no empty band under the guide', async () => {
    const page = await open('sharepoint', {width: 1280, height: 720});
    const below = await page.$eval(
      '#preview-panel',
      (panel) =>
        panel.getBoundingClientRect().bottom - (panel.querySelector('.stage')?.getBoundingClientRect().bottom ?? 0),
    );
    assert.ok(below <= 20, `${below}px are empty`);
  });

  it('shows the guide and several lines of the code without scrolling, on a low screen, too', async () => {
    const page = await open('os2web', {width: 1280, height: 720});
    const inView = await page.$eval('#code-page', (box) => {
      const {top, bottom} = box.getBoundingClientRect();
      return Math.min(bottom, box.closest('.scrolls')?.getBoundingClientRect().bottom ?? 0) - top;
    });
    assert.ok(inView >= 80, `${inView}px of the code are in view`);
    const [stage = 0] = await page.$$eval('.stage', (each) => each.map(({clientHeight}) => clientHeight));
    assert.ok(stage >= 200, `the guide is ${stage}px high`);
  });

  it('does not have the title touch the button, where they stand under each other', async () => {
    const page = await open('os2web', {width: 320, height: 640});
    await page.click('[data-opens=code]');
    const bottom = await page.$eval('#code-title', (title) => title.getBoundingClientRect().bottom);
    assert.ok((await topOf(page, '#copy-main')) - bottom >= 4);
  });

  it('says that the script is not there, where only the folder of another version is', async () => {
    const {page} = await site.open('/guide/0/snippet.html', async (each) => {
      await each.setRequestInterception(true);
      each.on(
        'request',
        (request) => void (request.url().includes('/0.1.0/') ? request.respond({status: 404}) : request.continue()),
      );
    });
    await page.waitForSelector('.running');
    await page.select('#system', 'wordpress');
    const waitFor = (pattern: string) =>
      page.waitForFunction(
        (wanted) => new RegExp(wanted).test(document.querySelector('#no-files')?.textContent ?? '?'),
        {},
        pattern,
      );
    await waitFor('^$');
    await page.click('[name=version][value=fixed]');
    await waitFor('^Der er ingen http.*/0\\.1\\.0/mitid-guide\\.iife\\.js\\.');
    await page.click('[name=version][value=moving]');
    await waitFor('^$');
  });

  it('scrolls down only, and once, on a phone', async () => {
    const page = await open('os2web', {width: 412, height: 800});
    await write(page, '#organisation', 'Nordby Kommune');
    await page.click('[data-opens=code]');
    const sizes = await page.$$eval('#code-panel, .scrolls', (each) =>
      each.map(({scrollWidth, clientWidth}) => scrollWidth - clientWidth),
    );
    assert.deepEqual(sizes, [0, 0]);
    assert.ok(await page.$eval('#code-page', ({scrollHeight, clientHeight}) => scrollHeight <= clientHeight));
  });
});
