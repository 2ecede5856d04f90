import type {Browser, Page} from 'puppeteer-core';
import {november2026} from '../../src/content/2026-11/edition.js';
import {choicesOn, choose, waitForGuide} from '../support/host.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {handles} from '../support/handles.js';

/** What a visitor gets: the guide, the guide in a frame, a link to it, the code itself, or none of it. */
export type Outcome = 'guide' | 'frame' | 'link' | 'code' | 'nothing';

export interface Visited {
  readonly outcome: Outcome;
  /** Errors and warnings in the console. */
  readonly console: readonly string[];
  /** What the guide says of Borgerservice, where it is in the page. */
  readonly text: string;
}

/** Opens a page that an editor has saved, as somebody who is not signed in, and walks through the guide, if any. */
export async function visit(browser: Browser, url: string): Promise<Visited> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const logged: string[] = [];
  page.on('pageerror', (error) => logged.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'warn' || message.type() === 'error') logged.push(message.text());
  });
  await page.goto(url, {waitUntil: 'networkidle0'});
  const outcome = await outcomeOn(page);
  const text = outcome === 'guide' ? await walkThrough(page) : '';
  await context.close();
  return {outcome, console: logged, text};
}

const outcomeOn = (page: Page): Promise<Outcome> =>
  page.evaluate(() => {
    const content = document.querySelector('.entry-content');
    const guides = content?.querySelectorAll('mitid-guide:defined') ?? [];
    const links = [...(content?.querySelectorAll('a[href*="guide.html"]') ?? [])].filter(
      (link) => !link.closest('mitid-guide:defined'),
    );
    if (guides.length === 1 && links.length === 0) return 'guide';
    if (guides.length > 0) throw new Error(`${guides.length} guides and ${links.length} links`);
    if (content?.querySelector('iframe')) return 'frame';
    if (links.length > 0) return 'link';
    return content?.textContent.trim() ? 'code' : 'nothing';
  });

/** Walks the longest journey by clicking, and returns what the box of Borgerservice says. */
async function walkThrough(page: Page): Promise<string> {
  await waitForGuide(page);
  const {done} = await choose(page, choicesOn(november2026.tree, longestJourney(november2026)));
  if (!done) throw new Error('the journey does not end with the plan');
  await page.$eval('mitid-guide', async (guide) => {
    guide.answers = {chip: 'no'};
    await guide.updateComplete;
  });
  return page.$eval(`mitid-guide >>> ${handles.card}`, ({textContent}) => textContent.replace(/\s+/g, ' '));
}
