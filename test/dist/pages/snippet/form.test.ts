import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {elementIn} from '../../../support/elements.js';
import {useSite} from '../../../support/site.js';
import {write} from '../../../support/browser.js';

describe('The form of the snippet page', () => {
  const site = useSite();

  async function open() {
    const {page} = await site.open('/guide/0/snippet.html');
    await page.waitForSelector('.running');
    return page;
  }

  const isVisible = async (page: Page, selector: string) => (await (await page.$(selector))?.isVisible()) ?? false;
  const text = (page: Page, selector: string) => page.$eval(selector, ({textContent}) => textContent);
  const code = (page: Page) => page.$eval('#code-page', (box) => (box as HTMLTextAreaElement).value);

  const codeThat = (page: Page, pattern: string) =>
    page.waitForFunction(
      (wanted) => new RegExp(wanted).test(document.querySelector<HTMLTextAreaElement>('#code-page')?.value ?? ''),
      {},
      pattern,
    );

  it('names above the code every value that the code leaves out, each with a link to its field', async () => {
    const page = await open();
    await write(page, '#phone', 'ring til os');
    await write(page, '#email', 'a(at)b');
    await write(page, '#documents-url', 'http://www.nordby.dk');
    await page.waitForFunction(() => document.querySelectorAll('#refused a').length === 3);
    assert.match(await text(page, '#refused-label'), /^3 felter er ikke med/);
    const links = await page.$$eval('#refused a', (each) => each.map((link) => [link.textContent, link.hash]));
    assert.deepEqual(links[0], ['Telefon', '#phone']);
    await page.click('#refused a');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'phone');
    await page.click('#copy-main');
    await page.waitForFunction(() => document.querySelector('.main-act .copied')?.textContent.includes('ikke med'));
  });

  const mistakes = [
    {field: 'booking-url', value: 'http://www.nordby.dk/tid', says: /https:/},
    {field: 'phone', value: '12 34 56 78 87 65 43 21', says: /to telefonnumre/},
    {field: 'opening-hours', value: 'x'.repeat(304), says: /304 tegn/},
    {field: 'accent', value: '#ffdd00', says: /for lys/},
    {field: 'accent', value: 'rød', says: /farve som/},
  ];

  for (const {field, value, says} of mistakes) {
    it(`says at the field what is wrong, in a place that is announced: ${field}, ${value.slice(0, 24)}`, async () => {
      const page = await open();
      await write(page, `#${field}`, value);
      await page.keyboard.press('Tab');
      assert.match(await text(page, `#error-${field}[role=status]`), says);
      assert.doesNotMatch(await code(page), new RegExp(`${field}=`));
    });
  }

  it('refuses a day that is yet to come, and has a button for today', async () => {
    const page = await open();
    await page.$eval('#details-checked', (field) => {
      (field as HTMLInputElement).value = '2999-01-01';
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
    });
    assert.match(await text(page, '#error-details-checked'), /ikke kommet endnu/);
    await page.click('[data-today]');
    assert.equal(await text(page, '#error-details-checked'), '');
    await codeThat(page, 'details-checked="\\d{4}-\\d\\d-\\d\\d"');
  });

  it('keeps what the editor has written in fields that a choice takes away, and says which they are', async () => {
    const page = await open();
    await write(page, '#booking-category', 'Kun MitID');
    await page.click('[name=organisation-type][value=bank]');
    await page.waitForFunction(() => document.querySelector('#taken-details')?.textContent);
    assert.match(await text(page, '#taken-details'), /tidsbestillingen/);
    assert.doesNotMatch(await code(page), /Kun MitID/);
    await page.click('[name=organisation-type][value=municipality]');
    await codeThat(page, 'Kun MitID');
    assert.equal(await text(page, '#taken-details'), '');
  });

  it('names the choices about the code that a link or a frame cannot keep, and keeps them', async () => {
    const page = await open();
    await page.click('[name=method][value=element]');
    await page.click('#outline');
    await page.click('[name=version][value=fixed]');
    await codeThat(page, 'integrity=');
    for (const method of ['iframe', 'link']) {
      await page.click(`[name=method][value=${method}]`);
      await page.waitForFunction(() => document.querySelector('#taken-site[role=status]')?.textContent);
      assert.match(await text(page, '#taken-site'), /»Tag hele guiden med som tekst« og »Netop denne version«/);
    }
    await page.click('[name=method][value=element]');
    await codeThat(page, 'integrity=');
    assert.equal(await text(page, '#taken-site'), '');
  });

  it('asks each type of organisation only for what it can promise, and calls the visitors of a bank customers', async () => {
    const page = await open();
    await page.click('[name=organisation-type][value=library]');
    assert.equal(await isVisible(page, '#booking'), false);
    assert.equal(await isVisible(page, '#documents-url'), false);
    await page.click('#citizen-service-here');
    assert.equal(await isVisible(page, '#booking'), true);
    assert.equal(await isVisible(page, '#documents-url'), true);
    await page.click('[name=organisation-type][value=bank]');
    assert.equal(await isVisible(page, '#phone'), true);
    assert.equal(await page.$('#bank-phone'), null);
    assert.match(await text(page, '#hint-organisation'), /kunderne/);
    await page.select('#system', 'wordpress');
    await write(page, '#phone', '12 34 56 78');
    await page.waitForFunction(() => document.querySelector('#code-page-what')?.textContent.includes('kunderne'));
    await page.click('[name=method][value=iframe]');
    await page.click('#check-profile');
    await page.waitForSelector('#check-profile-findings li');
    await page.$eval(
      '#current-code',
      (box) => ((box as HTMLTextAreaElement).value = '<mitid-guide debug></mitid-guide>'),
    );
    const everything = await page.$eval('body', (body) =>
      [body.textContent, ...[...body.querySelectorAll('textarea')].map(({value}) => value)].join(),
    );
    assert.doesNotMatch(everything, /borgerne|borgeren/i);
    assert.equal(await isVisible(page, '#phone-purpose'), false);
    await page.click('[name=organisation-type][value=other]');
    assert.equal(await isVisible(page, '#phone-purpose'), true);
    assert.match(await text(page, '#hint-organisation'), /borgerne/);
  });

  it('asks another organisation what its number is for, as soon as it has given one', async () => {
    const page = await open();
    const hint = (isThere: boolean) =>
      page.waitForFunction(
        (expected) => Boolean(document.querySelector('#advice-phone-purpose[role=status]')?.textContent) === expected,
        {},
        isThere,
      );
    await page.click('[name=organisation-type][value=other]');
    await write(page, '#phone', '12 34 56 78');
    await hint(true);
    await write(page, '#phone-purpose', 'hjælp til beboere');
    await hint(false);
    await page.click('[name=organisation-type][value=municipality]');
    await hint(false);
  });

  it('does not speak of what the system can do, as long as no system is chosen', async () => {
    const page = await open();
    await page.click('[name=organisation-type][value=bank]');
    await page.waitForFunction(() => document.querySelector('#method-changed')?.textContent.includes('ikke er kendt'));
    assert.doesNotMatch(await text(page, '#method-changed'), /systemet kan/);
  });

  it('quotes the fields that a choice takes away', async () => {
    const page = await open();
    await write(page, '#booking-category', 'Kun MitID');
    await page.click('[name=organisation-type][value=bank]');
    await page.waitForFunction(() => /»[^»]+«/.test(document.querySelector('#taken-details')?.textContent ?? ''));
  });

  it('keeps the words of a name apart that is pasted in two lines', async () => {
    const page = await open();
    await page.$eval('#organisation', (field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Nordby\r\nKommune\n');
      field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    });
    assert.equal(await page.$eval('#organisation', (field) => (field as HTMLInputElement).value), 'Nordby Kommune');
  });

  it('chooses the usual system of the organisation, until the editor chooses one', async () => {
    const page = await open();
    const system = () => page.$eval('#system', (field) => (field as HTMLSelectElement).value);
    await page.click('[name=organisation-type][value=library]');
    assert.equal(await system(), 'ddb');
    await page.waitForFunction(() =>
      document.querySelector('#method-changed[role=status]')?.textContent.includes('link'),
    );
    await page.select('#system', 'typo3');
    await page.click('[name=organisation-type][value=municipality]');
    assert.equal(await system(), 'typo3');
  });

  it('offers the languages as boxes to tick, and names those that nobody has read', async () => {
    const page = await open();
    assert.equal(await isVisible(page, '#field-languages'), false);
    await page.click('#language-menu');
    await codeThat(page, 'language-menu');
    assert.doesNotMatch(await code(page), / languages=/);
    assert.match(await text(page, '#hint-languages'), /modersmål.*polsk/);
    for (const language of ['de', 'pl', 'uk', 'ro', 'tr']) await page.click(`[name=languages][value=${language}]`);
    await codeThat(page, ' languages="da en ar"');
  });

  it('says that a language beside the guide shows nothing while it is the only one of the guide', async () => {
    const page = await open();
    await page.select('#system', 'wordpress');
    await page.select('#beside', 'da');
    const said = '#taken-look';
    await page.waitForFunction(
      (id) => /ikke til at stå der/.test(document.querySelector(id)?.textContent ?? ''),
      {},
      said,
    );
    assert.equal(await text(page, '#follow'), '');
    await page.click('#language-menu');
    await page.waitForFunction((id) => !document.querySelector(id)?.textContent, {}, said);
  });

  it('speaks of a choice, too, where it says what the choices have taken away', async () => {
    const page = await open();
    await page.select('#system', 'wordpress');
    await page.click('[name=version][value=fixed]');
    await page.click('[name=method][value=link]');
    await page.waitForFunction(() => document.querySelector('#taken-site')?.textContent);
    assert.doesNotMatch(await text(page, '#taken-site'), /skrevet/);
  });

  it('has the same colour in its field and in the picker', async () => {
    const page = await open();
    await write(page, '#accent', '#7A1F3D');
    assert.equal(await page.$eval('[data-picks]', (picker) => (picker as HTMLInputElement).value), '#7a1f3d');
    await page.$eval('[data-picks]', (picker) => {
      (picker as HTMLInputElement).value = '#17468f';
      picker.dispatchEvent(new Event('input', {bubbles: true}));
    });
    assert.equal(await page.$eval('#accent', (field) => (field as HTMLInputElement).value), '#17468f');
  });

  it('says that a text is copied only at the button that was pressed last', async () => {
    const page = await open();
    const said = () =>
      page.$$eval('.copied', (each) => each.flatMap(({textContent}, index) => (textContent ? index : [])));
    await page.bringToFront();
    await page.click('[data-copies=text-privacy]');
    await page.waitForFunction(() => document.querySelector('#text-privacy-piece .copied')?.textContent);
    assert.equal((await said()).length, 1);
    await page.click('#copy-main');
    await page.waitForFunction(() => document.querySelector('.main-act .copied')?.textContent);
    assert.equal((await said()).length, 1);
  });

  it('says after copying which pieces are still to be copied, the first to do first', async () => {
    const page = await open();
    await page.bringToFront();
    const said = async (button: string) => {
      await page.$eval(button, (each) => (each as HTMLElement).click());
      const status = await page.waitForFunction(
        (each) => document.querySelector(each)?.parentElement?.querySelector('.copied')?.textContent,
        {},
        button,
      );
      return status.jsonValue();
    };
    await page.select('#system', 'ddb');
    await page.click('#template');
    await write(page, '#phone', '12 34 56 78');
    await page.waitForSelector(
      '#code-profile-piece:not([hidden]) ~ #code-template-piece:not([hidden]) ~ #code-url-piece',
    );
    assert.equal(await said('#copy-main'), 'Kopieret. Mangler endnu: profilen og scriptet.');
    assert.equal(await said('[data-copies=code-profile]'), 'Kopieret. Mangler endnu: scriptet.');
    assert.equal(await said('[data-copies=code-template]'), 'Kopieret.');
    await write(page, '#email', 'a@nordby.dk');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#code-profile')?.value.includes('a@nordby.dk'),
    );
    assert.equal(await said('#copy-main'), 'Kopieret. Mangler endnu: profilen.');
  });

  it('asks at the field whether a dear or foreign number is right, and has it in the code', async () => {
    const page = await open();
    await write(page, '#phone', '90 12 34 56');
    await page.waitForFunction(() =>
      document.querySelector('#advice-phone[role=status]')?.textContent.includes('dyrt'),
    );
    await codeThat(page, '90 12 34 56');
    assert.equal(await text(page, '#error-phone'), '');
    await write(page, '#booking-category', 'MitID');
    await page.waitForFunction(() => document.querySelector('#advice-booking-url[role=status]')?.textContent);
  });

  it('says the language in the code, and asks for no version where the code has no script', async () => {
    const page = await open();
    await page.click('[name=method][value=element]');
    await codeThat(page, '<mitid-guide');
    assert.equal(elementIn(await code(page), 'mitid-guide').attributes['lang'], 'da');
    assert.equal(await isVisible(page, '#field-version'), true);
    await page.click('[name=method][value=link]');
    await codeThat(page, '^<a');
    assert.equal(await isVisible(page, '#field-version'), false);
  });
});
