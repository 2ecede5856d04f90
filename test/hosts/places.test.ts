import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {november2026} from '../../src/content/2026-11/edition.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {handles} from '../support/handles.js';
import {choicesOn, choose, heading, scripts, waitForGuide, positionOf, useHost} from '../support/host.js';

const guide = '<mitid-guide></mitid-guide>';
const longest = longestJourney(november2026);
const toThePlan = choicesOn(november2026.tree, longest);

/** The position and size of every element of the guide, relative to the start of the guide. */
const boxesOf = (page: Page): Promise<number[][]> =>
  page.$$eval(`mitid-guide >>> ${handles.root}, mitid-guide >>> ${handles.root} *:not(slot)`, (elements) => {
    const origin = elements[0]?.getBoundingClientRect() ?? new DOMRect();
    return elements.map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [x - origin.x, y - origin.y, width, height].map(Math.round);
    });
  });

/**
 * Presses the first answer by keyboard, and returns the headings and the focused text. Not by mouse: the guide ignores a
 * click too soon after its heading got the focus, as in a dialog that has just opened.
 */
async function answerByKeyboard(page: Page): Promise<{before: string; after: string; focused: string}> {
  const before = await heading(page);
  await page.focus('mitid-guide >>> [part~=answer]');
  await page.keyboard.press('Enter');
  await waitForGuide(page);
  const focused = await page.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? 'nothing',
  );
  return {before, after: await heading(page), focused};
}

async function assertCanBeAnswered(page: Page): Promise<void> {
  const {before, after, focused} = await answerByKeyboard(page);
  assert.notEqual(after, before);
  assert.equal(focused, after);
}

describe('In any place on a page, the guide', () => {
  const host = useHost();

  const visit = async (body: string, head = ''): Promise<Page> => {
    const {page} = await host.visit({head: head + scripts.module, body});
    await waitForGuide(page);
    return page;
  };

  it('is written from left to right, like its language, on a page that is written from right to left', async () => {
    const style = 'style="inline-size: 600px"';
    const usualPage = await visit(`<main ${style}>${guide}</main>`);
    const page = await visit(`<main dir="rtl" lang="da" ${style}>${guide}</main>`);
    const usual = await boxesOf(usualPage);
    assert.deepEqual(await boxesOf(page), usual);
    assert.equal(
      await page.$eval(`mitid-guide >>> ${handles.cardTitle}`, (title) => getComputedStyle(title).direction),
      'ltr',
    );
    await assertCanBeAnswered(page);
  });

  const hidingPlaces: Readonly<Record<string, {body: string; open: (page: Page) => Promise<unknown>}>> = {
    'closed details': {
      body: `<details><summary>Få MitID</summary>${guide}</details>`,
      open: (page) => page.click('summary'),
    },
    'a tab panel that is hidden at first': {
      body: `
        <button role="tab" onclick="document.querySelector('#panel').hidden = false">Få MitID</button>
        <div role="tabpanel" id="panel" hidden>${guide}</div>`,
      open: (page) => page.click('[role=tab]'),
    },
    'a tab panel that is out of sight at first': {
      body: `
        <button role="tab" onclick="document.querySelector('#panel').style = ''">Få MitID</button>
        <div role="tabpanel" id="panel" style="visibility: hidden; block-size: 0; overflow: hidden">${guide}</div>`,
      open: (page) => page.click('[role=tab]'),
    },
    'a dialog': {
      body: `
        <button id="open" onclick="document.querySelector('dialog').showModal()">Få MitID</button>
        <dialog>${guide}</dialog>`,
      open: (page) => page.click('#open'),
    },
    'a popover': {
      body: `<button popovertarget="more">Få MitID</button><div popover id="more">${guide}</div>`,
      open: (page) => page.click('[popovertarget]'),
    },
  };
  for (const [name, {body, open}] of Object.entries(hidingPlaces)) {
    it(`is complete, and the visitor can answer, once it is visible: in ${name}`, async () => {
      const page = await visit(body);
      const seen = () =>
        page.$eval(`mitid-guide >>> ${handles.card}`, (card) => card.checkVisibility({visibilityProperty: true}));
      assert.equal(await seen(), false);
      await open(page);
      assert.equal(await seen(), true);
      const [[, , width = 0] = []] = await boxesOf(page);
      assert.ok(width > 300, `is ${width} wide`);
      await assertCanBeAnswered(page);
    });
  }

  it('takes no focus and scrolls nothing while it loads', async () => {
    const page = await visit(`<input autofocus><div style="block-size: 3000px"></div>${guide}`);
    assert.deepEqual(await page.evaluate(() => [document.activeElement?.localName, scrollY]), ['input', 0]);
  });

  it('keeps the answers when the page moves it, at each box of the longest journey', async () => {
    const page = await visit(`<main>${guide}</main><aside></aside>`);
    for (const [index, choice] of toThePlan.entries()) {
      const before = [await positionOf(page), await heading(page)];
      await page.evaluate(() => {
        const moved = document.querySelector('mitid-guide');
        const to = document.querySelector(moved?.closest('main') ? 'aside' : 'main');
        if (moved) to?.append(moved);
      });
      await waitForGuide(page);
      assert.deepEqual([await positionOf(page), await heading(page)], before, `box ${index + 1}`);
      await choose(page, [choice]);
    }
    assert.deepEqual(await positionOf(page), {answers: longest.answers, done: true});
  });

  it('keeps the answers when the page removes it and puts it back later', async () => {
    const page = await visit(`<main>${guide}</main>`);
    await choose(page, toThePlan.slice(0, 2));
    const before = [await positionOf(page), await heading(page)];
    const kept = await page.evaluateHandle(() => {
      const taken = document.querySelector('mitid-guide');
      taken?.remove();
      return taken;
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await page.evaluate((taken) => {
      if (taken) document.querySelector('main')?.append(taken);
    }, kept);
    await waitForGuide(page);
    assert.deepEqual([await positionOf(page), await heading(page)], before);
    await choose(page, toThePlan.slice(2));
    assert.deepEqual(await positionOf(page), {answers: longest.answers, done: true});
  });

  it('appears when the page adds it later', async () => {
    const page = await visit('<main></main>');
    await page.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, guide);
    await waitForGuide(page);
    await assertCanBeAnswered(page);
  });

  it('works inside another element’s shadow root', async () => {
    const page = await visit('<main></main>');
    await page.$eval('main', async (main) => {
      const inside = document.createElement('mitid-guide');
      main.attachShadow({mode: 'open'}).append(inside);
      await inside.updateComplete;
    });
    assert.deepEqual(await choose(page, toThePlan, 'main >>> mitid-guide'), {answers: longest.answers, done: true});
  });

  it('can be on one page fifty times, with separate answers, and is loaded once', async () => {
    const from = host.server().requests.length;
    const page = await visit(guide.repeat(50));
    assert.equal(await page.$$eval(`mitid-guide >>> ${handles.card}`, ({length}) => length), 50);
    assert.deepEqual(await choose(page, toThePlan, 'mitid-guide:nth-of-type(25)'), {
      answers: longest.answers,
      done: true,
    });
    const others = await page.$$eval('mitid-guide:not(:nth-of-type(25))', (guides) =>
      guides.map(({answers}) => Object.keys(answers).length),
    );
    assert.deepEqual(new Set(others), new Set([0]));
    const requested = host
      .server()
      .requests.slice(from)
      .map(({url}) => url);
    const files = requested.filter((url) => url.startsWith('/dist/'));
    assert.ok(files.length >= 2);
    assert.deepEqual(files, [...new Set(files)]);
  });
});
