import assert from 'node:assert/strict';
import {existsSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {AnsweredBox, Journey} from '../../src/tree/index.js';
import {launchBrowser, waitForElement} from '../support/browser.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {
  changeButtonName,
  describePosition,
  editionsTested,
  expectedHeading,
  expectedPlan,
  guideWords,
  labelOf,
  labelsAt,
  positionsOn,
  titleOf,
  type Position,
  type TestedEdition,
} from '../support/positions.js';
import {pathOf, readText} from '../support/project.js';
import {startServer, type TestServer} from '../support/server.js';
import {accessibilityTree, inOrder, transcribe, type Heard} from './transcript.js';

/** A position, and what a screen reader meets there. */
interface Place {
  readonly position: Position;
  readonly tree: readonly Heard[];
}

/** One journey to each plan of an edition; none if it shows outcomes instead of plans. */
const journeysToPlans = ({edition, journeys}: TestedEdition): Journey[] =>
  edition.plans
    ? [...new Map(journeys.map((each) => [each.endings.map(({id}) => id).join(' + '), each])).values()]
    : [];

const haveNames = ['heading', 'button', 'link', 'DisclosureTriangle'];

/** The browser puts a space before text that is visually hidden. */
const nameOf = ({name}: Heard) => name.replace(' : ', ': ');

const isFocused = ({role, properties}: Heard) => properties['focused'] === true && role !== 'RootWebArea';

/** Asserts that these names follow each other. Others may stand between them. */
function assertInOrder(heard: readonly Heard[], names: readonly string[], where: string): void {
  let from = 0;
  for (const name of names) {
    const found = heard.findIndex((each, index) => index >= from && nameOf(each).endsWith(name));
    assert.ok(found >= 0, `${where}: "${name}" is not where it should be`);
    from = found + 1;
  }
}

function assertClear(edition: TestedEdition, journey: Journey, {position, tree}: Place): void {
  const heard = inOrder(tree);
  const where = describePosition(position);
  const isFirst = position.passed.length === 0;
  const isPlan = position.current === undefined;
  const heading = expectedHeading(edition, position);

  assert.deepEqual(
    heard.filter(({role, name}) => haveNames.includes(role) && !name).map(({role}) => role),
    [],
    `${where}: these have no name`,
  );
  assert.deepEqual(
    heard.filter(({role}) => /image|img|svg|graphics/i.test(role)),
    [],
    `${where}: pictures repeat the words, and are silent`,
  );

  const levels = heard.filter(({role}) => role === 'heading').map(({properties}) => Number(properties['level']));
  assert.equal(levels.filter((level) => level === 1).length, 1, where);
  levels.forEach((level, index) => {
    assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${where}: a level is left out in ${levels.join(' ')}`);
  });

  assert.deepEqual(
    heard.filter(isFocused).map((each) => [each.role, nameOf(each)]),
    isFirst ? [] : [['heading', heading]],
    `${where}: the heading has the focus, and before any answer nothing has`,
  );

  const plan = isPlan ? expectedPlan(edition, journey) : [];
  const answered = position.passed.filter(({box}) => edition.words.boxes[box]?.answers);
  assertInOrder(
    heard,
    [
      edition.words.title,
      guideWords.progress,
      heading,
      ...labelsAt(edition, position),
      ...plan.filter(({as}) => !as).map(({content}) => content.title),
      ...(isFirst ? [] : [guideWords.back, guideWords.restart]),
      ...(isPlan ? [] : answered.map(({box}) => changeButtonName(edition, box))),
      ...edition.words.asides.map(({title}) => title),
    ],
    where,
  );
}

/** The places as text to read. What is at the end of a place, and the same as before, is left out. */
function journeyText(edition: TestedEdition, places: readonly Place[]): string {
  let before: readonly string[] = [];
  return places
    .map(({position, tree}) => {
      const lines = transcribe(tree);
      let same = 0;
      while (same < Math.min(lines.length, before.length) && lines.at(-1 - same) === before.at(-1 - same)) same++;
      const shown = same > 3 ? [...lines.slice(0, -same), '… (the rest as before)'] : lines;
      before = lines;
      const last = position.passed.at(-1);
      const act = last ? `after ${labelOf(edition, last)} to “${titleOf(edition, last.box)}”` : 'at first';
      return [`== ${act}`, ...shown, ''].join('\n');
    })
    .join('\n');
}

function assertKept(file: string, text: string): void {
  const path = `docs/accessibility/transcripts/${file}`;
  if (existsSync(pathOf(path)) && readText(path) === text) return;
  writeFileSync(pathOf(path), text);
  assert.fail(`${path} was not up to date; it is now. Look at it, and commit it.`);
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

  /** Gives an answer by keyboard, and waits until the guide says that it was given. */
  async function press(page: Page, edition: TestedEdition, position: Position, given: AnsweredBox): Promise<void> {
    const buttons = await page.$$('mitid-guide >>> [part~=answer]');
    const event = await page.evaluateHandle(() => ({
      answered: new Promise<void>((resolve) =>
        document.addEventListener('mitid-guide-answer', () => resolve(), {once: true}),
      ),
    }));
    await buttons[labelsAt(edition, position).indexOf(labelOf(edition, given))]?.focus();
    await page.keyboard.press('Enter');
    await event.evaluate(({answered}) => answered);
  }

  /** Goes on a journey by keyboard, and listens at each position. */
  async function listen(edition: TestedEdition, journey: Journey): Promise<Place[]> {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/dist/guide.html?edition=${edition.id}`);
    await waitForElement(page, '[part~=answer]');
    const places: Place[] = [];
    for (const [index, position] of positionsOn(journey).entries()) {
      await page.$eval('mitid-guide', ({updateComplete}) => updateComplete);
      places.push({position, tree: await accessibilityTree(page)});
      const next = journey.passed[index];
      if (next) await press(page, edition, position, next);
    }
    await page.close();
    return places;
  }

  for (const edition of editionsTested) {
    it(`meets everything by name and in order on the longest journey through ${edition.id}, and each new heading`, async () => {
      const journey = longestJourney(edition.edition);
      const places = await listen(edition, journey);
      for (const place of places) assertClear(edition, journey, place);
      assertKept(`journey-${edition.id}.txt`, journeyText(edition, places));
    });

    if (edition.edition.plans) {
      it(`meets everything by name and in order at each plan of ${edition.id}`, async () => {
        const plans: string[] = [];
        for (const journey of journeysToPlans(edition)) {
          const plan = (await listen(edition, journey)).at(-1) ?? assert.fail('the journey has no end');
          assertClear(edition, journey, plan);
          plans.push([`== ${describePosition(plan.position)}`, ...transcribe(plan.tree), ''].join('\n'));
        }
        assertKept(`plans-${edition.id}.txt`, plans.join('\n'));
      });
    }
  }
});
