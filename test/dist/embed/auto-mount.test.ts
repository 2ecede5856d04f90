import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {firstQuestionWords} from '../../../src/content/2026-11/first-question-words.js';
import {danishMsg} from '../../../src/locale/msg.js';
import {guideSettings, organisationSettings} from '../../../src/settings/settings.js';
import {heading, scripts, waitForGuide, positionOf, useHost} from '../hosts/host.js';
import {handles} from '../../support/handles.js';

const fallback = '<p>Læs om MitID på mitid.dk.</p>';
const div = `<div class="mitid-guide">${fallback}</div>`;
const linkTo = (query: string, path = '/dist/guide.html') =>
  `<p>Se <a href="${path}${query}">Sådan får du MitID</a>.</p>`;
const link = linkTo('?embed');
const tag = `<mitid-guide>${fallback}</mitid-guide>`;

/** Waits until a guide is on the page, whole, and sees that it asks its question. */
async function asks(page: Page, guide = 'mitid-guide'): Promise<void> {
  await page.waitForSelector(guide, {timeout: 10_000});
  await page.$eval(guide, async (found) => {
    await customElements.whenDefined('mitid-guide');
    if ('updateComplete' in found) await found.updateComplete;
  });
  assert.ok(await page.$(`${guide} >>> [part~=answer]`));
}

const guides = (page: Page): Promise<number> => page.$$eval('mitid-guide', ({length}) => length);

const attributesOf = (page: Page, guide = 'mitid-guide'): Promise<Record<string, string>> =>
  page.$eval(guide, ({attributes}) => Object.fromEntries([...attributes].map(({name, value}) => [name, value])));

