import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {profilesWith} from '../../../../src/pages/snippet/profile-json.js';
import {useSite} from '../../../support/site.js';
import {write} from '../../../support/browser.js';

const address = '/guide/0/snippet.html';

describe('The tools of the snippet page', () => {
  const site = useSite();

  const valueOf = (page: Page, id: string) => page.$eval(`#${id}`, (box) => (box as HTMLInputElement).value);

  /** Waits until a box has that text in it. */
  const waitForText = (page: Page, id: string, text: string) =>
    page.waitForFunction(
      (box, expected) => document.querySelector<HTMLInputElement>(`#${box}`)?.value.includes(expected),
      {},
      id,
      text,
    );

  async function open(path = address) {
    const {page, errors} = await site.open(path);
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#code-page')?.value);
    return {page, errors};
  }

  /** A library whose system keeps only a link, so that its details go into a profile. */
  async function fillIn(page: Page) {
    await page.click('[name=organisation-type][value=library]');
    await write(page, '#organisation', 'Nordby');
    await write(page, '#phone', '12 34 56 78');
    await waitForText(page, 'code-profile', '12 34 56 78');
  }

  const press = (page: Page, id: string) => page.$eval(`#${id}`, (button) => (button as HTMLElement).click());

  /** Presses a button, and waits for what it has found out. */
  async function found(page: Page, id: string): Promise<string> {
    await press(page, id);
    const handle = await page.waitForFunction(
      (list) => document.querySelector(list)?.textContent,
      {},
      `#${id}-findings ul`,
    );
    return (await handle.jsonValue()) ?? '';
  }

  const pasteInto = (page: Page, id: string, text: string) =>
    page.$eval(`#${id}`, (box, value) => ((box as HTMLTextAreaElement).value = value), text);

  it('tell whether the profile is in place, and that it is in the wrong encoding', async () => {
    const {page} = await open();
    await fillIn(page);
    assert.match(await found(page, 'check-profile'), /findes ikke endnu/);
    site.profiles(
      profilesWith('nordby', {organisation: 'Nordby', phone: '12 34 56 78', 'organisation-type': 'library'}),
    );
    await page.$eval('#check-profile-findings', (box) => box.replaceChildren());
    assert.match(await found(page, 'check-profile'), /I orden: Profilen "nordby" ligger i/);
    site.profiles(Buffer.from('{"nordby": {"opening-hours": "Lørdag"}}', 'latin1'));
    await page.$eval('#check-profile-findings', (box) => box.replaceChildren());
    assert.match(await found(page, 'check-profile'), /Latin-1/);
  });

  it('merge the profile into the current file, and offer it as a file', async () => {
    const {page, errors} = await open();
    await fillIn(page);
    await pasteInto(page, 'current-profiles', '{"skagen": {"phone": "87 65 43 21"}}');
    assert.match(await found(page, 'merge'), /skagen/);
    const file = JSON.parse(await valueOf(page, 'merged')) as object;
    assert.deepEqual(Object.keys(file), ['$schema', 'skagen', 'nordby']);
    const downloaded = await page.evaluate(`new Promise((resolve) => {
      URL.createObjectURL = (blob) => (resolve(blob.text()), 'blob:none');
      document.querySelector('#download-merged').click();
    })`);
    assert.deepEqual(JSON.parse(String(downloaded)), file);
    assert.deepEqual(
      errors.filter((error) => !error.includes('blob:none')),
      [],
    );
  });

  it('fill the form from the code of a page and its profile', async () => {
    const {page} = await open();
    await fillIn(page);
    const [code, profile] = [await valueOf(page, 'code-page'), await valueOf(page, 'code-profile')];
    const {page: later} = await open();
    await pasteInto(later, 'current-code', `${code}\n${profile}`);
    assert.match(await found(later, 'read-code'), /Formularen er udfyldt/);
    await waitForText(later, 'code-profile', '12 34 56 78');
    assert.equal(await valueOf(later, 'code-profile'), profile);
    assert.equal(await valueOf(later, 'organisation'), 'Nordby');
  });

  it('keep the name of a profile that is not pasted with the code, and then take the profile alone', async () => {
    const {page} = await open();
    await pasteInto(page, 'current-code', '<iframe src="https://x.dk/guide/0/guide.html?profile=nordby"></iframe>');
    assert.match(await found(page, 'read-code'), /står i profiles\.json/);
    await waitForText(page, 'code-page', 'profile=nordby');
    assert.equal(await page.$eval('#field-profile', (field) => (field as HTMLElement).hidden), false);
    await pasteInto(
      page,
      'current-code',
      '{"skagen": {"phone": "1"}, "nordby": {"phone": "12 34 56 78", "organisation-type": "bank"}}',
    );
    await press(page, 'read-code');
    await waitForText(page, 'code-profile', '12 34 56 78');
    assert.match(await valueOf(page, 'code-page'), /<iframe.*profile=nordby/);
    assert.equal(
      await page.$eval('[name=organisation-type]:checked', (radio) => (radio as HTMLInputElement).value),
      'bank',
    );
  });

  it('leave the type of organisation as it is where the code names one that there is not', async () => {
    const {page} = await open();
    await page.click('[name=organisation-type][value=library]');
    await pasteInto(page, 'current-code', '<mitid-guide organisation-type="biblio" phone="12 34 56 78"></mitid-guide>');
    assert.match(await found(page, 'read-code'), /»Hvem er I\?«: "biblio" kan ikke bruges/);
    await waitForText(page, 'code-profile', '12 34 56 78');
    assert.match(await valueOf(page, 'code-profile'), /"organisation-type": "library"/);
  });

  it('keep what is filled in when the editor reloads, leaves and comes back', async () => {
    const {page} = await open();
    await fillIn(page);
    const code = await valueOf(page, 'code-page');
    await page.reload();
    await waitForText(page, 'code-profile', '12 34 56 78');
    assert.equal(await valueOf(page, 'code-page'), code);
    await page.goto(`${site.origin()}/guide/0/guide.html`);
    await page.goBack();
    await waitForText(page, 'code-profile', '12 34 56 78');
    assert.equal(await valueOf(page, 'organisation'), 'Nordby');
  });

  it('keep everything, also what the guide cannot use, in the other language, without asking', async () => {
    const {page} = await open();
    await write(page, '#organisation', 'Nordby');
    await write(page, '#phone', '1234');
    await page.click('[name=method][value=iframe]');
    for (const language of ['en', 'da']) {
      await Promise.all([page.waitForNavigation(), page.click(`.languages [hreflang=${language}]`)]);
      await page.waitForSelector(`:root[lang=${language}].running`);
      assert.equal(await valueOf(page, 'organisation'), 'Nordby');
      assert.equal(await valueOf(page, 'phone'), '1234');
      assert.equal(await page.$eval('[value=iframe]', (radio) => (radio as HTMLInputElement).checked), true);
      assert.equal(await (await page.$('#from-link'))?.isVisible(), false);
    }
  });

  it('lead back to the language before, with what is written since', async () => {
    const {page} = await open();
    await write(page, '#organisation', 'Nordby');
    await Promise.all([page.waitForNavigation(), page.click('.languages [hreflang=en]')]);
    await page.waitForSelector(':root[lang=en].running');
    await write(page, '#phone', '12 34 56 78');
    await page.waitForFunction(() => location.hash.includes('phone'));
    await page.evaluate(() => history.back());
    await page.waitForSelector(':root[lang=da].running');
    assert.equal(await valueOf(page, 'organisation'), 'Nordby');
    assert.equal(await valueOf(page, 'phone'), '12 34 56 78');
  });

  it('forget what a link says as soon as the editor writes something else', async () => {
    const {page} = await open(`${address}#phone=87+65+43+21&organisation=Skagen`);
    assert.equal(await (await page.$('#from-link'))?.isVisible(), true);
    await write(page, '#phone', '12 34 56 78');
    assert.equal(await (await page.$('#from-link'))?.isVisible(), false);
    await page.waitForFunction(() => location.hash === '#phone=12+34+56+78');
  });

  it('use what a link from somebody else says only after the editor has agreed', async () => {
    const {page} = await open();
    await fillIn(page);
    const link = page.url();
    const {page: colleague} = await open(link.replace(site.origin(), ''));
    assert.equal(await valueOf(colleague, 'phone'), '');
    assert.doesNotMatch(await colleague.$eval('body', ({innerText}) => innerText), /12 34 56 78/);
    await press(colleague, 'take-link');
    await waitForText(colleague, 'code-profile', '12 34 56 78');
    assert.equal(colleague.url(), link);
  });

  it('write a letter to the webmaster with the profile, and a mail with it', async () => {
    const {page} = await open();
    await fillIn(page);
    await waitForText(page, 'letter', '12 34 56 78');
    const letter = await valueOf(page, 'letter');
    assert.ok(letter.includes(page.url()));
    assert.match(await page.$eval('#mail', (link) => (link as HTMLAnchorElement).href), /^mailto:\?subject=/);
  });

  it('leave out of the letter’s link what a choice has hidden', async () => {
    const {page} = await open();
    await fillIn(page);
    await page.click('[name=organisation-type][value=municipality]');
    await write(page, '#booking-category', 'Kun MitID');
    await waitForText(page, 'letter', 'booking-category=');
    await page.click('[name=organisation-type][value=bank]');
    await page.waitForFunction(
      () => !document.querySelector<HTMLTextAreaElement>('#letter')?.value.includes('booking-category='),
    );
    await waitForText(page, 'letter', 'phone=');
    assert.match(page.url(), /booking-category=/);
  });

  it('tell what is wrong on the editor’s own page', async () => {
    const pasted = await site.paste('<mitid-guide></mitid-guide>');
    const {page} = await open();
    await write(page, '#own-page', pasted.page.url());
    assert.match(await found(page, 'check-page'), /Scriptet mangler på siden.*Der står intet inde i guiden/);
  });

  it('forget an answer as soon as the editor writes something else', async () => {
    const {page} = await open();
    await fillIn(page);
    await found(page, 'merge');
    assert.equal(await page.$eval('#download-merged', (button) => (button as HTMLElement).hidden), false);
    await write(page, '#email', 'mitid@nordby.dk');
    await waitForText(page, 'code-profile', 'mitid@nordby.dk');
    assert.equal(await page.$eval('#merge-findings', ({textContent}) => textContent), '');
    assert.equal(await page.$eval('#download-merged', (button) => (button as HTMLElement).hidden), true);
  });

  it('fill the form from a link and the profile that is in place on the same site, also its type', async () => {
    const {page} = await open();
    site.profiles(profilesWith('nordby', {organisation: 'Nordby', phone: '12 34 56 78', 'organisation-type': 'bank'}));
    await pasteInto(page, 'current-code', '<a href="/guide/0/guide.html?embed&amp;profile=nordby">MitID</a>');
    assert.match(await found(page, 'read-code'), /^I orden: Formularen er udfyldt/);
    await waitForText(page, 'code-profile', '12 34 56 78');
    assert.equal(
      await page.$eval('[name=organisation-type]:checked', (radio) => (radio as HTMLInputElement).value),
      'bank',
    );
  });
});
