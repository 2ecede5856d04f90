import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {fileUrlsFor} from '../../src/pages/snippet/file-urls.js';
import {profilesWith} from '../../src/pages/snippet/profile-json.js';
import {piecesOf, type Choices} from '../../src/pages/snippet/snippet-code.js';
import {waitForElement} from '../support/browser.js';
import {build, choices} from '../support/choices.js';
import {useSite} from '../support/site.js';

const widths = [320, 412, 768, 1280];

/** The height of a window in which the whole page is visible: a shift below its edge would not count. */
const height = 4000;

/** Sums up how far content has moved, weighted as browsers do for "Cumulative Layout Shift". */
const observeShifts = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});`;

const shiftIn = (page: Page) => page.evaluate('window.shift');

describe('The code from the snippet page, on a page with text before and after it', () => {
  const site = useSite();

  /** Opens a page with the code, and waits until the whole guide is there. */
  async function paste(chosen: Partial<Choices>, width: number, style: string) {
    const urls = fileUrlsFor(`${site.origin()}/guide/0/snippet.html`, build, false);
    const {page: code = '', template} = piecesOf(choices({...chosen, urls}));
    const head = `<meta name="viewport" content="width=device-width"><style>body{margin:0 1em;${style}}</style>${template ?? ''}`;
    const opened = await site.paste(
      `<h1>MitID</h1><p>Før</p>${code}<h2>Kontakt</h2><p>Efter</p>`,
      head,
      async (page) => {
        await page.setViewport({width, height});
        await page.evaluateOnNewDocument(observeShifts);
      },
    );
    if (chosen.method !== 'iframe') await waitForElement(opened.page, '[part~=answer]');
    if (chosen.guide?.['beside']) await waitForElement(opened.page, '[role=region]');
    await opened.page.waitForNetworkIdle({idleTime: 200});
    return opened.page;
  }

  const ways: readonly Partial<Choices>[] = [
    {method: 'element'},
    {method: 'element', lang: 'de', guide: {'language-menu': ''}},
    {method: 'div', scriptInTemplate: true},
    {method: 'iframe', scriptInTemplate: true},
    {method: 'element', lang: 'en', guide: {beside: 'da'}},
  ];
  const longName = {
    organisation: 'Borgerservice, biblioteker og lokale servicecentre i Nordby og Omegns kommunale fællesskab',
    'site-url': 'https://www.borgerservice-i-nordby-og-omegn.dk/',
  };
  const longWord = {organisation: 'Borgerservicebiblioteksfællesskabet'.repeat(3)};
  const usual = 'font:16px/1.5 sans-serif';
  const others = ['font:16px/1.5 serif', 'font:20px/1.6 sans-serif'];

  for (const width of widths) {
    for (const way of ways) {
      it(`moves nothing when the guide comes: ${way.method}, ${way.lang ?? 'da'}, ${width} px`, async () => {
        assert.equal(await shiftIn(await paste(way, width, usual)), 0);
      });
    }

    it(`moves nothing with the font of another page: ${width} px`, async () => {
      for (const style of others) assert.equal(await shiftIn(await paste({}, width, style)), 0, style);
    });

    it(`has room in a frame for a sender's name of several lines: ${width} px`, async () => {
      const twice = {...longName, organisation: `${longName.organisation}, ${longName.organisation}`};
      for (const details of [longName, twice, longWord]) {
        site.profiles(profilesWith('nordby', details));
        const page = await paste({method: 'iframe', details}, width, usual);
        const frame = (await (await page.$('iframe'))?.contentFrame()) ?? assert.fail('there is no frame');
        await frame.waitForSelector('#sender:not([hidden])');
        const overflow = await frame.evaluate(() => {
          const {scrollWidth, scrollHeight} = document.documentElement;
          return [scrollWidth - innerWidth, scrollHeight - innerHeight];
        });
        assert.deepEqual(overflow, [0, 0], details.organisation);
      }
    });

    it(`leaves at most a fifth of its room empty: ${width} px`, async () => {
      const page = await paste({}, width, usual);
      const [room = 0, used = 0] = await page.$eval('mitid-guide', ({offsetHeight, shadowRoot}) => [
        offsetHeight,
        shadowRoot?.querySelector<HTMLElement>('.guide')?.offsetHeight,
      ]);
      assert.ok(room - used <= room / 5, `${used} of ${room} px`);
    });
  }
});
