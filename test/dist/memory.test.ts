import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CDPSession, Page} from 'puppeteer-core';
import {amount, printFigure} from '../support/amounts.js';
import {scripts, useHost} from '../support/host.js';

const mounts = amount(200, 60);

/** What the browser keeps alive for the page, after it has collected everything that can be collected. */
interface Kept {
  readonly nodes: number;
  readonly jsEventListeners: number;
}

async function measure(client: CDPSession): Promise<Kept> {
  // What one collection frees can be what kept other things alive.
  for (let collection = 0; collection < 5; collection += 1) await client.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await client.send('Memory.getDOMCounters');
  return {nodes, jsEventListeners};
}

/** Adds a guide to the page that many times, takes it to the plan in two languages, and removes it. */
async function mountAndRemove(page: Page, times: number, keep: boolean): Promise<void> {
  await page.evaluate(
    async (count, keepIt) => {
      const kept = ((globalThis as {kept?: Element[]}).kept ??= []);
      for (let each = 0; each < count; each += 1) {
        const guide = document.createElement('mitid-guide');
        for (const name of ['debug', 'language-menu', 'answers-in-history']) guide.setAttribute(name, '');
        guide.setAttribute('phone', '12 34 56 78');
        guide.append('The fallback');
        document.body.append(guide);
        await guide.updateComplete;
        guide.answers = {chip: 'no', 'citizen-service': 'continue', device: 'no'};
        guide.lang = each % 2 ? 'en' : 'da';
        await guide.updateComplete;
        await guide.restart();
        // Moved, as a framework moves an element.
        document.body.prepend(guide);
        await guide.updateComplete;
        guide.remove();
        if (keepIt) kept.push(guide);
      }
    },
    times,
    keep,
  );
}

describe('A page that adds and removes guides', () => {
  const {visit} = useHost({protocolTimeout: 180_000});

  for (const [name, script] of Object.entries(scripts)) {
    it(`keeps nothing of them: no node, no listener, after ${mounts} of each (${name})`, async () => {
      const {page} = await visit({body: script});
      const client = await page.createCDPSession();
      await page.waitForFunction(() => customElements.get('mitid-guide'));
      // The first guides load what all later ones share.
      await mountAndRemove(page, 20, false);
      const before = await measure(client);
      await mountAndRemove(page, mounts, false);
      const after = await measure(client);
      await mountAndRemove(page, 3, true);
      const leaked = await measure(client);

      const growth = {
        nodes: after.nodes - before.nodes,
        jsEventListeners: after.jsEventListeners - before.jsEventListeners,
      };
      printFigure(
        `${mounts} guides added and removed (${name}): ${growth.nodes} more nodes, ${growth.jsEventListeners} more listeners`,
      );
      // Otherwise, this browser does not measure, and the numbers below would mean nothing.
      assert.ok(leaked.nodes - after.nodes > 3 * 50, 'three guides that the page keeps are seen');
      assert.ok(leaked.jsEventListeners - after.jsEventListeners >= 3, 'their listeners are seen');
      assert.deepEqual(growth, {nodes: 0, jsEventListeners: 0});
    });
  }
});
