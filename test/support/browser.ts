import {launch, type Browser, type LaunchOptions} from 'puppeteer-core';
import {browserArgs, findBrowser} from '../../scripts/find-browser.mjs';

/** Starts a browser without a window, for tests that run in Node. Whoever starts it closes it. */
export const launchBrowser = (options: LaunchOptions = {}): Promise<Browser> =>
  launch({executablePath: findBrowser(), args: browserArgs, ...options});
