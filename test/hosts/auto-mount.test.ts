import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {firstQuestionWords} from '../../src/content/2026-11/first-question-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import {guideSettings, namesAllowedIn, organisationSettings} from '../../src/settings/settings.js';
import {heading, scripts, waitForGuide, positionOf, useHost} from '../support/host.js';
import {waitForElement} from '../support/browser.js';
import {handles} from '../support/handles.js';

const fallback = '<p>Læs om MitID på mitid.dk.</p>';
const div = `<div class="mitid-guide">${fallback}</div>`;
const linkTo = (query: string, path = '/dist/guide.html', attributes = '') =>
  `<p><a href="${path}${query}"${attributes}>Sådan får du MitID</a></p>`;
const link = linkTo('?embed');
const bareLink = '<a href="/dist/guide.html?embed">Sådan får du MitID</a>';
const tag = `<mitid-guide>${fallback}</mitid-guide>`;

const withDetails = scripts.module.replace('.js', '.js?div=details');
const names = [...Object.keys(guideSettings), ...Object.keys(organisationSettings)];

/** Waits until a guide has rendered on the page, and checks that it shows answers to choose from. */
async function waitForQuestion(page: Page, guide = 'mitid-guide'): Promise<void> {
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
      it(`sees the first question of the guide in place of the original content: a ${way}, with ${name}`, async () => {
        const {page, errors, warnings} = await host.visit({head: script, body: `${body}<p id="below">Kontakt os</p>`});
        await waitForQuestion(page);
        assert.ok((await heading(page)).endsWith(firstQuestionWords(danishMsg).boxes.chip.title));
        assert.doesNotMatch(await textOn(page), /Læs om MitID|Sådan får du MitID\./);
        assert.match(await textOn(page), /Kontakt os/);
        assert.deepEqual([...errors, ...warnings], []);
      });
    }
  }

  for (const [way, body] of Object.entries({tag, div})) {
    it(`leaves the content inside visible to visitors without the script: a ${way}`, async () => {
      const {page} = await host.visit({body});
      assert.match(await textOn(page), /Læs om MitID på mitid\.dk\./);
    });
  }

  it('gives visitors without the script a link to the whole stand-alone page of the guide', async () => {
    const {page} = await host.visit({body: link});
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await waitForQuestion(page);
    assert.match(await textOn(page), /Guide til MitID/);
  });

  it('gives visitors whose browser runs no scripts a link to the guide as text', async () => {
    const {page} = await host.visit({head: scripts.module, body: link, javaScript: false});
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    assert.match(await textOn(page), /Få MitID i Borgerservice/);
  });

  for (const [position, page] of Object.entries({
    'before it': {body: scripts.module + div + link},
    'after it': {body: div + link + scripts.module},
    'in the head, as a single file': {head: scripts['single file'], body: div + link},
    'in the head, async': {head: scripts['single file'].replace('<script', '<script async'), body: div + link},
    twice: {head: scripts.module, body: div + link + scripts['single file']},
  })) {
    it(`gets one guide in each place, with the original content inside it: script ${position}`, async () => {
      const {page: visited} = await host.visit(page);
      await visited.waitForFunction(() => document.querySelectorAll('mitid-guide').length === 2);
      await waitForGuide(visited);
      assert.equal(await visited.$eval('div.mitid-guide', ({innerHTML}) => innerHTML), tag);
      assert.equal(await visited.$eval('p > mitid-guide', ({innerHTML}) => innerHTML), link.match(/<a.*<\/a>/)?.[0]);
      assert.equal(await guides(visited), 2);
    });
  }

  it('gets all of the original content inside the guide, even if the script ran before the page was complete', async () => {
    const {page} = await host.visit({
      head: scripts['single file'],
      body: `<div class="mitid-guide"><p>Før</p><script>// The page is read up to here.</script><p>Efter</p></div>`,
    });
    await waitForQuestion(page);
    assert.equal(await page.$eval('mitid-guide', ({textContent}) => /Før.*Efter/s.test(textContent)), true);
    assert.doesNotMatch(await textOn(page), /Før|Efter/);
  });

  it('gets no second guide inside or around the first', async () => {
    const {page} = await host.visit({
      head: scripts.module,
      body: `<mitid-guide>${div}${link}</mitid-guide><div class="mitid-guide" id="around">${tag}</div>${div}`,
    });
    await page.waitForSelector('body > div:last-of-type > mitid-guide');
    assert.equal(await guides(page), 3);
  });

  describe('gets a guide that the page adds later', () => {
    for (const [way, body] of Object.entries({
      div,
      link,
      'div, deep inside the added content': `<section>${div}</section>`,
    })) {
      it(`as a ${way}`, async () => {
        const {page} = await host.visit({head: scripts.module, body: `${link}<main></main>`});
        await waitForQuestion(page);
        await page.$eval('main', (main, html) => main.insertAdjacentHTML('beforeend', html), body);
        await waitForQuestion(page, 'main mitid-guide');
        assert.equal(await guides(page), 2);
      });
    }

    it('and keeps only one guide when the page moves its place', async () => {
      const {page} = await host.visit({head: scripts.module, body: `<main></main>${div}`});
      await waitForQuestion(page);
      await page.evaluate(() => {
        const place = document.querySelector('div.mitid-guide') ?? document.body;
        place.remove();
        document.querySelector('main')?.append(place);
      });
      await waitForQuestion(page, 'main mitid-guide');
      assert.equal(await guides(page), 1);
    });
  });

  it('gets no guide in content that they are still editing on the page', async () => {
    const {page} = await host.visit({head: scripts.module, body: `<div contenteditable>${div}${link}</div>${div}`});
    await waitForQuestion(page);
    assert.equal(await guides(page), 1);
  });

  describe('configures the guide', () => {
    it('with class names, which every CMS keeps', async () => {
      const {page, warnings} = await host.visit({
        head: withDetails,
        body: `<div class="wide mitid-guide mitid-guide--edition-leaflet-2022 mitid-guide--heading-level-3 mitid-guide--organisation-type-municipality
          mitid-guide--home-visit-phone-12345678 mitid-guide--home-visit-yes mitid-guide--hotline mitid-guide--lang-da">${fallback}</div>`,
      });
      await waitForQuestion(page);
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

    it('with data-* for any setting, which take precedence over class names', async () => {
      // Not for a guide of another subject, whose file is missing here: the fallback would stay.
      const set = names.filter((name) => name !== 'edition-file');
      const data = set.map((name) => `data-${name}="x"`).join(' ');
      const {page} = await host.visit({
        head: withDetails,
        body: `<div class="mitid-guide mitid-guide--organisation-type-bank" ${data}>${fallback}</div>`,
      });
      await waitForQuestion(page);
      const attributes = await attributesOf(page);
      assert.deepEqual(
        set.filter((name) => attributes[name] !== 'x'),
        [],
      );
    });

    it('and gets a warning about a class name of an unknown setting', async () => {
      const {page, warnings} = await host.visit({
        head: scripts.module,
        body: '<div class="mitid-guide mitid-guide--editon-leaflet-2022"></div>',
      });
      await waitForQuestion(page);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /kender ikke klassen »mitid-guide--editon-leaflet-2022«.*edition/);
    });

    it('but cannot set what a CMS removes: handlers, styles and slots', async () => {
      const {page} = await host.visit({
        head: scripts.module,
        body: '<div class="mitid-guide" data-onclick="alert(1)" data-style="position:fixed" data-slot="x" data-id="y"></div>',
      });
      await waitForQuestion(page);
      assert.deepEqual(await attributesOf(page), {});
    });

    it('with their own advice in a slot, inside the original content', async () => {
      const {page} = await host.visit({
        head: withDetails,
        body: '<div class="mitid-guide"><p slot="footer">Spørg i receptionen.</p></div>',
      });
      await waitForQuestion(page);
      assert.match(await textOn(page), /Spørg i receptionen\./);
    });

    it('and is told in the debug panel which setting a misspelt class may mean, and not what else it says', async () => {
      const {page} = await host.visit({
        head: scripts.module,
        body: '<div class="mitid-guide mitid-guide--debug mitid-guide--profle-nordby"></div>',
      });
      await waitForQuestion(page);
      const finding = await waitForElement(page, '[part=debug] li');
      const message = await finding.evaluate(({textContent}) => textContent);
      assert.match(message, /en klasse.*ikke kender\. Mente I profile\?/);
      assert.doesNotMatch(message, /nordby/);
    });

    for (const [build, script] of Object.entries(scripts)) {
      it(`and is told in the console and in the debug panel which details wait for the webmaster: ${build}`, async () => {
        const {page, warnings} = await host.visit({
          head: script,
          body: '<div class="mitid-guide mitid-guide--debug" data-phone="12 34 56 78"><p slot="bank">Ring.</p></div>',
        });
        await waitForQuestion(page);
        const finding = await waitForElement(page, '[part=debug] li');
        assert.equal(warnings.length, 1);
        for (const message of [warnings[0] ?? '', await finding.evaluate(({textContent}) => textContent)]) {
          assert.match(message, /phone, slot="bank".*Bed jeres webmaster.*mitid-guide\.js\?div=details.*profil/);
        }
      });
    }
  });
});

