import assert from 'node:assert/strict';
import {existsSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {Edition} from '../../src/content/edition.js';
import {deferredWords} from '../../src/guide/words/deferred-words.js';
import {firstPaintWords} from '../../src/guide/words/first-paint-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import {journeys, planFor, walk, type AnsweredBox, type Journey, type Walk} from '../../src/tree/index.js';
import {exitsOf} from '../../src/tree/walk.js';
import {launchBrowser, waitForElement} from '../support/browser.js';
import {longestJourney} from '../support/longest-journey.js';
import {pathOf, readText} from '../support/project.js';
import {startServer, type TestServer} from '../support/server.js';
import {accessibilityTree, inOrder, transcribe, type Heard} from './transcript.js';
import {editions} from './walk.js';

const guideWords = {...firstPaintWords(danishMsg), ...deferredWords(danishMsg)};

/** A place on a journey, and what a screen reader meets there. */
interface Place {
  readonly passed: readonly AnsweredBox[];
  readonly tree: readonly Heard[];
}

/** One journey to each plan of an edition, and none to one that has no plans. */
const journeysToPlans = ({tree, plans}: Edition): Journey[] =>
  plans ? [...new Map(journeys(tree).map((each) => [each.endings.map(({id}) => id).join(' + '), each])).values()] : [];

const named = ['heading', 'button', 'link', 'DisclosureTriangle'];

const isFocused = ({role, properties}: Heard) => properties['focused'] === true && role !== 'RootWebArea';

/** Asserts that these names follow each other. Others may stand between them. */
function assertInOrder(heard: readonly Heard[], names: readonly string[], place: string): void {
  let from = 0;
  for (const name of names) {
    const found = heard.findIndex((each, index) => index >= from && each.name.includes(name));
    assert.ok(found >= 0, `${place}: "${name}" is not where it should be`);
    from = found + 1;
  }
}

describe('A visitor who hears the guide', () => {
  let browser: Browser;
  let server: TestServer;

  before(async () => {
    [browser, server] = await Promise.all([launchBrowser({protocolTimeout: 20_000}), startServer()]);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Gives the answer by keyboard, and waits until the guide says that it was given. */
  async function press(page: Page, {tree}: Edition, {box, answer}: AnsweredBox): Promise<void> {
    const number = exitsOf(tree.boxes[box] ?? assert.fail(`there is no ${box}`)).findIndex(({id}) => id === answer);
    const buttons = await page.$$('mitid-guide >>> [part~=answer]');
    const event = await page.evaluateHandle(() => ({
      given: new Promise<void>((resolve) =>
        document.addEventListener('mitid-guide-answer', () => resolve(), {once: true}),
      ),
    }));
    await buttons[number]?.focus();
    await page.keyboard.press('Enter');
    await event.evaluate(({given}) => given);
  }

  /** Goes on a journey by keyboard, and listens at each place of it. */
  async function listen(edition: Edition, {passed}: Journey): Promise<Place[]> {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/dist/guide.html?edition=${edition.id}`);
    await waitForElement(page, '[part~=answer]');
    const settled = () => page.$eval('mitid-guide', ({updateComplete}) => updateComplete);
    await settled();
    const places: Place[] = [{passed: [], tree: await accessibilityTree(page)}];
    for (const [index, step] of passed.entries()) {
      await press(page, edition, step);
      await settled();
      places.push({passed: passed.slice(0, index + 1), tree: await accessibilityTree(page)});
    }
    await page.close();
    return places;
  }

  const walkTo = ({tree}: Edition, passed: readonly AnsweredBox[]): Walk =>
    walk(tree, Object.fromEntries(passed.map(({box, answer}) => [box, answer])));

  const describePlace = ({passed}: Place) => passed.map(({box, answer}) => `${box} ${answer}`).join(', ');

  /** The places as text to read. What is below a place, and the same as before, is left out. */
  function textOf(edition: Edition, places: readonly Place[]): string {
    const {boxes} = edition.words(danishMsg);
    let before: readonly string[] = [];
    return places
      .map(({passed, tree}) => {
        const lines = transcribe(tree);
        let same = 0;
        while (same < Math.min(lines.length, before.length) && lines.at(-1 - same) === before.at(-1 - same)) same++;
        const shown = before.length && same > 3 ? [...lines.slice(0, -same), '… (the rest as before)'] : lines;
        before = lines;
        const last = passed.at(-1);
        const label = last && (boxes[last.box]?.answers?.[last.answer]?.label ?? guideWords.goOn(2));
        return [`== ${label ? `after ${label} to “${boxes[last.box]?.title ?? ''}”` : 'at first'}`, ...shown, ''].join(
          '\n',
        );
      })
      .join('\n');
  }

  function assertKept(file: string, text: string): void {
    const path = `docs/accessibility/transcripts/${file}`;
    if (existsSync(pathOf(path)) && readText(path) === text) return;
    writeFileSync(pathOf(path), text);
    assert.fail(`${path} was not up to date; it is now. Look at it, and commit it.`);
  }

  function assertClear(edition: Edition, {passed, tree}: Place, place: string): void {
    const heard = inOrder(tree);
    const words = edition.words(danishMsg);
    const walked = walkTo(edition, passed);
    const box = words.boxes[walked.current ?? ''];

    assert.deepEqual(
      heard.filter(({role, name}) => named.includes(role) && !name).map(({role}) => role),
      [],
      `${place}: these have no name`,
    );
    assert.deepEqual(
      heard.filter(({role}) => /image|img|svg|graphics/i.test(role)),
      [],
      `${place}: pictures repeat the words, and are silent`,
    );

    const levels = heard.filter(({role}) => role === 'heading').map(({properties}) => Number(properties['level']));
    assert.equal(levels.filter((level) => level === 1).length, 1, place);
    levels.forEach((level, index) => {
      assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${place}: a level is left out in ${levels.join(' ')}`);
    });

    const title = box?.title ?? guideWords.plan;
    assert.deepEqual(
      heard.filter(isFocused).map(({role, name}) => [role, name.includes(title)]),
      passed.length ? [['heading', true]] : [],
      `${place}: the heading has the focus, and before any answer nothing has`,
    );

    const tasks = edition.plans ? (planFor(edition.plans, walked) ?? []) : [];
    assertInOrder(
      heard,
      [
        words.title,
        guideWords.progress,
        title,
        ...Object.values(box?.answers ?? {}).map(({label}) => label),
        ...tasks.filter(({as}) => !as).map(({task}) => words.tasks[task]?.title ?? assert.fail(`no words for ${task}`)),
        ...(passed.length ? [guideWords.back, guideWords.restart] : []),
        ...words.asides.map((aside) => aside.title),
      ],
      place,
    );
  }

  for (const edition of editions) {
    it(`meets everything by name and in order on the longest journey through ${edition.id}, and each new heading`, async () => {
      const places = await listen(edition, longestJourney(edition));
      for (const place of places) assertClear(edition, place, describePlace(place));
      assertKept(`journey-${edition.id}.txt`, textOf(edition, places));
    });

    if (edition.plans) {
      it(`meets everything by name and in order at each plan of ${edition.id}`, async () => {
        const plans: string[] = [];
        for (const journey of journeysToPlans(edition)) {
          const plan = (await listen(edition, journey)).at(-1) ?? assert.fail('the journey has no end');
          assertClear(edition, plan, describePlace(plan));
          plans.push(`== ${describePlace(plan)}\n${transcribe(plan.tree).join('\n')}\n`);
        }
        assertKept(`plans-${edition.id}.txt`, plans.join('\n'));
      });
    }
  }
});
