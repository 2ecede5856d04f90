import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import type {MitidGuideElement} from '../../../../src/guide/mitid-guide.js';
import {amount} from '../../../support/amounts.js';
import {elementIn} from '../../../support/elements.js';
import {handles} from '../../../support/handles.js';
import {useSite} from '../../../support/site.js';
import {waitForElement, write} from '../../../support/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}

const address = '/guide/0/snippet.html';
const inEnglish = '/guide/0/snippet.en.html';

/** The text about Borgerservice, the plan and the colour of a guide, since these contain the editor's settings. */
async function shownIn(page: Page | Frame) {
  await waitForElement(page, '[part~=answer]');
  const read = () =>
    page.$eval(
      'mitid-guide',
      async (found, {card, root}) => {
        const element = found as HTMLElement & Pick<MitidGuideElement, 'answers' | 'updateComplete'>;
        const texts: string[] = [];
        for (const answers of [{chip: 'no'}, {chip: 'no', 'citizen-service': 'continue', device: 'no'}]) {
          element.answers = answers;
          await element.updateComplete;
          texts.push(element.shadowRoot?.querySelector(card)?.textContent.replace(/\s+/g, ' ') ?? '');
        }
        const whole = element.shadowRoot?.querySelector(root);
        const drawn = element.shadowRoot?.querySelector(card);
        return {
          texts,
          lang: whole?.getAttribute('lang'),
          accent: drawn && getComputedStyle(drawn).borderBlockStartColor,
        };
      },
      handles,
    );
  // A profile loads a moment after the guide.
  const {waitForNetworkIdle} = page as Partial<Page>;
  await waitForNetworkIdle?.call(page, {idleTime: 100});
  return read();
}