describe('A stranger who writes a div into a page', () => {
  const host = useHost();
  const data = Object.keys(organisationSettings)
    .map((name) => `data-${name}="90 90 90 90"`)
    .join(' ');
  const classes = Object.keys(organisationSettings).map((name) => `mitid-guide--${name}-90909090`);
  const forged = `<div class="mitid-guide ${classes.join(' ')}" ${data}>
    <p slot="citizen-service">Ring 90 90 90 90</p><p slot="footer">Ring 90 90 90 90</p></div>`;

  for (const [build, script] of Object.entries(scripts)) {
    it(`can put no detail and no sentence into the guide that the page then shows: ${build}`, async () => {
      const {page} = await host.visit({head: script, body: forged});
      await waitForQuestion(page);
      assert.deepEqual(await attributesOf(page), {});
      await page.$eval('mitid-guide', async (guide) => {
        guide.answers = {chip: 'no'};
        await guide.updateComplete;
      });
      assert.match(await heading(page), /Borgerservice/);
      assert.doesNotMatch(await textOn(page), /90 ?90/);
      assert.doesNotMatch(await page.$eval('mitid-guide', ({shadowRoot}) => shadowRoot?.textContent ?? ''), /90 ?90/);
    });
  }

  it('cannot allow it to themselves, with the URL of the page or an element that poses as the script', async () => {
    const {page, address} = await host.visit({body: ''});
    const clobbered = host.server().serve({
      content: `<!doctype html><img name="currentScript" src="/dist/mitid-guide.iife.js?div=details">${forged}${scripts['single file']}`,
    });
    for (const url of [clobbered, address]) {
      await page.goto(`${url}?div=details`);
      if (url === address) await page.setContent(`${forged}${scripts['single file']}`);
      await waitForQuestion(page);
      assert.deepEqual(await attributesOf(page), {});
    }
  });
});

