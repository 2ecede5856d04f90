import {launch, type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {browserArgs, findBrowser} from '../../scripts/lib/find-browser.mjs';

/** Starts a browser without a window, for tests that run in Node. The caller closes it. */
export const launchBrowser = (options: LaunchOptions = {}): Promise<Browser> =>
  launch({executablePath: findBrowser(), args: browserArgs, ...options});

export {waitForElement} from '../../scripts/lib/wait-for-element.mjs';

/** Writes in a field, all in one go, as if pasted: the snippet page draws its preview again at every key. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  await page.focus(field);
  await page.keyboard.sendCharacter(text);
}
