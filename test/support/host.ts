import {after, afterEach, before} from 'node:test';
import type {Browser, LaunchOptions, Page} from 'puppeteer-core';
import type {Answers, Journey, Tree} from '../../src/tree/index.js';
import {exitsOf} from '../../src/tree/walk.js';
import {launchBrowser} from './browser.js';
import {startServer, type TestServer} from './server.js';
import {blankPage, Tabs} from './tabs.js';
import {handles} from './handles.js';

/** The two ways in which a page can load the guide. */
export const scripts = {
  module: '<script type="module" src="/dist/mitid-guide.js"></script>',
  'single file': '<script src="/dist/mitid-guide.iife.js"></script>',
} as const;

/** A page with the guide on it. */
export interface HostPage {
  readonly body: string;
  readonly head?: string;
  readonly doctype?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A script that runs before any script of the page. */
  readonly first?: string;
  /** Whether the browser runs scripts; the default is `true`. */
  readonly javaScript?: boolean;
  /** Runs before the page loads anything, with access to the page. */
  readonly look?: (page: Page) => Promise<void>;
}

/** A visit to that page, with all errors and warnings. */
export interface Visit {
  readonly page: Page;
  readonly address: string;
  readonly errors: string[];
  readonly warnings: string[];
}

export interface Host {
  readonly server: () => TestServer;
  readonly visit: (host: HostPage) => Promise<Visit>;
}

const isAboutTheIcon = (url: string | undefined) => url?.endsWith('/favicon.ico') ?? false;

/** Gives the tests of one file a browser and a server. Each visit ends with its test. */
export function useHost(options: LaunchOptions = {}): Host {
  let browser: Browser;
  let server: TestServer;
  let tabs: Tabs;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser({protocolTimeout: 20_000, ...options}), startServer()]);
    tabs = new Tabs(browser, server.serve({content: blankPage}));
  });

  afterEach(() => tabs.reset());

  after(async () => {
    await browser.close();
    server.close();
  });

  return {
    server: () => server,
    async visit({body, head = '', doctype = '<!doctype html>', headers = {}, first, javaScript = true, look}) {
      const page = await tabs.open();
      const errors: string[] = [];
      const warnings: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'warn') warnings.push(message.text());
        if (message.type() === 'error' && !isAboutTheIcon(message.location().url)) errors.push(message.text());
      });
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      await page.setJavaScriptEnabled(javaScript);
      if (first) await page.evaluateOnNewDocument(first);
      await look?.(page);
      const content = `${doctype}<html lang="da"><head><title>Side</title>${head}</head><body>${body}</body></html>`;
      const address = server.serve({content, headers});
      await page.goto(address);
      return {page, address, errors, warnings};
    },
  };
}

/** Waits until every guide on the page has rendered. */
export const waitForGuide = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await customElements.whenDefined('mitid-guide');
    for (const guide of document.querySelectorAll('mitid-guide')) await guide.updateComplete;
  });

/** The number of the answer to click at each box of a journey, counted from 0. */
export const choicesOn = (tree: Tree, {passed}: Journey): number[] =>
  passed.map(({box, answer}) => {
    const found = tree.boxes[box];
    return found ? exitsOf(found).findIndex(({id}) => id === answer) : -1;
  });

/** The position of a guide: the answers so far, and whether the visitor is done. */
export interface GuidePosition {
  readonly answers: Answers;
  readonly done: boolean;
}

export const positionOf = (page: Page, guide = 'mitid-guide'): Promise<GuidePosition> =>
  page.$eval(guide as 'mitid-guide', ({answers, done}) => ({answers: {...answers}, done}));

/** Clicks the answers with these numbers, one box after the other, and returns the position that they lead to. */
export async function choose(page: Page, choices: readonly number[], guide = 'mitid-guide'): Promise<GuidePosition> {
  await page.$eval(
    guide,
    async (found, numbers) => {
      for (const number of numbers) {
        const answer = found.shadowRoot?.querySelectorAll<HTMLElement>('[part~=answer]')[number];
        await new Promise((resolve) => {
          found.addEventListener('mitid-guide-answer', resolve, {once: true});
          answer?.click();
        });
      }
    },
    choices,
  );
  return positionOf(page, guide);
}

/** The text of the current box's heading. */
export const heading = (page: Page, guide = 'mitid-guide'): Promise<string> =>
  page.$eval(`${guide} >>> ${handles.cardTitle}`, ({textContent}) => textContent.replace(/\s+/g, ' ').trim());
