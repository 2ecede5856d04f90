import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {waitForElement} from '../support/browser.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {current, expectedHeading, labelOf, positionsOn} from '../support/positions.js';
import {pathOf} from '../support/project.js';
import {startServer, type TestServer} from '../support/server.js';
import {startDesktop, type Desktop} from './orca.js';

/** The text of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });

/** Text without spaces and signs, which Orca reads in its own way. */
const words = (text: string) => text.replace(/[^\p{L}\d]+/gu, ' ').trim();

describe('A visitor with Orca', () => {
  let desktop: Desktop;
  let server: TestServer;

  before(async () => {
    [desktop, server] = await Promise.all([startDesktop(), startServer()]);
  });

  after(async () => {
    await desktop.close();
    server.close();
  });

  it(`hears each new heading on the longest journey through ${current.id}`, async () => {
    const journey = longestJourney(current.edition);
    const positions = positionsOn(journey);
    const page = await desktop.open(`${server.origin}/dist/guide.html?lang=da`);
    await waitForElement(page, '[part~=answer]');
    const acts: string[] = [];
    const headings = new Map<number, string>();
    const press = async (key: string, act: string) => {
      acts.push(act);
      await desktop.press(key);
    };
    for (const [index, given] of journey.passed.entries()) {
      const label = labelOf(current, given);
      for (let tabs = 0; (await focused(page)) !== label; tabs++) {
        assert.ok(tabs < 20, `Tab does not lead to ${label}`);
        await press('Tab', 'Tab');
      }
      await press('Return', `Return on ${label}`);
      const next = positions[index + 1];
      if (next) headings.set(acts.length - 1, expectedHeading(current, next));
    }
    const heard = await desktop.heard();
    const lines = acts.flatMap((act, index) => [`> ${act}`, `  ${heard[index] || '(nothing)'}`]);
    assert.deepEqual(
      [...headings].filter(([act, heading]) => !words(heard[act] ?? '').includes(words(heading))),
      [],
      lines.join('\n'),
    );
    const day = new Date().toISOString().slice(0, 10);
    const file = `docs/accessibility/transcripts/orca-${current.id}.txt`;
    writeFileSync(pathOf(file), [`${day}, ${desktop.versions.join(', ')}`, '', ...lines, ''].join('\n'));
  });
});
