import {launch, type Browser, type Frame, type LaunchOptions, type Page} from 'puppeteer-core';
import {browserArgs, findBrowser} from '../../scripts/lib/find-browser.mjs';

/** Starts a browser without a window, for tests that run in Node. The caller closes it. */
export const launchBrowser = (options: LaunchOptions = {}): Promise<Browser> =>
  launch({executablePath: findBrowser(), args: browserArgs, ...options});

/** Waits until a guide has drawn an element. It polls, since an observer of the page sees no change in a shadow root. */
export const waitForElement = (page: Page | Frame, what: string, guide = 'mitid-guide') =>
  page.waitForFunction(
    (host, selector) => document.querySelector(host)?.shadowRoot?.querySelector(selector),
    {},
    guide,
    what,
  );

/** Writes in a field, all in one go, as if pasted: the snippet page draws its preview again at every key. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  await page.focus(field);
  await page.keyboard.sendCharacter(text);
}
