import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {launchBrowser} from '../support/browser.js';
import {unitsOf} from '../../scripts/lib/xliff.mjs';
import {jsonOf, pathOf, readText} from '../support/project.js';
import {handles} from '../support/handles.js';
import {startServer, type TestServer} from '../support/server.js';

const {targetLocales} = jsonOf('lit-localize.json') as {targetLocales: string[]};

const chunksOf = (locale: string) =>
  readdirSync(pathOf('dist/chunks')).filter((name) => name.startsWith(`${locale}-`) && name.endsWith('.js'));

const moduleTag = '<script type="module" src="/dist/mitid-guide.js"></script>';

describe('The languages in the built files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-languages-'));
  let browser: Browser;
  let server: TestServer;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  const serve = (body: string) => server.serve({content: `<!doctype html><html lang="da"><title>Side</title>${body}`});

  /** Waits until a guide on the page is in that language. It polls, since no event reports a change inside a guide. */
  const waitForLanguage = (page: Page, language: string) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('mitid-guide')].some((guide) =>
          guide.shadowRoot?.querySelector(`[lang=${wanted}]:has(> [part=title])`),
        ),
      {polling: 'raf'},
      language,
    );

  /** The language files that the browser requests until the whole guide has loaded. */
  async function requestedChunks(body: string, language: string): Promise<string[]> {
    const from = server.requests.length;
    const page = await browser.newPage();
    await page.goto(serve(moduleTag + body), {waitUntil: 'networkidle0'});
    await waitForLanguage(page, language);
    await page.close();
    const languages = new RegExp(`^/dist/chunks/((?:${targetLocales.join('|')})-.*)`);
    return server.requests.slice(from).flatMap(({url}) => languages.exec(url)?.[1] ?? []);
  }

  it('have one file each', () => {
    for (const locale of targetLocales) assert.equal(chunksOf(locale).length, 1, locale);
  });

  it('are not requested by a page in Danish', async () => {
    assert.deepEqual(await requestedChunks('<mitid-guide></mitid-guide>', 'da'), []);
  });

  it('are requested only when a guide uses them, each once for a page', async () => {
    const body = '<mitid-guide lang="pl"></mitid-guide><mitid-guide lang="pl"></mitid-guide>';
    assert.deepEqual(await requestedChunks(body, 'pl'), chunksOf('pl'));
  });

  it('are all in the single file, which works from a folder on a disk', async () => {
    const script = pathToFileURL(pathOf('dist/mitid-guide.iife.js')).href;
    const file = join(folder, 'page.html');
    const guides = targetLocales.map((locale) => `<mitid-guide lang="${locale}"></mitid-guide>`).join('');
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><title>Side</title><script src="${script}"></script>${guides}`,
    );
    const page = await browser.newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    for (const locale of targetLocales) await waitForLanguage(page, locale);
    assert.deepEqual(requested, [pathToFileURL(file).href, script]);
    const titles = await page.$$eval('mitid-guide >>> [part~=title]', (all) =>
      all.map((each) => each.textContent.trim()),
    );
    assert.equal(new Set(titles).size, targetLocales.length);
    await page.close();
  });

  /** Opens a page and holds back the requests that match, until the test releases them. */
  async function openHoldingBack(held: RegExp, body: string) {
    const page = await browser.newPage();
    const requests: HTTPRequest[] = [];
    await page.setRequestInterception(true);
    const isHeld = new Promise<void>((resolve) => {
      page.on('request', (request) => {
        if (!held.test(request.url())) return void request.continue();
        requests.push(request);
        resolve();
      });
    });
    await page.goto(serve(moduleTag + body));
    await isHeld;
    const release = async () => {
      page.removeAllListeners('request');
      page.on('request', (request) => void request.continue());
      await Promise.all(requests.map((request) => request.continue()));
    };
    return {page, release};
  }

  it('show a message without a translation in Danish, and the other messages translated', async () => {
    const messages = unitsOf(readText('src/locale/xliff/en.xlf'));
    const [no, yes] = ['answer.no', 'answer.yes'].map((id) => messages.find((message) => message.id === id));
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const [, file] = /\/chunks\/(en-.*\.js)$/.exec(request.url()) ?? [];
      if (!file) return void request.continue();
      const chunk = readText(`dist/chunks/${file}`);
      const body = chunk.replace(new RegExp(`(?<=[\\[,])(["'\`])${no?.target?.text ?? ''}\\1(?=[\\],])`), '');
      assert.notEqual(body, chunk);
      void request.respond({contentType: 'text/javascript', body});
    });
    await page.goto(serve(`${moduleTag}<mitid-guide lang="en"></mitid-guide>`));
    await waitForLanguage(page, 'en');
    const answers = await page.$$eval('mitid-guide >>> [part~=answer]', (all) =>
      all.map((each) => each.textContent.trim()),
    );
    assert.ok(answers.includes(no?.source.text ?? '?'), answers.join());
    assert.ok(answers.includes(yes?.target?.text ?? '?'), answers.join());
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('appear in the order of the requests, whichever file arrives first', async () => {
    const {page, release} = await openHoldingBack(/\/chunks\/pl-/, '<mitid-guide lang="pl"></mitid-guide>');
    await page.$eval('mitid-guide', (guide) => guide.setAttribute('lang', 'en'));
    await waitForLanguage(page, 'en');
    await page.$eval('mitid-guide', ({shadowRoot}) => {
      if (!shadowRoot) return;
      new MutationObserver(() => {
        if (shadowRoot.querySelector('[lang=pl]:has(> [part=title])')) document.title = 'Polish';
      }).observe(shadowRoot, {attributes: true, childList: true, subtree: true});
    });
    const arrived = page.waitForResponse((response) => response.url().includes('/chunks/pl-'));
    await release();
    await arrived;
    await page.waitForNetworkIdle();
    await waitForLanguage(page, 'en');
    assert.equal(await page.title(), 'Side');
    await page.close();
  });

  it('leave the fallback on the page until the first language has loaded', async () => {
    const body = '<mitid-guide lang="pl"><p>Fallback</p></mitid-guide>';
    const {page, release} = await openHoldingBack(/\/chunks\/pl-/, body);
    assert.ok(await page.$eval('mitid-guide p', (fallback) => fallback.checkVisibility()));
    await release();
    await waitForLanguage(page, 'pl');
    assert.ok(!(await page.$eval('mitid-guide p', (fallback) => fallback.checkVisibility())));
    await page.close();
  });

  it('are what a page waits for that waits until the guide is drawn', async () => {
    const {page, release} = await openHoldingBack(/\/chunks\/pl-/, '<mitid-guide lang="pl"></mitid-guide>');
    const isPolish = page.$eval('mitid-guide', async (guide) => {
      await guide.updateComplete;
      return guide.shadowRoot?.querySelector('[lang=pl] > [part=title]') !== null;
    });
    // All but the language has arrived.
    await page.waitForNetworkIdle({concurrency: 1});
    await release();
    assert.ok(await isPolish);
    await page.close();
  });

  it('are in a menu with reserved space, so that nothing moves when the menu appears', async () => {
    const {page, release} = await openHoldingBack(/\/chunks\/deferred-/, '<mitid-guide language-menu></mitid-guide>');
    await waitForLanguage(page, 'da');
    const top = () => page.$eval('mitid-guide >>> [part~=title]', (title) => title.getBoundingClientRect().top);
    const before = await top();
    assert.equal((await page.$$(`mitid-guide >>> ${handles.languageButtons}`)).length, 0);
    await release();
    await page.waitForFunction(
      (buttons) => document.querySelector('mitid-guide')?.shadowRoot?.querySelector(buttons),
      {polling: 'raf'},
      handles.languageButtons,
    );
    assert.equal(await top(), before);
    await page.close();
  });

  for (const [when, act] of [
    ['when the network is back', (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))],
    ['when the visitor answers', (page: Page) => page.click('mitid-guide >>> [part~=answer]')],
    [
      'when the visitor chooses it again',
      (page: Page) =>
        page.$eval('mitid-guide', (guide) => {
          guide.lang = 'pl';
        }),
    ],
  ] as const) {
    it(`that failed to load are requested again ${when}, and the guide is in Danish until then`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      const refused = new Set<string>();
      let isDown = true;
      page.on('request', (request) => {
        const refuses = isDown && /\/chunks\/pl-/.test(request.url());
        if (refuses) refused.add(request.url());
        void (refuses ? request.abort() : request.continue());
      });
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(serve(`${moduleTag}<mitid-guide lang="pl"></mitid-guide>`), {waitUntil: 'networkidle0'});
      await waitForLanguage(page, 'da');
      assert.ok(refused.size > 1, 'a browser that remembers the failed URL needs another');
      isDown = false;
      await act(page);
      await waitForLanguage(page, 'pl');
      assert.deepEqual(problems, []);
      await page.close();
    });
  }
});
