import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editions} from '../../../../src/content/editions.js';
import {guideHtml} from '../../../../src/pages/stand-alone/guide-html.js';

describe('The stand-alone page, without a script', () => {
  for (const [id, day] of [
    ['leaflet-2022', '1. oktober 2022'],
    ['2026-11', '22. november 2026'],
  ] as const) {
    it(`dates the text of ${id} to ${day}, the day when it was checked or else first valid`, async () => {
      const entry = editions.find((each) => each.id === id);
      assert.ok(entry);
      assert.ok((await guideHtml(entry)).includes(`Teksten er fra den ${day}.`));
    });
  }
});