describe('A person who writes a link to the guide', () => {
  const host = useHost();

  for (const [what, body] of Object.entries({
    'a link without embed': linkTo('?edition=leaflet-2022'),
    'a link that has embed in another word': linkTo('?embedded&x=embed'),
    'a link with embed in its fragment': linkTo('#?embed'),
    'a link to another page': linkTo('?embed', '/dist/guide.html/more'),
    'a link to a page of a longer name': linkTo('?embed', '/dist/our-guide.html'),
    'a link to somewhere that only mentions the guide': linkTo('?embed&from=/guide.html', '/other'),
    'a link that runs a script': linkTo('', "javascript:'/guide.html?embed'"),
    'a link to the guide of another origin than the script': linkTo('?embed', 'https://example.com/guide.html'),
    'a link in a comment, which the CMS has marked': linkTo('?embed', undefined, ' rel="nofollow ugc"'),
    'a link that opens a new window': linkTo('?embed', undefined, ' target="_blank"'),
    'a link in a menu': `<nav>${link}</nav>`,
    'a link in a list': `<ul><li>${link}</li></ul>`,
    'a link in a heading': `<h3>${bareLink}</h3>`,
    'a link in a page header': `<header>${link}</header>`,
    'a link with words before it': `<p>Prøv <strong>${bareLink}</strong></p>`,
    'a link with words after it': `<p><em>${bareLink}</em>, før du ringer</p>`,
    'a link below a line of words': `<p>Prøv vores guide:<br>${bareLink}</p>`,
    'a link that looks like a button': `<div class="wp-block-button">${bareLink}</div>`,
    'a link around a teaser': bareLink.replace('Sådan', '<h3>Sådan</h3>'),
  })) {
    it(`keeps ${what} as a link`, async () => {
      const {page} = await host.visit({head: scripts.module, body: body + div});
      await waitForQuestion(page);
      assert.equal(await guides(page), 1);
      assert.equal(await page.$$eval('a', ({length}) => length), 1);
    });
  }

  for (const [what, body] of Object.entries({
    'in a paragraph': link,
    'in a paragraph, in bold, between spaces': `<p> <strong>&nbsp;${bareLink}</strong> </p>`,
    'between two paragraphs': `<p>Før</p><!-- wp:html -->${bareLink}<!-- /wp:html --><p>Efter</p>`,
  })) {
    it(`gets the guide in place of a link that stands alone: ${what}`, async () => {
      const {page, warnings} = await host.visit({head: scripts.module, body});
      await waitForQuestion(page);
      assert.equal(await guides(page), 1);
      assert.deepEqual(warnings, []);
    });
  }

  it('is told in the console to put the link in a paragraph of its own', async () => {
    const {page, warnings} = await host.visit({head: scripts.module, body: `<p>Prøv ${bareLink}</p>${div}`});
    await waitForQuestion(page);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /»Sådan får du MitID«.*i et afsnit for sig selv/);
  });

  it('leaves the drawings of a page alone', async () => {
    const drawing = '<svg><a href="/user-guide.html?embed" data-phone="1"><text>Om os</text></a></svg>';
    const {page} = await host.visit({head: scripts.module, body: drawing + div});
    await waitForQuestion(page);
    assert.equal(await page.$eval('svg a', ({innerHTML}) => innerHTML), '<text>Om os</text>');
  });

  it('cannot put the words of the link into the guide', async () => {
    const {page} = await host.visit({head: scripts.module, body: linkTo('?embed', undefined, ' slot="footer"')});
    await waitForQuestion(page);
    assert.doesNotMatch(await textOn(page), /Sådan får du MitID$/);
    assert.deepEqual(await page.$eval('mitid-guide a', ({slot}) => slot), '');
  });

  it('gets the guide, also below an image that a comment has named after a method of the page', async () => {
    const named = '<img name="querySelectorAll"><img name="createElement">';
    const {page} = await host.visit({head: scripts.module, body: named + link});
    await page.waitForSelector('mitid-guide', {timeout: 10_000});
    assert.equal(await guides(page), 1);
  });

  it('can choose edition, date, appearance, profile and language', async () => {
    const query = '?embed&edition=leaflet-2022&preview-date=2022-11-01&appearance=dark&profile=nordby&lang=da';
    const {page} = await host.visit({head: scripts.module, body: linkTo(query)});
    await waitForQuestion(page);
    assert.deepEqual(await attributesOf(page), {
      lang: 'da',
      edition: 'leaflet-2022',
      'preview-date': '2022-11-01',
      appearance: 'dark',
      profile: 'nordby',
    });
  });

  it('cannot set anything else, with a query or a fragment', async () => {
    const allowed = namesAllowedIn(guideSettings, 'url');
    const forbidden = names.filter((name) => !allowed.includes(name));
    assert.ok(forbidden.length > 20);
    const forged = forbidden.map((name) => `${name}=90909090&data-${name}=90909090`).join('&');
    const {page} = await host.visit({
      head: scripts.module,
      body: linkTo(`?embed&${forged}&onclick=alert(1)&style=x&slot=x&class=x&id=x&answers=x#${forged}`),
    });
    await waitForQuestion(page);
    assert.deepEqual(await attributesOf(page), {});
  });

  it('can open the panel for editors, but puts no word into it', async () => {
    const words = 'ring-90909090';
    const values = ['profile', 'edition', 'lang', 'phone'].map((name) => `${name}=${words}`).join('&');
    const {page} = await host.visit({head: scripts.module, body: linkTo(`?embed&debug&${values}`)});
    await page.waitForFunction(() =>
      document.querySelector('mitid-guide')?.shadowRoot?.querySelector('[part=debug]')?.textContent.includes('404'),
    );
    const root = await page.$eval(`mitid-guide >>> ${handles.root}`, ({innerHTML}) => innerHTML);
    assert.doesNotMatch(root, /90909090|ring-/);
  });

  it('can put no word into the panel with a div, its classes or what is around it', async () => {
    const classes = ['profile', 'appearance', 'edition', 'lang', 'x'].map(
      (name) => `mitid-guide--${name}-ring-90909090`,
    );
    const slots = '<p slot="ring-90909090">Ring</p><p data-slot="ring-90909091">Ring</p>';
    const {page} = await host.visit({
      head: scripts.module,
      body:
        `<div lang="ring-90909090"><div class="mitid-guide mitid-guide--debug ${classes.join(' ')}">${slots}</div></div>` +
        `<div lang="ring-90909090"><div class="mitid-guide mitid-guide--debug"></div></div>`,
    });
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('mitid-guide')].filter((guide) =>
          guide.shadowRoot?.querySelector('[part=debug] li')?.textContent.includes('?'),
        ).length === 2,
    );
    const roots = await page.$$eval(`mitid-guide >>> ${handles.root}`, (each) => each.map(({innerHTML}) => innerHTML));
    assert.doesNotMatch(roots.join(), /90909|ring-/);
  });

  it('can send visitors to the place where some answers lead', async () => {
    const {page} = await host.visit({
      head: scripts.module,
      body: linkTo('?embed#mitid-guide=2026-11~chip.no~citizen-service.continue'),
    });
    await waitForQuestion(page);
    assert.ok(await page.$(`mitid-guide >>> ${handles.answersGiven}`));
    assert.deepEqual((await positionOf(page)).answers, {chip: 'no', 'citizen-service': 'continue'});
  });

  for (const [what, query] of Object.entries({
    'of another edition': '?embed#mitid-guide=leaflet-2022~chip.no',
    'of this edition, beside a link to another': '?embed&edition=leaflet-2022#mitid-guide=2026-11~identity-check.yes',
    'of an unnamed edition on another day': '?embed&preview-date=2023-07-01#mitid-guide=~chip.no',
    'that are garbage': '?embed#mitid-guide=%00~~.~chip~=&&mitid-guide',
    'of 100 kB': `?embed#mitid-guide=2026-11~chip.no~x.${'y'.repeat(100_000)}`,
  })) {
    it(`sends visitors to the first question with answers ${what}`, async () => {
      const {page, errors} = await host.visit({head: scripts.module, body: linkTo(query)});
      await waitForQuestion(page);
      await waitForGuide(page);
      assert.deepEqual((await positionOf(page)).answers, {});
      assert.deepEqual(errors, []);
    });
  }
});
