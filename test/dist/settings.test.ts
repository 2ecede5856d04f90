import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {handles} from '../support/handles.js';
import {scripts, waitForGuide, useHost} from '../support/host.js';

describe('The local details on a page', () => {
  const host = useHost();

  /** Opens a page with a guide that has these attributes, beside a `profiles.json` with this content. */
  function visit(attributes: string, profiles: unknown = {}) {
    const content = typeof profiles === 'string' ? profiles : JSON.stringify(profiles);
    const file = host.server().serve({content, type: 'application/json'});
    const first = `customElements.whenDefined('mitid-guide').then((guide) => (guide.profilesUrl = ${JSON.stringify(file)}))`;
    return host.visit({head: scripts.module, body: `<mitid-guide ${attributes}></mitid-guide>`, first});
  }

  /** The text of the guide for a visitor who must go to Borgerservice. */
  async function atCitizenService(page: Page): Promise<string> {
    await waitForGuide(page);
    await page.$eval('mitid-guide', async (guide) => {
      const element = guide;
      element.answers = {chip: 'no'};
      await element.updateComplete;
    });
    return page.$eval(`mitid-guide >>> ${handles.card}`, ({textContent}) => textContent.replace(/\s+/g, ' '));
  }

  it('appear where visitors need them, when attributes set them', async () => {
    const {page, warnings} = await visit(
      'organisation-type="municipality" organisation="Nordby Kommune" booking="required" booking-url="https://www.nordby.dk/tid" phone="12 34 56 78"',
    );
    const text = await atCitizenService(page);
    for (const said of ['Du skal bestille tid', 'Nordby Kommune', '(nordby.dk)', '12 34 56 78'])
      assert.ok(text.includes(said), said);
    assert.deepEqual(warnings, []);
  });

  it('come from the profile, unless an attribute sets them', async () => {
    const {page, warnings} = await visit('profile="nordby" phone="87 65 43 21"', {
      nordby: {organisation: 'Nordby Kommune', phone: '12 34 56 78'},
    });
    await atCitizenService(page);
    await page.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('mitid-guide') ?? {};
      return shadowRoot?.querySelector('[part=card]')?.textContent.includes('Nordby Kommune');
    });
    const text = await atCitizenService(page);
    assert.match(text, /87 65 43 21/);
    assert.doesNotMatch(text, /12 34 56 78/);
    assert.deepEqual(warnings, []);
  });

  it('are ignored one by one if they are invalid, and the console reports each of them once', async () => {
    const {page, warnings} = await visit(
      'email="post@nordby.dk" phone="ring til os" booking-url="javascript:alert(1)" accent="#ffff00" details-checked="i går"',
    );
    const text = await atCitizenService(page);
    assert.match(text, /post@nordby\.dk/);
    assert.doesNotMatch(text, /ring til os|javascript/);
    assert.deepEqual(warnings.map((warning) => /: ([\w-]+)="/.exec(warning)?.[1]).sort(), [
      'accent',
      'booking-url',
      'details-checked',
      'phone',
    ]);
  });

  it('make no promise of another type of organisation, even where an attribute and a profile are combined', async () => {
    const {page, warnings} = await visit('profile="nordby" organisation-type="bank"', {
      nordby: {booking: 'not-needed', organisation: 'Nordby'},
    });
    await page.waitForNetworkIdle({idleTime: 50});
    assert.doesNotMatch(await atCitizenService(page), /behøver ikke at bestille tid/);
    assert.ok(
      warnings.some((warning) => warning.includes('booking="not-needed"')),
      warnings.join('\n'),
    );
  });

  it('lead to a warning if the name of their profile is invalid', async () => {
    const {page, warnings} = await visit('profile="Nordby Kommune"', {nordby: {}});
    await atCitizenService(page);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /profile="Nordby Kommune" kan ikke bruges\. Skriv /);
  });

  it('appear as plain text, even if they contain markup', async () => {
    const {page, errors} = await visit(
      `organisation='<img src=x onerror="document.title = 1">' opening-hours="<b>10-12</b>"`,
    );
    const text = await atCitizenService(page);
    assert.match(text, /<img src=x onerror="document\.title = 1">/);
    assert.match(text, /<b>10-12<\/b>/);
    assert.equal(await page.title(), 'Side');
    assert.deepEqual(errors, []);
  });

  it('do not appear in an edition of the past', async () => {
    const {page} = await visit('edition="leaflet-2022" organisation="Nordby Kommune" phone="12 34 56 78"');
    await waitForGuide(page);
    const text = await page.$eval('mitid-guide', (guide) => guide.shadowRoot?.textContent ?? '');
    assert.doesNotMatch(text, /Nordby Kommune|12 34 56 78/);
  });
});