const textOn = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe('An editor who pastes a guide into a page', () => {
  const host = useHost();

  for (const [name, script] of Object.entries(scripts)) {
    for (const [way, body] of Object.entries({tag, div, link})) {
      it(`has it asking its first question, in the place of what stood there: a ${way}, with ${name}`, async () => {
        const {page, errors, warnings} = await host.visit({head: script, body: `${body}<p id="below">Kontakt os</p>`});
        await asks(page);
        assert.ok((await heading(page)).endsWith(firstQuestionWords(danishMsg).boxes.chip.title));
        assert.doesNotMatch(await textOn(page), /Læs om MitID|Sådan får du MitID\./);
        assert.match(await textOn(page), /Kontakt os/);
        assert.deepEqual([...errors, ...warnings], []);
      });
    }
  }

  for (const [way, body] of Object.entries({tag, div})) {
    it(`has what stands inside read by visitors whom the script does not reach: a ${way}`, async () => {
      const {page} = await host.visit({body});
      assert.match(await textOn(page), /Læs om MitID på mitid\.dk\./);
    });
  }

  it('has a link that leads visitors whom the script does not reach to the guide’s own page, whole', async () => {
    const {page} = await host.visit({body: link});
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await asks(page);
    assert.match(await textOn(page), /Guide til MitID/);
  });

  it('has a link that leads to the guide’s text in a browser that runs no scripts', async () => {
    const {page} = await host.visit({head: scripts.module, body: link, javaScript: false});
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    assert.match(await textOn(page), /Få MitID i Borgerservice/);
  });

  for (const [place, page] of Object.entries({
    'before it': {body: scripts.module + div + link},
    'after it': {body: div + link + scripts.module},
    'in the head, as a single file': {head: scripts['single file'], body: div + link},
    'in the head, async': {head: scripts['single file'].replace('<script', '<script async'), body: div + link},
    twice: {head: scripts.module, body: div + link + scripts['single file']},
  })) {
    it(`has one guide for each place, each with what stood there inside: script ${place}`, async () => {
      const {page: visited} = await host.visit(page);
      await visited.waitForFunction(() => document.querySelectorAll('mitid-guide').length === 2);
      await waitForGuide(visited);
      assert.equal(await visited.$eval('div.mitid-guide', ({innerHTML}) => innerHTML), tag);
      assert.equal(await visited.$eval('p > mitid-guide', ({innerHTML}) => innerHTML), link.match(/<a.*<\/a>/)?.[0]);
      assert.equal(await guides(visited), 2);
    });
  }

  it('has the whole of what stood there inside, though the script ran while the page was still being read', async () => {
    const {page} = await host.visit({
      head: scripts['single file'],
      body: `<div class="mitid-guide"><p>Før</p><script>// The page is read up to here.</script><p>Efter</p></div>`,
    });
    await asks(page);
    assert.equal(await page.$eval('mitid-guide', ({textContent}) => /Før.*Efter/s.test(textContent)), true);
    assert.doesNotMatch(await textOn(page), /Før|Efter/);
  });

  it('has no second guide inside the first, nor around it', async () => {
    const {page} = await host.visit({
      head: scripts.module,
      body: `<mitid-guide>${div}${link}</mitid-guide><div class="mitid-guide" id="around">${tag}</div>${div}`,
    });
    await page.waitForSelector('body > div:last-of-type > mitid-guide');
    assert.equal(await guides(page), 3);
  });

  describe('has it also where the place comes to the page later', () => {
    for (const [way, body] of Object.entries({
      div,
      link,
      'div, deep inside what is added': `<section>${div}</section>`,
    })) {
      it(`as a ${way}`, async () => {
        const {page} = await host.visit({head: scripts.module, body: `${link}<main></main>`});
        await asks(page);
        await page.$eval('main', (main, html) => main.insertAdjacentHTML('beforeend', html), body);
        await asks(page, 'main mitid-guide');
        assert.equal(await guides(page), 2);
      });
    }

    it('and one guide, when the page takes it out and puts it in elsewhere', async () => {
      const {page} = await host.visit({head: scripts.module, body: `<main></main>${div}`});
      await asks(page);
      await page.evaluate(() => {
        const place = document.querySelector('div.mitid-guide') ?? document.body;
        place.remove();
        document.querySelector('main')?.append(place);
      });
      await asks(page, 'main mitid-guide');
      assert.equal(await guides(page), 1);
    });
  });

  it('is left alone while writing the page in the page itself', async () => {
    const {page} = await host.visit({head: scripts.module, body: `<div contenteditable>${div}${link}</div>${div}`});
    await asks(page);
    assert.equal(await guides(page), 1);
  });

  describe('sets the guide', () => {
    it('by class names, which every CMS keeps', async () => {
      const {page, warnings} = await host.visit({
        head: scripts.module,
        body: `<div class="wide mitid-guide mitid-guide--edition-leaflet-2022 mitid-guide--heading-level-3 mitid-guide--organisation-type-municipality
          mitid-guide--home-visit-phone-12345678 mitid-guide--home-visit-yes mitid-guide--hotline mitid-guide--lang-da">${fallback}</div>`,
      });
      await asks(page);
      assert.deepEqual(await attributesOf(page), {
        edition: 'leaflet-2022',
        'heading-level': '3',
        'organisation-type': 'municipality',
        'home-visit': 'yes',
        'home-visit-phone': '12345678',
        hotline: '',
        lang: 'da',
      });
      assert.match(await heading(page), /Skal du identitetssikres/);
      assert.deepEqual(warnings, []);
    });

    it('by data-*, any of its settings, and before a class name', async () => {
      const names = [...Object.keys(guideSettings), ...Object.keys(organisationSettings)];
      const data = names.map((name) => `data-${name}="x"`).join(' ');
      const {page} = await host.visit({
        head: scripts.module,
        body: `<div class="mitid-guide mitid-guide--organisation-type-bank" ${data}>${fallback}</div>`,
      });
      await asks(page);
      const attributes = await attributesOf(page);
      assert.deepEqual(
        names.filter((name) => attributes[name] !== 'x'),
        [],
      );
    });

    it('and is told of a class name that is none of its settings', async () => {
      const {page, warnings} = await host.visit({
        head: scripts.module,
        body: '<div class="mitid-guide mitid-guide--editon-leaflet-2022"></div>',
      });
      await asks(page);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /kender ikke klassen »mitid-guide--editon-leaflet-2022«.*edition/);
    });

    it('and nothing that the CMS had taken from them: no handler, no style, no slot', async () => {
      const {page} = await host.visit({
        head: scripts.module,
        body: '<div class="mitid-guide" data-onclick="alert(1)" data-style="position:fixed" data-slot="x" data-id="y"></div>',
      });
      await asks(page);
      assert.deepEqual(await attributesOf(page), {});
    });

    it('with more of their own at the advice, where it stood inside the place', async () => {
      const {page} = await host.visit({
        head: scripts.module,
        body: '<div class="mitid-guide"><p slot="footer">Spørg i receptionen.</p></div>',
      });
      await asks(page);
      assert.match(await textOn(page), /Spørg i receptionen\./);
    });
  });
});

