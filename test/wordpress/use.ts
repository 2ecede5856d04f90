import {after, before} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launchBrowser} from '../support/browser.js';
import type {Release} from './debian.js';
import {signIn} from './editors.js';
import {startWordPress, users, type User, type WordPress} from './site.js';

/** What the tests of one file share; there once they run. */
export interface UsedWordPress {
  readonly site: () => WordPress;
  readonly browser: () => Browser;
  /** The window in which that user is signed in. */
  readonly page: (user: User) => Page;
}

/** Gives the tests of one file a WordPress and a browser. */
export function useWordPress(release: Release): UsedWordPress {
  let site: WordPress;
  let browser: Browser;
  let pages: Readonly<Record<User, Page>>;

  before(async () => {
    site = await startWordPress(release);
    console.warn(`WordPress ${site.version}, from Debian ${release}`);
    browser = await launchBrowser({acceptInsecureCerts: true});
    const signedIn = await Promise.all(users.map(async (user) => [user, await signIn(browser, site, user)] as const));
    pages = Object.fromEntries(signedIn) as Record<User, Page>;
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  return {site: () => site, browser: () => browser, page: (user) => pages[user]};
}
