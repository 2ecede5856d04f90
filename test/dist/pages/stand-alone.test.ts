import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {AxeResults} from 'axe-core';
import type {Edition} from '../../../src/content/edition.js';
import {currentEdition} from '../../../src/content/editions.js';
import {leaflet2022} from '../../../src/content/leaflet-2022/edition.js';
import {november2026} from '../../../src/content/2026-11/edition.js';
import {guideHtml} from '../../../src/pages/stand-alone/guide-html.js';
import {guideSettings, namesAllowedIn, organisationSettings} from '../../../src/settings/settings.js';
import {journeys} from '../../../src/tree/index.js';
import {choicesOn, choose, heading, waitForGuide, positionOf} from '../../support/host.js';
import {amount} from '../../support/amounts.js';
import {launchBrowser, waitForElement} from '../../support/browser.js';
import {everyAnswerAndPlan} from '../../support/chosen-journeys.js';
import {pathOf, readText} from '../../support/project.js';
import {blankPage, Tabs} from '../../support/tabs.js';
import {startServer, type TestServer} from '../../support/server.js';
import {handles} from '../../support/handles.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const firstQuestion = /Har du et gyldigt pas/;

interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  /** Addresses whose requests fail. */
  readonly refused?: RegExp;
  /** Runs before the script loads. */
  readonly meanwhile?: (page: Page) => Promise<void>;
}

interface Visit {
  readonly page: Page;
  readonly errors: string[];
}

