import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Frame, Page} from 'puppeteer-core';
import {formFields} from '../../../../src/pages/snippet/fields.js';
import {waitForElement, write} from '../../../support/browser.js';
import {pathOf} from '../../../support/project.js';
import {useSite} from '../../../support/site.js';

const fromSite = '/guide/0/snippet.html';

/** The page in the preview's frame. */
async function previewIn(page: Page): Promise<Frame> {
  const frame = (await (await page.$('#preview'))?.contentFrame()) ?? assert.fail('there is no preview');
  await waitForElement(frame, '[part~=answer]');
  return frame;
}

const textOf = (page: Page | Frame, selector: string) => page.$eval(selector, ({textContent}) => textContent);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Waits until the preview has marked something, and returns its text. */
async function marked(frame: Frame): Promise<string> {
  const found = await frame.waitForFunction(() => {
    const mark = document.querySelector<HTMLElement>('#mark');
    if (!mark || mark.hidden) return undefined;
    const {top, bottom, left} = mark.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    if (top < 0 || bottom > innerHeight) return undefined;
    const under = document.querySelector('#guide')?.shadowRoot?.elementFromPoint(left + 8, middle);
    return under?.textContent;
  });
  return (await found.jsonValue()) ?? '';
}

describe('The page that makes the snippet', () => {
  const site = useSite();

  async function open(look?: (page: Page) => Promise<unknown>) {
    const opened = await site.open(fromSite, look);
    await opened.page.waitForSelector('.running');
    return opened;
  }

  describe('beside the form', () => {
    it('keeps the guide and the code in view, wherever in the form the editor is', async () => {
      const {page} = await open();
      for (const field of ['[name=organisation-type]', '#phone', '#appearance']) {
        await page.focus(field);
        const inView = await page.$$eval('#preview, #copy-main', (each) =>
          each.map((one) => {
            const {top, bottom} = one.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        );
        assert.deepEqual(inView, [true, true], field);
      }
    });

    it('keeps the button that copies in view while the code scrolls, and covers none of it', async () => {
      for (const [width, height] of [
        [1280, 900],
        [412, 800],
        [320, 640],
      ] as const) {
        const {page} = await open((each) => each.setViewport({width, height}));
        await page.select('#system', 'ddb');
        await write(page, '#phone', '12 34 56 78');
        await page.waitForSelector('#code-profile-piece:not([hidden])');
        if (width < 992) await page.click('[data-opens=code]');
        const overlaps = await page.$eval('.scrolls', (scrolls) => {
          scrolls.scrollTop = scrolls.scrollHeight;
          const {top, bottom, left, right} =
            document.querySelector('#copy-main')?.getBoundingClientRect() ?? new DOMRect();
          const isWhole = top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
          const under = scrolls.getBoundingClientRect();
          const covers = bottom > under.top && top < under.bottom;
          return {isWhole, isScrolled: scrolls.scrollTop > 0, covers};
        });
        assert.deepEqual(overlaps, {isWhole: true, isScrolled: true, covers: false}, String(width));
      }
    });

    it('is reached by the first link of the page', async () => {
      const {page} = await open();
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash), '#code-panel');
    });

    it('is reached from the end of the form, and by Enter in a field', async () => {
      const {page} = await open();
      await page.focus('#form > .skip');
      assert.ok((await page.$eval('#form > .skip', (button) => button.getBoundingClientRect().left)) >= 0);
      await page.keyboard.press('Enter');
      assert.equal(await focused(page), 'code-panel');
      await page.focus('#phone');
      await page.keyboard.press('Enter');
      assert.equal(await focused(page), 'code-panel');
    });

    it('marks in the guide what the editor writes, and leaves the editor in the field', async () => {
      const {page} = await open();
      const frame = await previewIn(page);
      await write(page, '#phone', '12 34 56 78');
      assert.match(await marked(frame), /12 34 56 78/);
      await write(page, '#booking-category', 'Kun MitID');
      await page.waitForFunction(() => document.querySelector('#follow')?.textContent.includes('er markeret'));
      assert.match(await marked(frame), /Kun MitID/);
      assert.equal(await focused(page), 'booking-category');
      await page.focus('#phone');
      await frame.waitForFunction(() =>
        document.querySelector('#guide')?.shadowRoot?.querySelector('[href="tel:12345678"]'),
      );
      assert.match(await marked(frame), /12 34 56 78/);
    });

    it('marks the row that has the value, not the name that comes with it', async () => {
      const {page} = await open();
      const frame = await previewIn(page);
      await write(page, '#organisation', 'Nordby Kommune');
      await write(page, '#opening-hours', 'Mandag 10-15');
      await page.waitForFunction(() => document.querySelector('#follow')?.textContent.includes('er markeret'));
      assert.match(await marked(frame), /Mandag 10-15/);
    });

    it('says of a field that is still empty where its value will be, and of one that shows nowhere that it does not', async () => {
      const {page} = await open();
      await page.focus('#email');
      await page.waitForFunction(() => document.querySelector('#follow')?.textContent.includes('E-mail'));
      assert.doesNotMatch(await textOf(page, '#follow'), /markeret/);
      await page.focus('#organisation');
      await page.waitForFunction(() => document.querySelector('#nowhere[role=status]')?.textContent.includes('navn'));
    });

    it('finds a place in the guide for every detail and every link', async () => {
      for (const type of ['municipality', 'bank', 'library', 'other']) {
        const {page} = await open();
        await page.click(`[name=organisation-type][value=${type}]`);
        await write(page, '#organisation', 'Nordby');
        await write(page, '#phone', '12 34 56 78');
        if (type === 'library') await page.click('#citizen-service-here');
        if (type === 'municipality') await page.select('#home-visit', 'yes');
        await page.$eval('#links', (links) => links.setAttribute('open', ''));
        const details = formFields.filter(({description: {section}}) => section === 'details' || section === 'links');
        for (const {name, description} of details) {
          if (!(await (await page.$(`#${name}`))?.isVisible())) continue;
          await page.evaluate(() => (document.querySelector('#follow') ?? document.body).replaceChildren());
          await page.focus(`#${name}`);
          await page.waitForFunction(
            (label) => document.querySelector('#follow')?.textContent.includes(label),
            {},
            description.da.label,
          );
        }
      }
    });

    it('shows the guide on the page, in a frame, or as a page of its own with its sender, as the code will', async () => {
      const {page} = await open();
      const frame = await previewIn(page);
      const header = async () => (await (await frame.$('header'))?.isVisible()) ?? false;
      assert.equal(await header(), false);
      await page.click('[name=method][value=link]');
      await frame.waitForSelector('.own-page');
      await write(page, '#organisation', 'Nordby Kommune');
      await write(page, '#site-url', 'https://www.nordby.dk');
      await frame.waitForSelector('#sender a[href^="https://www.nordby.dk"]');
      assert.equal(await textOf(frame, '#sender'), 'Nordby Kommune (nordby.dk)');
      assert.equal(await header(), true);
      await page.click('[name=method][value=iframe]');
      await frame.waitForSelector('.framed');
      assert.equal(await (await frame.$('#sender a'))?.isVisible(), true);
      assert.equal(await (await frame.$('#name'))?.isVisible(), false);
    });

    it('shows the guide on the page, where the script in the template replaces the link, and says so', async () => {
      const {page} = await open();
      const frame = await previewIn(page);
      const what = () => textOf(page, '[name=method][value=link] ~ * .hint');
      await page.select('#system', 'drupal');
      await frame.waitForSelector('.own-page');
      assert.equal(await (await page.$('#site-url'))?.isVisible(), true);
      const asLink = await what();
      await page.click('#template');
      await frame.waitForSelector('.in-page');
      assert.equal(await (await frame.$('header'))?.isVisible(), false);
      assert.equal(await frame.$eval('#guide', (guide) => guide.hasAttribute('language-menu')), false);
      assert.match(await textOf(page, '#way'), /bliver til guiden på selve siden/);
      assert.notEqual(await what(), asLink);
      assert.equal(await (await page.$('#site-url'))?.isVisible(), false);
      assert.equal(await textOf(page, '#taken-look'), '');
      await page.click('#template');
      await frame.waitForSelector('.own-page');
      assert.equal(await what(), asLink);
    });

    it('says of a value that the guide cannot use that the field must be corrected, not filled in', async () => {
      const {page} = await open();
      await previewIn(page);
      await write(page, '#phone', 'ring til os');
      await page.waitForFunction(() => document.querySelector('#follow')?.textContent.includes('rettet feltet'));
      await page.$eval('#phone', (field) => (field as HTMLInputElement).select());
      await page.keyboard.press('Backspace');
      await page.waitForFunction(() => document.querySelector('#follow')?.textContent.includes('udfyldt feltet'));
    });

    it('has the guide as wide as a phone, or as a computer', async () => {
      const {page} = await open();
      const frame = await previewIn(page);
      const width = () => frame.evaluate(() => innerWidth);
      assert.ok((await width()) < 400);
      await page.click('[data-screen=computer]');
      await frame.waitForFunction(() => innerWidth > 1000);
      assert.equal(await page.$eval('[data-screen=phone]', (button) => button.ariaPressed), 'false');
      const fits = await page.$eval('#preview', (each) => {
        const stage = each.parentElement?.getBoundingClientRect();
        return each.getBoundingClientRect().right <= (stage?.right ?? 0) + 1;
      });
      assert.ok(fits);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  });

  describe('on a phone', () => {
    const onPhone = () => open((page) => page.setViewport({width: 412, height: 800}));

    it('opens the guide and the code over the form with one press, and leads back to the field', async () => {
      const {page} = await onPhone();
      for (const name of ['preview', 'code']) {
        assert.equal(await (await page.$(`#${name}-panel`))?.isVisible(), false);
        await page.click(`[data-opens=${name}]`);
        assert.equal(await (await page.$(`#${name}-panel`))?.isVisible(), true);
        assert.equal(await focused(page), `${name}-panel`);
        assert.equal(await page.$eval(`#${name}-panel`, (panel) => panel.getAttribute('role')), 'dialog');
        assert.equal(await page.$eval('#form', (form) => form.closest('[inert]') !== null), true);
        await page.keyboard.press('Escape');
        assert.equal(await (await page.$(`#${name}-panel`))?.isVisible(), false);
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-opens')), name);
        assert.equal(await page.$eval('#form', (form) => form.closest('[inert]')), null);
      }
    });

    it('closes what is open when the editor goes back, and leaves the page only then', async () => {
      const {page} = await onPhone();
      await write(page, '#phone', '12 34 56 78');
      for (const close of ['back', 'escape']) {
        const entries = await page.evaluate(() => history.length);
        await page.click('[data-opens=code]');
        if (close === 'back') await page.evaluate(() => history.back());
        else await page.keyboard.press('Escape');
        await page.waitForSelector('#code-panel', {hidden: true});
        assert.equal(await page.$eval('#phone', (field) => (field as HTMLInputElement).value), '12 34 56 78');
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-opens')), 'code');
        await page.waitForFunction(() => history.scrollRestoration === 'auto');
        assert.ok((await page.evaluate(() => history.length)) <= entries + 1);
      }
      await page.goBack();
      assert.doesNotMatch(page.url(), /snippet/);
    });

    it('leads from a value that is not in the code to its field', async () => {
      const {page} = await onPhone();
      await write(page, '#phone', 'ring til os');
      await page.click('[data-opens=code]');
      await page.click('#refused a');
      assert.equal(await focused(page), 'phone');
      assert.equal(await (await page.$('#code-panel'))?.isVisible(), false);
    });
  });

  it('leads to a page that names its sender, as the profile has it and never as the URL has it', async () => {
    site.profiles(JSON.stringify({nordby: {organisation: 'Nordby Kommune', 'site-url': 'https://www.nordby.dk'}}));
    const {page} = await site.open('/guide/0/guide.html?profile=nordby&organisation=Svindel');
    await page.waitForSelector('#sender a[href="https://www.nordby.dk/"]', {visible: true});
    assert.equal(await textOf(page, '#sender'), 'Nordby Kommune (nordby.dk)');
    const other = await site.open('/guide/0/guide.html?organisation=Svindel&site-url=https://svindel.dk');
    await waitForElement(other.page, '[part~=answer]');
    assert.equal(await (await other.page.$('#sender'))?.isVisible(), false);
  });

  describe('opened from a folder on disk', () => {
    const fileUrl = (name: string) => pathToFileURL(pathOf(`dist/${name}`)).href;

    it('works, and says what needs a server', async () => {
      const {page, errors} = await site.openUrl(fileUrl('snippet.html'));
      const frame = await previewIn(page);
      await write(page, '#phone', '12 34 56 78');
      await frame.waitForFunction(() => document.querySelector('#guide')?.getAttribute('phone') === '12 34 56 78');
      assert.equal(await page.$('#not-running'), null);
      assert.equal(await (await page.$('#from-disk'))?.isVisible(), true);
      const letter = () => page.$eval('#letter', (box) => (box as HTMLTextAreaElement).value);
      assert.match(await letter(), /kun et eksempel/);
      assert.doesNotMatch(await letter(), /file:/);
      const refused = () => page.$$eval('#refused a', (each) => each.map(({hash}) => hash));
      for (const folder of ['', 'http://www.nordby.dk/mitid', 'www.nordby.dk/mitid']) {
        await page.$eval('#folder', (field) => (field as HTMLInputElement).select());
        await page.keyboard.press('Backspace');
        await write(page, '#folder', folder);
        await page.keyboard.press('Tab');
        assert.notEqual(await textOf(page, '#error-folder[role=status]'), '', folder);
        assert.deepEqual(await refused(), ['#folder']);
        await page.click('#copy-main');
        await page.waitForFunction(() =>
          document.querySelector('.main-act .copied')?.textContent.includes('eksemplet www.jeres-hjemmeside.dk'),
        );
      }
      await page.$eval('#folder', (field) => (field as HTMLInputElement).select());
      await write(page, '#folder', 'https://www.nordby.dk/mitid');
      await page.waitForFunction(() =>
        document
          .querySelector<HTMLTextAreaElement>('#code-page')
          ?.value.includes('src="https://www.nordby.dk/mitid/mitid-guide.js"'),
      );
      assert.deepEqual(await refused(), []);
      assert.equal(await textOf(page, '#error-folder'), '');
      assert.match(await textOf(page, '#advice-folder[role=status]'), /Mangler der \/0\/ til sidst/);
      await write(page, '#folder', '/0/');
      await page.waitForFunction(() => !document.querySelector('#advice-folder')?.textContent);
      await page.click('.languages a');
      await page.waitForSelector(':root[lang=en].running');
      assert.equal(
        await page.$eval('#folder', (field) => (field as HTMLInputElement).value),
        'https://www.nordby.dk/mitid/0/',
      );
      assert.equal(await (await page.$('#from-link'))?.isVisible(), false);
      assert.deepEqual(errors, []);
    });

    it('shows the guide on its stand-alone page, too', async () => {
      const {page} = await site.openUrl(fileUrl('guide.html'));
      await waitForElement(page, '[part~=answer]');
      await page.click('mitid-guide >>> [part~=answer]');
      await page.waitForFunction(() => JSON.stringify(history.state ?? '').includes('chip'));
    });
  });
});
