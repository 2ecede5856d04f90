import {after, afterEach, before} from 'node:test';
import {startSite, type Page, type Site} from './site.js';

/** A page in one of the engines. */
export interface Tab {
  readonly goTo: (url: string) => Promise<void>;
  /** Back over the edge of a document. Within one, see `travel` in in-page.ts. */
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function in the page, which knows nothing but its arguments. Both they and the result are JSON. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Presses and releases keys, one after the other: `Tab`, `Enter`, `Space`, `Shift+Tab`. */
  readonly press: (...keys: string[]) => Promise<void>;
  /** Clicks twice with the mouse, at this place of what is in the window. */
  readonly doubleClickAt: (x: number, y: number) => Promise<void>;
  /** Gives the page this size in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** The page on paper, as a PDF. WebKit cannot be asked for it. */
  readonly print: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** A browser that has started. */
export interface Engine {
  readonly open: () => Promise<Tab>;
  readonly stop: () => Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The engine that this run tests: `scripts/test-engines.mjs` runs all tests once for each. */
export const engineName = (process.env['TEST_ENGINE'] ?? 'chromium') as EngineName;

async function start(): Promise<Engine> {
  if (engineName === 'webkit') return (await import('./webkit.js')).startWebKit();
  return (await import('./puppeteer.js')).startWithPuppeteer(engineName);
}

/** Gives the tests of a file the engine, and a site to visit. A tab closes after its test. */
export function useEngine() {
  let engine: Engine;
  let site: Site;
  let tab: Tab | undefined;

  before(async () => {
    [engine, site] = await Promise.all([start(), startSite()]);
  });

  afterEach(async () => {
    await tab?.close();
    tab = undefined;
  });

  after(async () => {
    await engine.stop();
    site.close();
  });

  return {
    site: () => site,
    /** Opens a page of the site: its path, or what it consists of. */
    async visit(page: string | Page): Promise<Tab> {
      tab ??= await engine.open();
      await tab.goTo(typeof page === 'string' ? site.origin + page : site.serve(page));
      return tab;
    },
  };
}
