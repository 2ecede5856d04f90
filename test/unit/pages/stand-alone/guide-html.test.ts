import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {currentEdition, editions} from '../../../../src/content/editions.js';
import {guideHtml} from '../../../../src/pages/stand-alone/guide-html.js';

describe('The stand-alone page, without a script', () => {
  it('says on which day its text was last checked', async () => {
    assert.ok((await guideHtml(currentEdition())).includes('Sidst kontrolleret 22. november 2026'));
  });

  it('warns of a text that is no longer valid, with the days on which it was', async () => {
    const [leaflet = assert.fail()] = editions;
    assert.match(await guideHtml(leaflet), /gælder ikke længere.*1\. oktober 2022.*4\. juni 2023/);
  });
});
