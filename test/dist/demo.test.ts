import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {waitForElement} from '../support/browser.js';
import {handles} from '../support/handles.js';
import {jsonOf, pathOf} from '../support/project.js';
import {useSite} from '../support/site.js';

const pages = readdirSync(pathOf('demo'), {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'));

describe('The demo', () => {
  const site = useSite();

  it('begins with a page that says it is a demo, and leads to every other page, the snippet page first', async () => {
    const {page} = await site.open('/demo/index.html');
    const links = await page.$$eval('a', (all) => all.map(({href}) => new URL(href).pathname));
    assert.match(await page.title(), /Demo/);
    assert.equal(links[0], '/dist/snippet.html');
    const demos = pages.map((file) => `/demo/${file.replaceAll('\\', '/')}`).filter((path) => !/index/.test(path));
    assert.deepEqual(
      [...demos, '/dist/decision-makers.html', '/dist/fact-check.html'].filter((path) => !links.includes(path)),
      [],
    );
    for (const link of links) {
      const {status} = await fetch(site.origin() + link);
      assert.equal(status, 200, link);
    }
  });

  for (const file of pages) {
    it(`opens from any static server, without an error or a warning: ${file}`, async () => {
      const {page, errors, warnings} = await site.open(`/demo/${file}`);
      if (await page.$('mitid-guide')) await waitForElement(page, handles.card);
      await page.waitForNetworkIdle({idleTime: 100});
      assert.deepEqual([...errors, ...warnings], []);
    });
  }

  it('has profiles that match the schema', () => {
    const ajv = new Ajv2020({strictTypes: false, validateFormats: false});
    const accepts = ajv.compile(jsonOf('dist/profiles.schema.json') as object);
    accepts(jsonOf('demo/hosts/profiles.json'));
    assert.deepEqual(accepts.errors ?? [], []);
  });

  for (const [host, {shows, showsNot}] of Object.entries({
    kommune: {shows: /Nordby Kommune.*12 34 56 78/, showsNot: /Ring til din bank/},
    bank: {shows: /Nordby Sparekasse.*12 34 56 78/, showsNot: /bestille tid, før|komme hjem til dig/},
    bibliotek: {shows: /Nordby Bibliotek.*tirsdag 14-16/, showsNot: /komme hjem til dig/},
  })) {
    it(`opens the guide of an organisation where its details are: ${host}`, async () => {
      const {page} = await site.open(`/demo/hosts/${host}.html`);
      await page.waitForFunction(
        (pattern: string, card: string) =>
          new RegExp(pattern).test(
            (document.querySelector('mitid-guide')?.shadowRoot?.querySelector(card)?.textContent ?? '').replace(
              /\s+/g,
              ' ',
            ),
          ),
        {},
        shows.source,
        handles.card,
      );
      const text = await page.$eval(`mitid-guide >>> ${handles.card}`, ({textContent}) => textContent);
      assert.doesNotMatch(text, showsNot);
    });
  }

  it('counts the violations of its strict policy: none by the guide, one by a script from elsewhere', async () => {
    const {page} = await site.open('/demo/strict-csp.html');
    await waitForElement(page, handles.card);
    await page.waitForNetworkIdle({idleTime: 100});
    assert.equal(await page.$eval('#count', ({textContent}) => textContent), '0');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/pixel.gif';
      document.body.append(image);
    });
    await page.waitForFunction(() => document.querySelector('#count')?.textContent === '1');
    assert.match(await page.$eval('#violations', ({textContent}) => textContent), /img-src: https:\/\/elsewhere/);
  });
});

describe('A page about the guide', () => {
  const site = useSite();

  it('fits on one sheet of A4, where it is for decision makers', async () => {
    const {page, errors} = await site.open('/dist/decision-makers.html');
    const pdf = Buffer.from(await page.pdf({format: 'A4', preferCSSPageSize: true})).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    assert.deepEqual(errors, []);
  });

  for (const name of ['fact-check', 'decision-makers']) {
    it(`has nothing wider than the smallest phone: ${name}`, async () => {
      const {page} = await site.open(`/dist/${name}.html`, (each) => each.setViewport({width: 320, height: 640}));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  }
});
