import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {after, afterEach, before} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launchBrowser} from './browser.js';
import {pathOf} from './project.js';
import {blankPage, Tabs} from './tabs.js';
import {mediaTypes} from './media-types.js';

/** An open page, with its errors, warnings and requests. */
export interface Opened {
  readonly page: Page;
  readonly errors: string[];
  readonly warnings: string[];
  readonly requests: string[];
}

/** A site that serves the guide's files as a release does: in the folder of the version and in that of the newest. */
export interface Site {
  readonly origin: () => string;
  /** Sets the content of `profiles.json`. */
  readonly profiles: (content: string | Buffer) => void;
  /** Replaces a text in every file of the guide that has it, as an attacker on the server would. */
  readonly tamper: (from: string, to: string) => void;
  readonly open: (path: string, look?: (page: Page) => Promise<unknown>) => Promise<Opened>;
  /** Opens a page that is not on the site. */
  readonly openUrl: (url: string, look?: (page: Page) => Promise<unknown>) => Promise<Opened>;
  /** Opens a page with nothing but this content. */
  readonly paste: (body: string, head?: string, look?: (page: Page) => Promise<unknown>) => Promise<Opened>;
}

const projectFolder = /^\/(?:demo|dist|node_modules)\//;
const folder = /^\/guide\/(?:0|0\.1\.0)\//;

/** Gives the tests of one file a browser and that site. It closes all pages after each test. */
export function useSite(): Site {
  let browser: Browser;
  let tabs: Tabs;
  let origin: string;
  let profiles: string | Buffer | undefined;
  let tampered: readonly [from: string, to: string] | undefined;
  const pages = new Map([['/blank', blankPage]]);

  const fileAt = (path: string): string | Buffer | undefined => {
    if (pages.has(path)) return pages.get(path);
    if (folder.test(path) && path.endsWith('/profiles.json')) return profiles;
    if (!folder.test(path) && !projectFolder.test(path)) return undefined;
    try {
      const content = readFileSync(pathOf(path.replace(folder, '/dist/').slice(1)));
      return tampered ? content.toString().replaceAll(...tampered) : content;
    } catch {
      return undefined;
    }
  };

  const server = createServer(({url = '/'}, response) => {
    const path = url.replace(/\?.*/, '');
    const content = fileAt(path);
    if (content === undefined) return void response.writeHead(404).end();
    response.setHeader('content-type', `${mediaTypes[extname(path)] ?? 'text/html'}; charset=utf-8`);
    response.end(content);
  });

  before(async () => {
    browser = await launchBrowser();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    tabs = new Tabs(browser, `${origin}/blank`);
    await browser.defaultBrowserContext().setPermission(origin, {
      permission: {name: 'clipboard-read'},
      state: 'granted',
    });
  });

  afterEach(async () => {
    profiles = tampered = undefined;
    await tabs.reset();
  });

  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  const openUrl: Site['openUrl'] = async (url, look) => {
    const page = await tabs.open();
    const seen: Opened = {page, errors: [], warnings: [], requests: []};
    page.on('pageerror', (error) => seen.errors.push(String(error)));
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('console', (message) => {
      if (message.location().url?.endsWith('/favicon.ico')) return;
      if (message.type() === 'error') seen.errors.push(message.text());
      if (message.type() === 'warn') seen.warnings.push(message.text());
    });
    await page.setViewport({width: 1280, height: 900});
    await look?.(page);
    await page.goto(url);
    return seen;
  };

  const open: Site['open'] = (path, look) => openUrl(origin + path, look);

  return {
    origin: () => origin,
    profiles: (content) => (profiles = content),
    tamper: (from, to) => (tampered = [from, to]),
    open,
    openUrl,
    paste(body, head = '', look) {
      const path = `/page-${pages.size + 1}`;
      pages.set(
        path,
        `<!doctype html><html lang="da"><head><title>Side</title>${head}</head><body>${body}</body></html>`,
      );
      return open(path, look);
    },
  };
}
