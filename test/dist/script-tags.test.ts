import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {bundle} from '../support/bundle.mjs';
import {waitForElement, launchBrowser} from '../support/browser.js';
import {pathOf, readText} from '../support/project.js';

/** An element of the page itself, made with the page's own copy of Lit. */
const ownElement = `
  import {html, LitElement} from 'lit';
  customElements.define('own-element', class extends LitElement {
    render() {
      return html\`<p>Own</p>\`;
    }
  });`;

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html mitid-guide',
].join('; ');

/** A visited page, with the requests that it made for other files and the errors on it. */
interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

describe('The built files on a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-pages-'));
  const served = new Map<string, {content: string; type: string; policy: string}>();
  let browser: Browser;
  let server: Server;
  let origin: string;

  before(async () => {
    browser = await launchBrowser();
    served.set('/own-element.js', {content: await bundle(ownElement), type: 'text/javascript', policy: ''});
    server = createServer(({url = '/'}, response) => {
      const {pathname} = new URL(url, 'http://localhost');
      const found = served.get(pathname) ?? fileAt(pathname);
      if (!found) return void response.writeHead(404).end();
      const {content, type, policy} = found;
      response.setHeader('content-type', `${type}; charset=utf-8`);
      if (policy) response.setHeader('content-security-policy', policy);
      response.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  const fileAt = (pathname: string) =>
    pathname.startsWith('/dist/')
      ? {content: readText(pathname.slice(1)), type: 'text/javascript', policy: ''}
      : undefined;

  async function visit(address: string, refused?: RegExp): Promise<Visit> {
    const page = await browser.newPage();
    const seen: Visit = {page, requests: [], errors: []};
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      if (url !== address && !url.endsWith('/favicon.ico')) seen.requests.push(url);
      void (refused?.test(url) ? request.abort() : request.continue());
    });
    page.on('pageerror', (error) => seen.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico'))
        seen.errors.push(message.text());
    });
    await page.goto(address);
    return seen;
  }

  const documentOf = (body: string) => `<!doctype html><html lang="da"><title>Side</title>${body}</html>`;

  const visitPage = (
    body: string,
    {policy = '', refused}: {policy?: string; refused?: RegExp} = {},
  ): Promise<Visit> => {
    const path = `/page-${served.size}`;
    served.set(path, {content: documentOf(body), type: 'text/html', policy});
    return visit(origin + path, refused);
  };

  /** Waits for the guide's answer buttons, and returns their labels as a visitor reads them. */
  const answersIn = async ({page}: Visit): Promise<string[]> => {
    await waitForElement(page, '[part~=answer]');
    return page.$$eval('mitid-guide >>> [part~=answer]', (buttons) =>
      buttons.map(({textContent}) => textContent.trim()),
    );
  };

  /** Clicks the first answer at every box once it is drawn, and returns whether that led to the plan. */
  const walkToThePlan = async ({page}: Visit): Promise<boolean> => {
    for (let box = 0; box < 20; box += 1) {
      await waitForElement(page, ':is([part~=answer], [part~=plan])');
      if (await page.$('mitid-guide >>> [part~=plan]')) return true;
      const title = await page.$eval('mitid-guide >>> [part~=card] [role=heading]', ({textContent}) => textContent);
      // Without a mouse: the guide ignores a click of the mouse so soon after a new card.
      await page.$eval('mitid-guide >>> [part~=answer]', (button) => (button as HTMLElement).click());
      await page.waitForFunction(
        (before) =>
          document.querySelector('mitid-guide')?.shadowRoot?.querySelector('[part~=card] [role=heading]')
            ?.textContent !== before,
        {},
        title,
      );
    }
    return false;
  };

  it('show the first question after one request, even if the other files never arrive', async () => {
    const seen = await visitPage(
      '<script type="module" src="/dist/mitid-guide.js"></script><mitid-guide></mitid-guide>',
      {
        refused: /\/dist\/chunks\//,
      },
    );
    assert.ok((await answersIn(seen)).length >= 2);
    assert.deepEqual(
      seen.requests.filter((request) => !request.includes('/dist/chunks/')),
      [`${origin}/dist/mitid-guide.js`],
    );
  });

  it('lead visitors to the plan and load the guide only once, even if the page adds a query to its address', async () => {
    const seen = await visitPage(
      '<script type="module" src="/dist/mitid-guide.js?v=2"></script><mitid-guide edition="leaflet-2022"></mitid-guide>',
    );
    assert.deepEqual(await answersIn(seen), ['JA', 'NEJ', 'VED IKKE?']);
    assert.ok(await walkToThePlan(seen));
    const [entry, ...chunks] = seen.requests;
    assert.equal(entry, `${origin}/dist/mitid-guide.js?v=2`);
    assert.ok(chunks.length >= 1);
    for (const chunk of chunks) assert.match(chunk, /\/dist\/chunks\//);
    assert.deepEqual(seen.errors, []);
  });

  it('work as one file from a folder on a disk, with every edition in it', async () => {
    const script = pathToFileURL(pathOf('dist/mitid-guide.iife.js')).href;
    const page = join(folder, 'page.html');
    writeFileSync(
      page,
      documentOf(`<script src="${script}"></script><mitid-guide edition="leaflet-2022"></mitid-guide>`),
    );
    const seen = await visit(pathToFileURL(page).href);
    assert.deepEqual(await answersIn(seen), ['JA', 'NEJ', 'VED IKKE?']);
    assert.ok(await walkToThePlan(seen));
    assert.deepEqual(seen.requests, [script]);
    assert.deepEqual(seen.errors, []);
  });

  it('add nothing to the global scope', async () => {
    const seen = await visitPage(
      '<script>const before = Object.keys(window)</script><script src="/dist/mitid-guide.iife.js"></script>',
    );
    const added = (await seen.page.evaluate('Object.keys(window).filter((key) => !before.includes(key))')) as string[];
    assert.deepEqual(
      added.filter((key) => !/^(lit|reactiveElement)/.test(key)),
      [],
    );
  });

  for (const [name, tag] of [
    ['the module', '<script type="module" src="/dist/mitid-guide.js"></script>'],
    ['the single file', '<script src="/dist/mitid-guide.iife.js"></script>'],
  ] as const) {
    it(`work beside the page's own Lit under a strict content security policy: ${name}`, async () => {
      const seen = await visitPage(
        `<script type="module" src="/own-element.js"></script>${tag}<mitid-guide></mitid-guide><own-element></own-element>`,
        {policy: strictPolicy},
      );
      assert.ok(await walkToThePlan(seen));
      assert.deepEqual(seen.errors, []);
      assert.equal(await seen.page.$eval('own-element >>> p', ({textContent}) => textContent), 'Own');
    });
  }
});