describe('The stand-alone page of the guide', () => {
  let browser: Browser;
  let tabs: Tabs;
  let server: TestServer;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startServer()]);
    tabs = new Tabs(browser, server.serve({content: blankPage}));
  });

  afterEach(() => tabs.reset());

  after(async () => {
    await browser.close();
    server.close();
  });

  async function visit(
    address = '',
    {width = 1280, scheme = 'light', javaScript = true, refused, meanwhile}: Look = {},
  ): Promise<Visit> {
    const page = await tabs.open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.setViewport({width, height: 800});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.setJavaScriptEnabled(javaScript);
    if (refused) {
      await page.setRequestInterception(true);
      page.on('request', (request) => void (refused.test(request.url()) ? request.abort() : request.continue()));
    }
    if (meanwhile) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const before = request.url().endsWith('/guide.js') ? meanwhile(page) : Promise.resolve();
        void before.finally(() => request.continue());
      });
    }
    await page.goto(`${server.origin}/dist/guide.html${address}`);
    return {page, errors};
  }

  /** Visits the page, and waits until the guide has rendered. */
  async function visitShown(address?: string, look?: Look): Promise<Visit> {
    const seen = await visit(address, look);
    await waitForGuide(seen.page);
    return seen;
  }

  const attributesOf = (page: Page): Promise<Record<string, string>> =>
    page.$eval('mitid-guide', ({attributes}) =>
      Object.fromEntries([...attributes].map(({name, value}) => [name, value])),
    );

  const own = {'answers-in-history': '', 'language-menu': '', 'heading-level': '1'};

  const textOn = (page: Page): Promise<string> => page.$eval('body', ({innerText}) => innerText);

  const background = (page: Page): Promise<string> =>
    page.$eval('body', (body) => getComputedStyle(body).backgroundColor);

  describe('as a file', () => {
    const html = readText('dist/guide.html');

    it('is up to date with the words and the current edition', async () => {
      assert.equal(html, await guideHtml(currentEdition()));
    });

    it('uses only files in its own folder, and all of them exist', () => {
      const named = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].flatMap(([, address]) => address ?? []);
      const [text, files] = [
        named.filter((each) => /^(https|tel):/.test(each)),
        named.filter((each) => !/^(\w+:|#)/.test(each)),
      ];
      assert.deepEqual(
        new Set(files),
        new Set([
          ...['from-disk.js', 'guide.css', 'guide.html', 'guide.iife.js', 'guide.js', 'guide.svg'],
          ...['text/2026-11/da/guide.json', 'text/2026-11/da/outline.html'],
        ]),
      );
      assert.deepEqual(
        files.filter((file) => !existsSync(pathOf(`dist/${file}`))),
        [],
      );
      assert.deepEqual(
        text.filter((address) => !html.includes(`<a href="${address}"`)),
        [],
      );
    });

    it('allows only its own files to load or run, and no text to become markup', () => {
      const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
      const directives = new Map(policy.split('; ').map((each) => each.split(/ (.*)/) as [string, string]));
      assert.equal(directives.get('default-src'), "'none'");
      assert.equal(directives.get('base-uri'), "'none'");
      assert.equal(directives.get('form-action'), "'none'");
      assert.equal(directives.get('require-trusted-types-for'), "'script'");
      assert.equal(directives.get('trusted-types'), 'mitid-guide');
      for (const name of ['script-src', 'style-src', 'connect-src', 'img-src'])
        assert.equal(directives.get(name), "'self'");
      assert.doesNotMatch(html, /\sstyle=|\son\w+=|<script>|<style/);
    });
  });

  it('shows the first question under its policy, with a title and a language, and without errors', async () => {
    const {page, errors} = await visitShown();
    assert.match(await heading(page), firstQuestion);
    assert.equal(await page.title(), 'Sådan får du MitID');
    assert.equal(await page.$eval('html', ({lang}) => lang), 'da');
    assert.deepEqual(errors, []);
  });

  it('says to visitors that no answer is sent, where answers stay, and that they do not log in here', async () => {
    const {page} = await visitShown();
    assert.match(await textOn(page), /sender ikke dine svar til nogen. De bliver i din egen browser/);
    assert.match(await textOn(page), /Du skal ikke logge ind her/);
  });

  it('requests only its own files, each once', async () => {
    const from = server.requests.length;
    const {page} = await visitShown();
    await choose(page, [0, 0, 0, 0]);
    const requested = server.requests.slice(from).map(({url}) => url);
    assert.deepEqual(
      requested.filter((url) => !/^\/dist\/(from-disk\.js|guide\.(html|css|js|svg)|chunks\/[\w-]+\.js)$/.test(url)),
      [],
    );
    // A browser may request the icon of a page once more, for its tab.
    const once = requested.filter((url) => url !== '/dist/guide.svg');
    assert.deepEqual([...new Set(once)], once);
  });

  /** Waits until the browser has rendered the page with its styles, before the script has run. */
  async function waitForRendering(page: Page): Promise<void> {
    await page.waitForSelector('footer');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  it('shows the guide without a flash of its text first, where the script is still loading', async () => {
    const before: boolean[] = [];
    const isSeen = (page: Page) => page.$eval('main', (main) => getComputedStyle(main).visibility === 'visible');
    const {page} = await visitShown('', {
      meanwhile: async (waiting) => {
        await waitForRendering(waiting);
        before.push(await isSeen(waiting));
      },
    });
    assert.deepEqual(before, [false]);
    assert.ok(await isSeen(page));
  });

  it('moves nothing that the visitor has seen while it loads', async () => {
    for (const width of [320, 1280]) {
      const {page} = await visitShown('', {width, meanwhile: waitForRendering});
      const shift = await page.evaluate(async () => {
        const shifts: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
        observer.observe({type: 'layout-shift', buffered: true});
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return shifts.concat(observer.takeRecords()).length;
      });
      assert.equal(shift, 0, `${width} px`);
    }
  });

  const walked: readonly (readonly [Edition, string])[] = [
    [november2026, ''],
    [leaflet2022, '?edition=leaflet-2022'],
  ];
  for (const [edition, query] of walked) {
    it(`leads visitors to their plan without a network, whatever they answer, once it has loaded: ${edition.id}`, async () => {
      const {page, errors} = await visitShown(query);
      await page.setOfflineMode(true);
      for (const journey of amount(journeys(edition.tree), everyAnswerAndPlan(journeys(edition.tree)))) {
        assert.deepEqual(await choose(page, choicesOn(edition.tree, journey)), {answers: journey.answers, done: true});
        await page.$eval('mitid-guide', (guide) => guide.restart());
      }
      assert.deepEqual(errors, []);
    });
  }

  it('returns the visitor to the same place after a reload, and to the previous one after Back', async () => {
    const {page} = await visitShown();
    await choose(page, [1, 0]);
    await page.reload();
    await waitForGuide(page);
    assert.deepEqual((await positionOf(page)).answers, {chip: 'no', 'citizen-service': 'continue'});
    await page.goBack();
    await page.waitForFunction(
      () =>
        !document
          .querySelector('mitid-guide')
          ?.shadowRoot?.querySelector('[part=progress] li:first-child:not([aria-current])'),
    );
    assert.deepEqual((await positionOf(page)).answers, {chip: 'no'});
  });

  it('lets a keyboard skip what is above the guide, and keeps the answers', async () => {
    const {page} = await visitShown('?lang=en');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'skip');
    assert.equal(await page.$eval('#skip', ({textContent}) => textContent), 'Go to the guide');
    assert.ok((await page.$eval('#skip', (link) => link.getBoundingClientRect().left)) >= 0);
    await choose(page, [1]);
    const url = page.url();
    await page.focus('#skip');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'main');
    assert.equal(page.url(), url);
    assert.deepEqual((await positionOf(page)).answers, {chip: 'no'});
  });

  it('has no link outside the guide in a kiosk, where a second window would stay open', async () => {
    const {page} = await visitShown('?without-links');
    assert.equal(await page.$$eval('a', (links) => links.filter((link) => link.checkVisibility()).length), 0);
  });

  describe('where no script runs', () => {
    it('shows the whole guide as text', async () => {
      const {page, errors} = await visit('', {javaScript: false});
      const text = await textOn(page);
      for (const pattern of [
        firstQuestion,
        /JA: Har du adgang til en smartphone/,
        /Det skal du have med/,
        /Bestil en MitID kodeviser/,
        /33 98 00 10/,
        /Sidst kontrolleret 22\. november 2026/,
      ]) {
        assert.match(text, pattern);
      }
      assert.deepEqual(errors, []);
    });

    it('fits a phone, without cut text or sideways scrolling', async () => {
      const {page} = await visit('', {javaScript: false, width: 320});
      const [scrolls, lists] = await Promise.all([
        page.$eval('html', ({scrollWidth}) => scrollWidth),
        page.$$eval('main :is(p, li)', (each) => Math.max(...each.map((item) => item.getBoundingClientRect().right))),
      ]);
      assert.ok(scrolls <= 320 && lists <= 320);
    });
  });

  it('changes to the language that a visitor chooses in the guide, from right to left too, and back to Danish', async () => {
    const {page} = await visitShown();
    await page.click(`mitid-guide >>> ${handles.languageMenu} summary`);
    await page.click('mitid-guide >>> button[lang=en]');
    await page.waitForSelector('html[lang=en]');
    assert.equal(await page.title(), 'How to get MitID');
    await page.click('mitid-guide >>> button[lang=ar]');
    await page.waitForSelector('html[lang=ar][dir=rtl]');
    await page.click('mitid-guide >>> button[lang=da]');
    await page.waitForSelector('html[lang=da]');
    assert.equal(await page.title(), 'Sådan får du MitID');
  });

  it('keeps in its URL the language that a visitor chooses, for a reload and for whoever gets the link', async () => {
    const {page} = await visitShown('?appearance=dark');
    const entries = await page.evaluate(() => history.length);
    await page.click(`mitid-guide >>> ${handles.languageMenu} summary`);
    await page.click('mitid-guide >>> button[lang=ar]');
    await page.waitForSelector('html[lang=ar]');
    assert.equal(new URL(page.url()).search, '?appearance=dark&lang=ar');
    assert.equal(await page.evaluate(() => history.length), entries);
    await page.reload();
    await page.waitForSelector('html[lang=ar][dir=rtl]');
  });

  it('shows the whole guide as text where its script fails to load', async () => {
    const {page} = await visit('', {refused: /\/guide\.js$/});
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('h1') ?? document.body).visibility === 'visible',
    );
    assert.match(await textOn(page), /Få MitID i Borgerservice/);
  });

  for (const width of [320, 768, 1280]) {
    for (const scheme of amount<readonly ('light' | 'dark')[]>(['light', 'dark'], [width === 768 ? 'dark' : 'light'])) {
      it(`has no accessibility issues according to axe, and fits: ${width} px, ${scheme}`, async () => {
        for (const javaScript of [true, false]) {
          const {page} = javaScript
            ? await visitShown('', {width, scheme})
            : await visit('', {width, scheme, javaScript});
          assert.ok((await page.$eval('html', ({scrollWidth}) => scrollWidth)) <= width);
          // axe needs scripts, but the page must stay as it is without them.
          await page.$eval('html', ({classList}) => classList.add('ready'));
          await page.setJavaScriptEnabled(true);
          await page.evaluate(axe);
          const {violations} = (await page.evaluate('axe.run()')) as AxeResults;
          assert.deepEqual(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`),
            [],
          );
        }
      });
    }
  }

  describe('takes from its address', () => {
    it('the edition', async () => {
      const {page} = await visitShown('?edition=leaflet-2022');
      assert.match(await heading(page), /Skal du identitetssikres/);
    });

    it('the preview date', async () => {
      const {page} = await visitShown('?preview-date=2022-11-01');
      assert.match(await heading(page), /Skal du identitetssikres/);
    });

    it('the appearance, for the whole page', async () => {
      const light = await background((await visitShown('?appearance=light', {scheme: 'dark'})).page);
      const dark = await background((await visitShown('?appearance=dark', {scheme: 'light'})).page);
      assert.equal(light, await background((await visitShown('', {scheme: 'light'})).page));
      assert.equal(dark, await background((await visitShown('', {scheme: 'dark'})).page));
      assert.notEqual(light, dark);
    });

    it('the profile, which it loads from the file beside it', async () => {
      const from = server.requests.length;
      const {page} = await visitShown('?profile=nordby');
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({name}) => name.endsWith('/dist/profiles.json')),
      );
      assert.ok(server.requests.slice(from).some(({url}) => url === '/dist/profiles.json'));
    });

    it('the language, for the whole page', async () => {
      const {page, errors} = await visitShown('?lang=en-GB');
      await page.waitForSelector('html[lang=en]');
      assert.equal(await page.title(), 'How to get MitID');
      assert.match(await textOn(page), /You do not log in here/);
      assert.doesNotMatch(await textOn(page), /Du skal/);
      assert.deepEqual(errors, []);
    });

    it('a language that is written from right to left', async () => {
      const {page} = await visitShown('?lang=ar');
      await page.waitForSelector('html[lang=ar][dir=rtl]');
    });

    it('no language that the guide does not have', async () => {
      const {page} = await visitShown('?lang=xx');
      assert.equal(await page.$eval('html', ({lang}) => lang), 'da');
      assert.match(await textOn(page), /Du skal ikke logge ind her/);
    });

    for (const [name, value] of Object.entries({
      edition: 'none',
      'preview-date': '2022-13-01',
      appearance: 'pink',
      beside: 'xx',
      profile: '../x',
      lang: '"><b>',
    })) {
      it(`no invalid value: ${name}=${value}`, async () => {
        const {page} = await visitShown(`?${name}=${encodeURIComponent(value)}`);
        assert.match(await heading(page), firstQuestion);
      });
    }

    const inUrl = [
      'edition',
      'preview-date',
      'appearance',
      'beside',
      'profile',
      'desk',
      'idle-reset',
      'without-links',
      'debug',
    ];
    const others = [...Object.keys(guideSettings), ...Object.keys(organisationSettings)].filter(
      (name) => !inUrl.includes(name),
    );

    it('no setting but those that the schema allows in a URL', () => {
      assert.deepEqual(namesAllowedIn({...guideSettings, ...organisationSettings}, 'url'), inUrl);
      assert.ok(others.length > 20);
    });

    it('no other setting, from a query or a fragment', async () => {
      const value = '90909090';
      const forged = others
        .flatMap((name) => [name, `data-${name}`, name.toUpperCase()])
        .map((name) => `${name}=${value}`);
      const classes = others.map((name) => `mitid-guide--${name}-${value}`);
      const query = [...forged, `class=${classes.join('+')}`].join('&');
      const answers = others.map((name) => `~${name}.${value}`).join('');
      const {page} = await visitShown(`?${query}#${forged.join('&')}&mitid-guide=2026-11~chip.no${answers}`);
      assert.deepEqual(await attributesOf(page), own);
      assert.ok(!(await page.$eval(`mitid-guide >>> ${handles.root}`, ({innerHTML}) => innerHTML)).includes(value));
    });

    it('no word into the panel for editors, whether the guide can use it or not', async () => {
      const words = 'ring-90909090';
      for (const value of [words, `<b>${words}</b>`, '../ring 90909090']) {
        const query = ['profile', 'edition', 'preview-date', 'appearance', 'lang', 'heading-level', 'phone', 'x'].map(
          (name) => `${name}=${encodeURIComponent(value)}`,
        );
        const {page} = await visitShown(`?debug&${query.join('&')}#mitid-guide=${encodeURIComponent(value)}`);
        const finding = await waitForElement(page, `[part=debug] li:nth-child(${value === words ? 4 : 5})`);
        assert.match((await finding.evaluate((each) => each.parentElement?.textContent)) ?? '', /profile/);
        const root = await page.$eval(`mitid-guide >>> ${handles.root}`, ({innerHTML}) => innerHTML);
        assert.doesNotMatch(root, /90909090|ring-/i);
      }
      const {page} = await visitShown(`?debug=${words}`);
      assert.equal(await page.$('mitid-guide >>> [part=debug]'), null);
    });

    it('debug, which says to an editor that the profile cannot be had; visitors see the guide as ever', async () => {
      const panelOf = async (page: Page) => {
        const finding = await waitForElement(page, '[part=debug] li');
        return finding.evaluate((each) => each.closest('[part=debug]')?.textContent ?? '');
      };
      const {page} = await visitShown('?profile=nordby&debug');
      const panel = await panelOf(page);
      assert.match(panel, /Profilen kunne ikke hentes fra .*profiles\.json: serveren svarede 404/);
      assert.match(panel, /Profil: ikke fundet/);
      assert.doesNotMatch(panel, /Ingen fejl fundet/);
      const visitors = (await visitShown('?profile=nordby')).page;
      assert.equal(await visitors.$('mitid-guide >>> [part=debug]'), null);
      assert.equal(await heading(visitors), await heading(page));
    });

    it('debug, which says to an editor that names in the URL are misspelt, without repeating them', async () => {
      const {page} = await visitShown('?debug&profil=nordby&telefon=1&ring-90909090');
      const finding = await waitForElement(page, '[part=debug] li');
      const text = await finding.evaluate((each) => each.textContent);
      assert.match(text, /3 navne, som guiden ikke kender.*Den kender: .*profile/);
      assert.doesNotMatch(text, /90909090|nordby|profil[,. ]/);
      const right = (await visitShown('?debug&embed&lang=en&utm_source=nyhedsbrev')).page;
      await waitForElement(right, '[part=debug]');
      assert.equal(await right.$('mitid-guide >>> [part=debug] li'), null);
    });

    it('no handler, style or text', async () => {
      const {page, errors} = await visitShown(
        `?onclick=alert(1)&style=display:none&slot=x&id=x&class=x&title=Ring&answers={}&__proto__=x#<img src=x onerror=alert(1)>`,
      );
      assert.deepEqual(await attributesOf(page), own);
      assert.match(await heading(page), firstQuestion);
      assert.deepEqual(errors, []);
    });
  });

  it('appears in full to visitors who follow a link with embed', async () => {
    const {page} = await visitShown('?embed');
    assert.ok(await page.$eval('footer', ({offsetHeight}) => offsetHeight > 0));
    assert.notEqual(await background(page), 'rgba(0, 0, 0, 0)');
  });

  it('prints the guide without the header and footer of the page', async () => {
    const {page} = await visitShown();
    await page.emulateMediaType('print');
    assert.equal(await page.$eval('header', ({offsetHeight}) => offsetHeight), 0);
    assert.equal(await page.$eval('footer', ({offsetHeight}) => offsetHeight), 0);
  });
});
