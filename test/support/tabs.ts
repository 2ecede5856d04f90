import type {Browser, CDPSession, Page} from 'puppeteer-core';

/** What tests listen for. */
const events = ['console', 'pageerror', 'request'] as const;

/** What a server shows in a tab before a test and after it. */
export const blankPage = '<!doctype html><html lang="da"><title>Blank</title></html>';

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  /** The scripts that run before those of any page. */
  readonly scripts: string[];
}

/**
 * The tabs of a browser, for one test after the other. To open a tab costs more than to load a guide in it, so the next
 * test gets that of the last, reset. In between it shows a page of the server under test, which stays in the tab's process:
 * `about:blank` would not.
 */
export class Tabs {
  readonly #browser: Browser;
  readonly #blank: string;
  readonly #used: Tab[] = [];
  #idle: Tab | undefined;

  constructor(browser: Browser, blank: string) {
    this.#browser = browser;
    this.#blank = blank;
  }

  /** A tab with a blank page, at the front. */
  async open(): Promise<Page> {
    const tab = this.#idle ?? (await this.#opened());
    this.#idle = undefined;
    this.#used.push(tab);
    return tab.page;
  }

  /** Ends the visits of a test. Keeps the tab that it opened last, which is at the front. */
  async reset(): Promise<void> {
    const [last, ...others] = this.#used.splice(0).reverse();
    for (const {page} of others) await page.close();
    if (!last || last.page.isClosed()) return;
    await this.#emptied(last);
    this.#idle = last;
  }

  async #opened(): Promise<Tab> {
    const page = await this.#browser.newPage();
    const scripts: string[] = [];
    const add = page.evaluateOnNewDocument.bind(page);
    page.evaluateOnNewDocument = async (...script) => {
      const added = await add(...script);
      scripts.push(added.identifier);
      return added;
    };
    await page.goto(this.#blank);
    return {page, session: await page.createCDPSession(), scripts};
  }

  async #emptied({page, session, scripts}: Tab): Promise<void> {
    for (const event of events) page.removeAllListeners(event);
    for (const script of scripts.splice(0)) await page.removeScriptToEvaluateOnNewDocument(script);
    await page.setRequestInterception(false);
    await page.setOfflineMode(false);
    await page.setJavaScriptEnabled(true);
    await page.emulateMediaType();
    await page.emulateMediaFeatures([]);
    await page.setViewport({width: 800, height: 600});
    await page.goto(this.#blank);
    await session.send('Page.resetNavigationHistory');
  }
}