describe('Whoever sends out a link to the guide', () => {
  const host = useHost();

  for (const [what, body] of Object.entries({
    'a link without embed': linkTo('?edition=leaflet-2022'),
    'a link that has embed in another word': linkTo('?embedded&x=embed'),
    'a link with embed in its fragment': linkTo('#?embed'),
    'a link to another page': linkTo('?embed', '/dist/guide.html/more'),
    'a link to a page of a longer name': linkTo('?embed', '/dist/our-guide.html'),
    'a link to somewhere that only mentions the guide': linkTo('?embed&from=/guide.html', '/other'),
    'a link that runs a script': linkTo('', "javascript:'/guide.html?embed'"),
  })) {
    it(`has ${what} stay a link`, async () => {
      const {page} = await host.visit({head: scripts.module, body: body + div});
      await asks(page);
      assert.equal(await guides(page), 1);
      assert.equal(await page.$$eval('a', ({length}) => length), 1);
    });
  }

  it('chooses edition, date, appearance, profile and language', async () => {
    const query = '?embed&edition=leaflet-2022&preview-date=2022-11-01&appearance=dark&profile=nordby&lang=da';
    const {page} = await host.visit({head: scripts.module, body: linkTo(query)});
    await asks(page);
    assert.deepEqual(await attributesOf(page), {
      lang: 'da',
      edition: 'leaflet-2022',
      'preview-date': '2022-11-01',
      appearance: 'dark',
      profile: 'nordby',
    });
  });

  it('cannot set anything else, by query or by fragment', async () => {
    const names = [...Object.keys(guideSettings), ...Object.keys(organisationSettings)].filter(
      (name) => !['edition', 'preview-date', 'appearance', 'profile'].includes(name),
    );
    assert.ok(names.length > 20);
    const forged = names.map((name) => `${name}=90909090&data-${name}=90909090`).join('&');
    const {page} = await host.visit({
      head: scripts.module,
      body: linkTo(`?embed&${forged}&onclick=alert(1)&style=x&slot=x&class=x&id=x&answers=x#${forged}`),
    });
    await asks(page);
    assert.deepEqual(await attributesOf(page), {});
  });

  it('takes visitors to where some answers lead', async () => {
    const {page} = await host.visit({
      head: scripts.module,
      body: linkTo('?embed#mitid-guide=2026-11~chip.no~citizen-service.continue'),
    });
    await asks(page);
    assert.ok(await page.$(`mitid-guide >>> ${handles.answersGiven}`));
    assert.deepEqual((await positionOf(page)).answers, {chip: 'no', 'citizen-service': 'continue'});
  });

  for (const [what, query] of Object.entries({
    'of another edition': '?embed#mitid-guide=leaflet-2022~chip.no',
    'of this edition, beside a link to another': '?embed&edition=leaflet-2022#mitid-guide=2026-11~identity-check.yes',
    'of who knows which edition on another day': '?embed&preview-date=2023-07-01#mitid-guide=~chip.no',
    'that are garbage': '?embed#mitid-guide=%00~~.~chip~=&&mitid-guide',
    'of 100 kB': `?embed#mitid-guide=2026-11~chip.no~x.${'y'.repeat(100_000)}`,
  })) {
    it(`takes visitors to the first question with answers ${what}`, async () => {
      const {page, errors} = await host.visit({head: scripts.module, body: linkTo(query)});
      await asks(page);
      await waitForGuide(page);
      assert.deepEqual((await positionOf(page)).answers, {});
      assert.deepEqual(errors, []);
    });
  }
});
