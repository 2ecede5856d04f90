import {launch, type Browser, type KeyInput, type Page} from 'puppeteer-core';
import {findWholeBrowser} from '../../scripts/lib/find-browser.mjs';
import {findEngine} from '../../scripts/lib/find-engines.mjs';
import {launchBrowser} from '../support/browser.js';
import {expression, type Work} from './expression.js';
import type {Engine, Tab} from './engine.js';

/** Firefox over WebDriver BiDi. */
function launchFirefox(): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: findEngine('firefox') ?? 'firefox',
    extraPrefsFirefox: {'ui.prefersReducedMotion': 1},
  });
}

const launchChromium = () => launchBrowser({executablePath: findWholeBrowser()});

/** Starts Chromium or Firefox. */
export async function startWithPuppeteer(name: 'chromium' | 'firefox'): Promise<Engine> {
  const browser = await (name === 'firefox' ? launchFirefox() : launchChromium());
  return {
    async open() {
      const page = await browser.newPage();
      if (name === 'chromium') await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      await page.setViewport({width: 1000, height: 800});
      await page.bringToFront();
      return tabOf(page, name);
    },
    stop: () => browser.close(),
  };
}

/** BiDi knows this key by what it writes. */
const keyName = (key: string, name: string): KeyInput =>
  (key === 'Space' && name === 'firefox' ? ' ' : key) as KeyInput;

/** Firefox keeps the page before alive, so that it does not load again, for which `goBack` would wait. */
async function goBackInFirefox(page: Page): Promise<void> {
  const left = (await page.evaluate('location.href')) as string;
  // The call may end with the page.
  await page.evaluate('void setTimeout(() => history.back())');
  while ((await page.evaluate('location.href').catch(() => left)) === left) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function tabOf(page: Page, name: 'chromium' | 'firefox'): Tab {
  return {
    async goTo(url) {
      await page.goto(url);
    },
    async back() {
      await (name === 'firefox' ? goBackInFirefox(page) : page.goBack());
    },
    async reload() {
      await page.reload();
    },
    evaluate: async (work, ...args) => JSON.parse(String(await page.evaluate(expression(work as Work, args)))) as never,
    async press(...keys) {
      for (const each of keys) {
        const modifiers = each.split('+');
        const key = modifiers.pop() ?? '';
        for (const modifier of modifiers) await page.keyboard.down(keyName(modifier, name));
        await page.keyboard.press(keyName(key, name));
        for (const modifier of modifiers.reverse()) await page.keyboard.up(keyName(modifier, name));
      }
    },
    doubleClickAt: (x, y) => page.mouse.click(x, y, {count: 2}),
    resize: (width, height) => page.setViewport({width, height}),
    print: () => page.pdf({format: 'A4'}),
    close: () => page.close(),
  };
}
