import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {handles} from '../support/handles.js';
import {useSite} from './pages/snippet/site.js';
import {jsonOf} from '../support/project.js';
import {waitForElement} from '../support/browser.js';

describe('The host pages of the demo', () => {
  const site = useSite();

  it('have profiles that match the schema', () => {
    const ajv = new Ajv2020({strictTypes: false, validateFormats: false});
    const accepts = ajv.compile(jsonOf('dist/profiles.schema.json') as object);
    accepts(jsonOf('demo/hosts/profiles.json'));
    assert.deepEqual(accepts.errors ?? [], []);
  });

  for (const [host, {says, saysNot}] of Object.entries({
    kommune: {
      says: /Nordby Kommune.*Du skal bestille tid.*kan komme hjem til dig|Du skal bestille tid.*Nordby Kommune/,
      saysNot: /Ring til din bank/,
    },
    bank: {says: /Få MitID i Borgerservice/, saysNot: /bestille tid, før|komme hjem til dig/},
    bibliotek: {says: /Bestil gerne tid.*Du finder Borgerservice på Nordby Bibliotek/, saysNot: /komme hjem til dig/},
  })) {
    it(`promise only what their organisation offers, without errors or warnings: ${host}`, async () => {
      const {page, errors, warnings} = await site.open(`/demo/hosts/${host}.html`);
      await waitForElement(page, '[part~=answer]');
      await page.waitForNetworkIdle({idleTime: 100});
      await page.$eval('mitid-guide', async (guide) => {
        guide.answers = {chip: 'no'};
        await guide.updateComplete;
      });
      const text = await page.$eval(`mitid-guide >>> ${handles.card}`, ({textContent}) =>
        textContent.replace(/\s+/g, ' '),
      );
      assert.match(text, says);
      assert.doesNotMatch(text, saysNot);
      assert.deepEqual([...errors, ...warnings], []);
    });
  }
});
