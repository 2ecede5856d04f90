import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findWholeBrowser} from '../../scripts/lib/find-browser.mjs';
import {leaflet2022} from '../../src/content/leaflet-2022/edition.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {choicesOn, choose, heading, scripts, waitForGuide, positionOf, useHost, type Visit} from '../support/host.js';

const guide =
  '<mitid-guide><p id="fallback">Læs om MitID på <a href="https://www.mitid.dk/">mitid.dk</a>.</p></mitid-guide>';
const tested = [november2026, leaflet2022].map(({id, tree}) => {
  const {answers} = longestJourney({tree});
  return {
    id,
    tag: `<mitid-guide edition="${id}"></mitid-guide>`,
    choices: choicesOn(tree, longestJourney({tree})),
    answers,
  };
});
const toThePlan = choicesOn(november2026.tree, longestJourney(november2026));

/** The changes that two libraries of 2008 made to a page's objects: Prototype 1.6 and MooTools 1.2. */
const oldLibrary = `
  Object.assign(Array.prototype, {
    each(act) { for (var i = 0; i < this.length; i++) act(this[i], i); },
    forEach(act) { this.each(act); },
    map(act) { var made = []; this.each((each, i) => made.push(act(each, i))); return made; },
    filter(test) { var kept = []; this.each((each, i) => test(each, i) && kept.push(each)); return kept; },
    find(test) { var kept = this.filter(test); return kept[0]; },
    every(test) { return this.filter(test).length == this.length; },
    some(test) { return this.filter(test).length > 0; },
    include(item) { return this.indexOf(item) > -1; },
    includes(item) { return this.include(item); },
    reduce() { return this.length > 1 ? this : this[0]; },
    entries() { return this.slice(); },
    flatten() { return [].concat(...this); },
    flat() { return this.flatten(); },
    toJSON() { return '[' + this.join(', ') + ']'; },
  });
  Array.from = function (items) { return items ? Array.prototype.slice.call(items) : []; };
  Object.assign(Object.prototype, {extend() {}, each() {}, inspect: 'object'});
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  window.$ = (id) => document.getElementById(id);`;

const frozen = `
  for (const name of Object.getOwnPropertyNames(window)) {
    const {prototype} = Object(window[name]);
    if (prototype) Object.freeze(prototype);
  }`;

const extended = `
  for (const name of ['chip', 'clone', 'contains', 'each', 'extend', 'forEach', 'has', 'inspect', 'keys', 'merge', 'no', 'yes']) {
    Object.prototype[name] = 'somebody else’s';
  }`;

describe('Under difficult conditions, the guide', () => {
  // A headless shell has no cache of earlier pages.
  const host = useHost({executablePath: findWholeBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache']});

  async function assertLeadsToThePlan(
    {page, errors}: Visit,
    {choices, answers} = tested[0] ?? {choices: [], answers: {}},
  ) {
    await waitForGuide(page);
    assert.deepEqual(await choose(page, choices), {answers, done: true});
    assert.deepEqual(errors, []);
  }

  for (const [build, script] of Object.entries(scripts)) {
    for (const edition of tested) {
      for (const [name, first] of [
        ['an old library has its own array helpers', oldLibrary],
        ['every prototype is frozen', frozen],
        ['every object has more properties than its own', extended],
      ] as const) {
        it(`leads the visitor to the plan where ${name}: ${edition.id}, ${build}`, async () => {
          await assertLeadsToThePlan(
            await host.visit({head: `<script>${first}</script>${script}`, body: edition.tag}),
            edition,
          );
        });
      }

      it(`leads the visitor to the plan without a network, once it has loaded: ${edition.id}, ${build}`, async () => {
        const seen = await host.visit({head: script, body: edition.tag});
        await waitForGuide(seen.page);
        await seen.page.setOfflineMode(true);
        await assertLeadsToThePlan(seen, edition);
      });

      it(`leads the visitor to the plan where storage and cookies are denied: ${edition.id}, ${build}`, async () => {
        const seen = await host.visit({
          head: script,
          body: edition.tag,
          headers: {'content-security-policy': 'sandbox allow-scripts'},
        });
        const denied = await seen.page.evaluate(() =>
          ['localStorage', 'sessionStorage', 'cookie'].filter((name) => {
            try {
              return (Reflect.get(name === 'cookie' ? document : window, name), false);
            } catch {
              return true;
            }
          }),
        );
        assert.deepEqual(denied, ['localStorage', 'sessionStorage', 'cookie']);
        await assertLeadsToThePlan(seen, edition);
      });
    }

    it(`leaves a fallback with a working link where no script runs: ${build}`, async () => {
      const {page} = await host.visit({head: script, body: guide, javaScript: false});
      const box = await page.$eval('#fallback', (fallback) => fallback.getBoundingClientRect().toJSON() as DOMRect);
      assert.ok(box.height > 10 && box.width > 100);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), 'https://www.mitid.dk/');
    });

    it(`leaves the fallback visible where its script fails to load: ${build}`, async () => {
      const {page} = await host.visit({head: script.replace('/dist/', '/gone/'), body: guide});
      assert.equal(await page.$eval('#fallback', (fallback) => fallback.checkVisibility()), true);
    });

    it(`still has the answers when the visitor comes back to the page: ${build}`, async () => {
      const {page} = await host.visit({
        head: `${script}<script>addEventListener('pageshow', ({persisted}) => (window.persisted = persisted))</script>`,
        body: guide,
      });
      await waitForGuide(page);
      await choose(page, toThePlan.slice(0, 2));
      const before = [await positionOf(page), await heading(page)];
      await page.goto(host.server().serve({content: '<!doctype html><title>En anden side</title>'}));
      await page.goBack();
      await page.waitForFunction('window.persisted !== undefined');
      assert.equal(await page.evaluate('window.persisted'), true, 'the guide keeps the page out of the cache');
      assert.deepEqual([await positionOf(page), await heading(page)], before);
      assert.equal((await choose(page, toThePlan.slice(2))).done, true);
    });
  }

  it('shows a message if the network fails while it loads, and goes on when the network is back', async () => {
    const {page} = await host.visit({head: '', body: guide});
    await page.setRequestInterception(true);
    let isDown = true;
    page.on(
      'request',
      (request) => void (isDown && request.url().includes('/chunks/') ? request.abort() : request.continue()),
    );
    await page.addScriptTag({type: 'module', url: `${host.server().origin}/dist/mitid-guide.js`});
    await waitForGuide(page);
    const question = await heading(page);
    await page.click('mitid-guide >>> [part~=answer]');
    await page.waitForFunction(
      () => document.querySelector('mitid-guide')?.shadowRoot?.querySelector('[role=alert]')?.textContent,
    );
    assert.equal(await heading(page), question);
    isDown = false;
    assert.equal((await choose(page, toThePlan)).done, true);
  });
});
