import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {currentEdition} from '../../src/content/editions.js';
import type {EventIds} from '../../src/pages/text/event-ids.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {jsonOf, readText} from '../support/project.js';
import {choicesOn, choose, scripts, useHost, waitForGuide} from '../support/host.js';

/** The code of a section of the document for webmasters. */
const recipe = (section: string): string =>
  new RegExp(`^## ${section}\\n.*?^\`\`\`js\\n(.*?)^\`\`\`$`, 'ms').exec(readText('docs/statistics.md'))?.[1] ??
  assert.fail(`no recipe for ${section}`);

/** What each tool is on a page that has it, and how to read from that what a recipe reported: a name, then ids. */
const tools = {
  Siteimprove: {stub: 'window._sz = []', reported: '_sz.map(([, , action, label]) => [action, label])'},
  Matomo: {stub: 'window._paq = []', reported: '_paq.map(([, , action, name]) => [action, name])'},
  Plausible: {
    stub: 'window.plausible = (...told) => (plausible.told ??= []).push(told)',
    reported: `plausible.told.map(([goal, {props: {felt, svar, plan}}]) =>
      goal.endsWith('Svar') ? ['Svar: ' + felt, svar] : ['Plan', plan])`,
  },
} as const;

const ids = jsonOf('dist/event-ids.json') as EventIds;
const edition = await currentEdition().load();
const journey = longestJourney(edition);
const choices = choicesOn(edition.tree, journey);
const expected = [
  ...journey.passed.map(({box, answer}) => [`Svar: ${box}`, answer]),
  ['Plan', journey.endings.map(({id}) => id).join(', ')],
];

/** Whether every id is in the published list. */
function assertListed(reported: readonly (readonly string[])[]): void {
  const {boxes, endings} = ids.editions.find((each) => each.edition === edition.id) ?? assert.fail('not listed');
  for (const [name = '', said = ''] of reported) {
    const listed =
      name === 'Plan' ? said.split(', ').every((id) => endings.includes(id)) : boxes[name.slice(6)]?.includes(said);
    assert.ok(listed, `${name} ${said}`);
  }
}

const icon = '<link rel="icon" href="data:,">';
const inline = (code: string) => `<script type="module">${code}</script>`;
const frame = (url: string) => `<iframe src="${url}" title="Sådan får du MitID" width="700" height="1500"></iframe>`;

const guideIn = async (page: Page): Promise<Frame> => {
  const inside = await (await page.waitForSelector('iframe'))?.contentFrame();
  assert.ok(inside);
  await inside.$eval('mitid-guide', async (guide) => {
    await customElements.whenDefined('mitid-guide');
    await guide.updateComplete;
  });
  return inside;
};

describe('The recipe for statistics', () => {
  const host = useHost();

  for (const [tool, {stub, reported}] of Object.entries(tools)) {
    it(`reports each answer and the plan to ${tool}, by published ids, and the guide requests nothing`, async () => {
      const {page, errors} = await host.visit({
        first: stub,
        head: icon + scripts.module,
        body: `<mitid-guide></mitid-guide>${inline(recipe(tool))}`,
      });
      await waitForGuide(page);
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await choose(page, choices);
      const told = (await page.evaluate(reported)) as string[][];
      assert.deepEqual(told, expected);
      assertListed(told);
      assert.deepEqual(
        requested.filter((url) => !url.includes('/dist/chunks/')),
        [],
      );
      assert.deepEqual(await page.browserContext().cookies(), []);
      assert.deepEqual(errors, []);
    });

    it(`waits for ${tool} where that loads later`, async () => {
      const {page, errors} = await host.visit({
        head: icon + scripts.module,
        body: `<mitid-guide></mitid-guide>${inline(recipe(tool))}`,
      });
      await waitForGuide(page);
      await choose(page, choices.slice(0, 1));
      const queue = tool === 'Plausible' ? 'plausible.q.length' : tool === 'Matomo' ? '_paq.length' : '_sz.length';
      assert.equal(await page.evaluate(queue), 1);
      assert.deepEqual(errors, []);
    });

    it(`reports the same to ${tool} of a guide in a frame from another origin, once its script asks`, async () => {
      const {page, errors} = await host.visit({
        first: stub,
        head: icon,
        body:
          frame(`${host.server().origin.replace('127.0.0.1', 'localhost')}/dist/guide.html`) +
          inline(recipe(tool) + recipe('A guide in an iframe')),
      });
      const inside = await guideIn(page);
      await choose(inside as unknown as Page, choices);
      await page.waitForFunction(`(${reported}).length === ${expected.length}`);
      const told = (await page.evaluate(reported)) as string[][];
      assert.deepEqual(told, expected);
      assert.deepEqual(errors, []);
    });
  }

  /** Records the messages that a page gets, except of heights. */
  const record = `const told = []; addEventListener('message', ({data}) => {
    if (data.type !== 'mitid-guide-height') told.push(data);
  });`;

  it('is told nothing by a frame unless a script asks', async () => {
    const {page} = await host.visit({head: icon, body: `<script>${record}</script>${frame('/dist/guide.html')}`});
    const inside = await guideIn(page);
    await choose(inside as unknown as Page, choices.slice(0, 2));
    // Messages arrive in order, so what the frame sent before this one has arrived.
    await inside.evaluate(() => window.parent.postMessage('last', '*'));
    await page.waitForFunction('told.length');
    assert.deepEqual(await page.evaluate('told'), ['last']);
  });

  it('is told each event once, however often the script asks', async () => {
    const ask = `for (let time = 0; time < 3; time += 1) frames[0].postMessage({type: 'mitid-guide-listen'}, '*');`;
    const {page} = await host.visit({head: icon, body: `<script>${record}</script>${frame('/dist/guide.html')}`});
    const inside = await guideIn(page);
    await page.evaluate(ask);
    await choose(inside as unknown as Page, choices.slice(0, 1));
    await inside.evaluate(() => window.parent.postMessage('last', '*'));
    await page.waitForFunction(`told.at(-1) === 'last'`);
    const [first, last] = (await page.evaluate('told')) as [unknown, unknown];
    const answered = journey.passed[0];
    assert.deepEqual(first, {
      type: 'mitid-guide-event',
      event: 'mitid-guide-answer',
      says: {edition: edition.id, box: answered?.box, answer: answered?.answer},
    });
    assert.equal(last, 'last');
  });

  it('is told nothing if another window than the one around the frame asks', async () => {
    const {page} = await host.visit({
      head: icon,
      body: `<script>${record}</script>${frame('/dist/guide.html')}<iframe id="other" title="En anden"></iframe>`,
    });
    const inside = await guideIn(page);
    await page.$eval('#other', (other) => {
      const {contentDocument} = other as HTMLIFrameElement;
      const script = contentDocument?.createElement('script');
      if (!script) return;
      script.text = `parent.frames[0].postMessage({type: 'mitid-guide-listen'}, '*')`;
      contentDocument?.body.append(script);
    });
    await choose(inside as unknown as Page, choices.slice(0, 1));
    await inside.evaluate(() => window.parent.postMessage('last', '*'));
    await page.waitForFunction('told.length');
    assert.deepEqual(await page.evaluate('told'), ['last']);
  });
});