describe('The snippet page', () => {
  const site = useSite();

  async function open(look?: (page: Page) => Promise<unknown>, path = address) {
    const opened = await site.open(path, look);
    await opened.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#code-page')?.value);
    return opened;
  }

  /** Fills in the form as a kommune would. */
  async function fillIn(page: Page) {
    await write(page, '#organisation', 'Børn & "Unge" <i>Nordby</i>');
    await write(page, '#phone', '12 34 56 78');
    await page.select('#booking', 'required');
    await write(page, '#booking-url', 'https://www.nordby.dk/tid?a=1&b=2');
    await page.select('#home-visit', 'yes');
    await write(page, '#home-visit-phone', '87 65 43 21');
    await page.click('#hotline');
    await write(page, '#accent', '#8a1f3d');
  }

  /** The page in the preview's frame. */
  const preview = async (page: Page): Promise<Frame> =>
    (await (await page.$('#preview'))?.contentFrame()) ?? assert.fail('there is no preview');

  const setting = async (page: Page, name: string) =>
    (await preview(page)).$eval('#guide', (guide, each) => guide.getAttribute(each), name);

  /** Selects a system, and waits until the preview and the code are up to date. */
  const choose = async (page: Page, system: string, inTemplate = false) => {
    await page.select('#system', system);
    if (inTemplate) await page.click('#template');
    await (
      await preview(page)
    ).waitForFunction(() => document.querySelector('#guide')?.getAttribute('accent') === '#8a1f3d');
    await page.waitForFunction((id) => document.querySelector<HTMLSelectElement>('#system')?.value === id, {}, system);
  };

  /** Clicks the button beside a box, and reads the clipboard; `undefined` if there is no such box. */
  async function copied(page: Page, piece: string): Promise<string | undefined> {
    const buttons = await page.$$(`[data-copies=code-${piece}]`);
    const visible = await Promise.all(buttons.map((each) => each.isVisible()));
    const [button, ...others] = buttons.filter((_, index) => visible[index]);
    assert.deepEqual(others, []);
    if (!button) return undefined;
    await page.bringToFront();
    await button.click();
    await page.waitForFunction((each) => each.parentElement?.querySelector('.copied')?.textContent, {}, button);
    return page.evaluate(() => navigator.clipboard.readText());
  }

  const ways = [
    {system: 'os2web', inTemplate: false, has: 'mitid-guide'},
    {system: 'os2web', inTemplate: true, has: 'mitid-guide'},
    {system: 'typo3', inTemplate: true, has: 'div'},
    {system: 'umbraco-tiptap', inTemplate: true, has: 'div'},
    {system: 'umbraco-tinymce', inTemplate: true, has: 'div'},
    {system: 'umbraco-tinymce', inTemplate: false, has: 'iframe'},
    {system: 'ddb', inTemplate: true, has: 'a'},
    {system: 'wordpress-filtered', inTemplate: false, has: 'a'},
  ];

  const oneOfEachKind = [...new Map(ways.map((way) => [way.has, way])).values()];

  for (const {system, inTemplate, has} of amount(ways, oneOfEachKind)) {
    const setup = `${system}, script ${inTemplate ? 'in the template' : 'not in the template'}`;
    it(`gives code that shows the guide on an empty page exactly as in the preview: ${setup}`, async () => {
      const {page, errors} = await open();
      await fillIn(page);
      await choose(page, system, inTemplate);
      const previewed = await shownIn(await preview(page));
      assert.ok(previewed.texts[0]?.includes('Børn & "Unge" <i>Nordby</i>'));
      assert.ok(previewed.texts[0]?.includes('87 65 43 21'));
      assert.equal(previewed.accent, 'rgb(138, 31, 61)');
      const code = (await copied(page, 'page')) ?? '';
      const template = await copied(page, 'template');
      const profile = await copied(page, 'profile');
      elementIn(code, has);
      assert.equal(template !== undefined, inTemplate);
      assert.deepEqual(errors, []);

      if (profile) site.profiles(profile);
      const pasted = await site.paste(code, template);
      if (has === 'a' && !inTemplate) await Promise.all([pasted.page.waitForNavigation(), pasted.page.click('a')]);
      const frame = has === 'iframe' ? await (await pasted.page.waitForSelector('iframe'))?.contentFrame() : null;
      if (frame) await pasted.page.waitForNetworkIdle({idleTime: 100});
      assert.deepEqual(await shownIn(frame ?? pasted.page), previewed);
      assert.deepEqual([...pasted.errors, ...pasted.warnings], []);
    });
  }

  it('gives the editor the address of the link also by itself', async () => {
    const {page} = await open();
    await fillIn(page);
    await choose(page, 'ddb');
    const [code = '', link] = [await copied(page, 'page'), await copied(page, 'url')];
    assert.equal(elementIn(code, 'a').attributes['href'], link);
  });

  it('gives the single file of this exact version, which browsers refuse if anybody has changed it', async () => {
    const {page} = await open();
    await page.select('#system', 'os2web');
    await page.click('[name=version][value=fixed]');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#code-page')?.value.includes('integrity'),
    );
    const code = (await copied(page, 'page')) ?? '';
    const {src, integrity} = elementIn(code, 'script').attributes;
    assert.equal(src, `${site.origin()}/guide/0.1.0/mitid-guide.iife.js`);
    assert.match(integrity ?? '', /^sha384-[A-Za-z0-9+/]{64}$/);

    const pasted = await site.paste(code);
    await waitForElement(pasted.page, '[part~=answer]');
    assert.deepEqual(
      pasted.requests.filter((url) => url.includes('/chunks/')),
      [],
    );

    site.tamper('Gyldig legitimation', 'Ring 90 90 90 90');
    const other = await site.paste(code);
    await other.page.waitForNetworkIdle({idleTime: 100});
    assert.match(other.errors.join(), /integrity/);
    assert.equal(await other.page.$('mitid-guide >>> [part~=answer]'), null);
    assert.ok(await (await other.page.$('mitid-guide a'))?.isVisible());

    // The same without the lock: what the visitor would have read.
    const unlocked = await site.paste(code.replace(/ integrity="[^"]*"/, ''));
    await waitForElement(unlocked.page, '[part~=answer]');
    assert.match((await shownIn(unlocked.page)).texts.join(), /90 90 90 90/);
  });

  it('gives code that contains the whole guide as text, for visitors without scripts', async () => {
    const {page} = await open();
    await page.select('#system', 'os2web');
    await page.click('#outline');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#code-page')?.value.includes('<h3>'));
    const code = (await copied(page, 'page')) ?? '';
    const pasted = await site.paste(code, '', (each) => each.setJavaScriptEnabled(false));
    const text = await pasted.page.$eval('body', (body) => body.innerText);
    assert.match(text, /Få MitID i Borgerservice/);
    assert.match(text, /33 98 00 10/);
  });

  it('offers the fields of each type of organisation, and leaves out the values of another type', async () => {
    const {page} = await open();
    await fillIn(page);
    await choose(page, 'os2web');
    await page.click('[name=organisation-type][value=bank]');
    await (
      await preview(page)
    ).waitForFunction(() => document.querySelector('#guide')?.getAttribute('organisation-type') === 'bank');
    const shown = await page.$$eval('#details div.field', (each) =>
      each.flatMap((field) => (field.hidden ? [] : (field.querySelector('[name]')?.getAttribute('name') ?? []))),
    );
    assert.ok(shown.includes('phone') && shown.includes('opening-hours'));
    for (const name of ['booking', 'booking-url', 'home-visit', 'home-visit-phone', 'it-help']) {
      assert.ok(!shown.includes(name), name);
    }
    const {attributes} = elementIn((await copied(page, 'page')) ?? '', 'mitid-guide');
    assert.equal(attributes['organisation-type'], 'bank');
    assert.equal('booking-url' in attributes, false);
  });

  it('says what is wrong with a value after the editor leaves the field, and leaves it out of the code', async () => {
    const {page} = await open();
    await page.select('#system', 'os2web');
    await write(page, '#organisation', 'Nordby');
    await write(page, '#booking-url', 'javascript:alert(1)');
    assert.equal(await page.$eval('#error-booking-url', ({textContent}) => textContent), '');
    await page.keyboard.press('Tab');
    const text = await page.$eval('#error-booking-url', ({textContent}) => textContent);
    assert.match(text, /Skriv en webadresse, der begynder med "https:\/\/"/);
    assert.equal(await page.$eval('#booking-url', (field) => field.ariaInvalid), 'true');
    const describedBy = await page.$eval('#booking-url', (field) => field.getAttribute('aria-describedby') ?? '');
    assert.ok(describedBy.split(' ').includes('error-booking-url'));
    assert.equal(await setting(page, 'booking-url'), null);
    assert.equal(await setting(page, 'organisation'), 'Nordby');
    await page.$eval('#booking-url', (field) => ((field as HTMLInputElement).value = ''));
    await write(page, '#booking-url', 'https://nordby.dk');
    assert.equal(await page.$eval('#error-booking-url', ({textContent}) => textContent), '');
    assert.equal(await page.$eval('#booking-url', (field) => field.ariaInvalid), null);
    await (await preview(page)).waitForFunction(() => document.querySelector('#guide')?.hasAttribute('booking-url'));
  });

  it('uses the language that the editor chooses in preview and code', async () => {
    const {page} = await open();
    await page.select('#system', 'os2web');
    await page.select('#lang', 'en');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#code-page')?.value.includes('lang='),
    );
    assert.equal((await shownIn(await preview(page))).lang, 'en');
    const code = (await copied(page, 'page')) ?? '';
    assert.equal(elementIn(code, 'mitid-guide').attributes['lang'], 'en');
    assert.doesNotMatch(code, /Sådan får du/);
    assert.equal((await shownIn((await site.paste(code)).page)).lang, 'en');
  });

  it('confirms that it has copied the code, also where the browser has no clipboard API', async () => {
    const {page} = await open((each) =>
      each.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', {value: undefined})),
    );
    await page.click('[data-copies=code-page]');
    await page.waitForFunction(() => document.querySelector('.main-act [role=status]')?.textContent === 'Kopieret.');
    await page.focus('#organisation');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('#organisation', (field) => (field as HTMLInputElement).value);
    assert.match(pasted, /guide\.html/);
  });

  it('selects the code, and says so, where the browser does not allow copying', async () => {
    const {page} = await open((each) =>
      each.evaluateOnNewDocument(`
        Object.defineProperty(navigator, 'clipboard', {value: undefined});
        Object.defineProperty(Document.prototype, 'execCommand', {value: () => false});`),
    );
    await page.click('[data-copies=code-page]');
    await page.waitForFunction(() => document.querySelector('.main-act .copied')?.textContent.includes('Ctrl + C'));
    const selected = await page.$eval('#code-page', (box) => {
      const {value, selectionStart, selectionEnd} = box as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd) === value;
    });
    assert.ok(selected);
  });

  it('works with the keyboard alone, from the first field to the copied code', async () => {
    const {page} = await open();
    const tabTo = async (id: string) => {
      for (let pressed = 0; pressed < 60; pressed++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const {id: own = '', hash = ''} = (document.activeElement ?? {}) as Partial<HTMLAnchorElement>;
          return own || hash;
        });
        if (at === id) return;
      }
      assert.fail(`the keyboard does not reach ${id}`);
    };
    await page.focus('[name=organisation-type]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo('system');
    await page.keyboard.type('OS2');
    await tabTo('organisation');
    await page.keyboard.type('Nordby Bibliotek');
    await tabTo('citizen-service-here');
    await page.keyboard.press('Space');
    await tabTo('#code-panel');
    await page.keyboard.press('Enter');
    await tabTo('copy-main');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.main-act .copied')?.textContent === 'Kopieret.');
    const code = await page.$eval('#code-page', (box) => (box as HTMLTextAreaElement).value);
    const {style, ...attributes} = elementIn(code, 'mitid-guide').attributes;
    assert.match(style ?? '', /min-height/);
    assert.deepEqual(attributes, {
      lang: 'da',
      'organisation-type': 'library',
      organisation: 'Nordby Bibliotek',
      'citizen-service-here': '',
    });
  });

  it('takes the preview to where a field shows, and leaves the editor in the field', async () => {
    const {page} = await open();
    await write(page, '#phone', '12 34 56 78');
    const frame = await preview(page);
    await frame.waitForFunction(() => {
      const mark = document.querySelector<HTMLElement>('#mark');
      const number = document.querySelector('#guide')?.shadowRoot?.querySelector('[part=card] [href="tel:12345678"]');
      const {top = 0, bottom = 0} = number?.getBoundingClientRect() ?? {};
      return mark && !mark.hidden && number && top > 0 && bottom < innerHeight;
    });
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'phone');
  });

  it('requests only its own files, stores nothing, and causes no errors or warnings', async () => {
    const {page, errors, warnings, requests: requested} = await open();
    await fillIn(page);
    await choose(page, 'ddb');
    // The browser's own icons are data.
    for (const url of requested.filter((each) => !each.startsWith('data:')))
      assert.ok(url.startsWith(`${site.origin()}/guide/0/`), url);
    assert.doesNotMatch(requested.join(), /nordby|12%2034/);
    assert.deepEqual([...errors, ...warnings], []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  });

  it('says why nothing happens, and links to the guide, where no script runs', async () => {
    const {page} = await site.open(address, (each) => each.setJavaScriptEnabled(false));
    await page.waitForSelector('#not-running', {visible: true});
    assert.equal(await page.$eval('#not-running a', (link) => link.getAttribute('href')), 'guide.html');
  });

  it('has a link to its English version, which has the same fields and gives the same code', async () => {
    const names = (page: Page) => page.$$eval('form [name]', (each) => each.map((field) => field.getAttribute('name')));
    const codeFor = async (page: Page) => {
      await page.waitForFunction(() =>
        document.querySelector<HTMLTextAreaElement>('#code-page')?.value.includes('12 34 56 78'),
      );
      return copied(page, 'page');
    };
    const {page, errors} = await open();
    await page.select('#system', 'os2web');
    await write(page, '#phone', '12 34 56 78');
    const inDanish = {names: await names(page), code: await codeFor(page)};
    await page.click('header a[hreflang=en]');
    await page.waitForSelector(':root[lang=en] form');
    assert.equal(new URL(page.url()).pathname, inEnglish);
    assert.deepEqual({names: await names(page), code: await codeFor(page)}, inDanish);
    assert.equal(await page.$eval('.main-act .copied', ({textContent}) => textContent), 'Copied.');
    await write(page, '#email', 'nobody');
    await page.keyboard.press('Tab');
    assert.match(await page.$eval('#error-email', ({textContent}) => textContent), /Write an e-mail address/);
    const text = await page.$eval(':root[lang=en] body', (body) => {
      for (const each of body.querySelectorAll('[lang=da]')) each.remove();
      return body.textContent;
    });
    assert.doesNotMatch(text, /[æøå]/i);
    assert.deepEqual(errors, []);
  });

  const looks: readonly (readonly ['light' | 'dark', string])[] = [
    ['light', address],
    ['dark', address],
    ['light', inEnglish],
  ];
  for (const width of [320, 1280]) {
    for (const [scheme, path] of amount(looks, width === 320 ? looks.slice(0, 1) : looks.slice(1))) {
      it(`has no accessibility issues according to axe, and fits: ${path}, ${width} px, ${scheme}`, async () => {
        const {page} = await open(async (each) => {
          await each.setViewport({width, height: 900});
          await each.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        }, path);
        await fillIn(page);
        await write(page, '#email', 'ingen');
        await page.keyboard.press('Tab');
        await choose(page, 'typo3', true);
        await page.click('#links summary');
        await page.click('#more summary');
        await page.evaluate(axe);
        const {violations} = (await page.evaluate(
          "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})",
        )) as AxeResults;
        assert.deepEqual(
          violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
          [],
        );
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      });
    }
  }
});
