import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {amount} from '../support/amounts.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {
  changeButtonName,
  current,
  describePosition,
  editionsTested,
  guideWords,
  labelOf,
  positionsOn,
  type TestedEdition,
} from '../support/positions.js';
import {useEngine, type Tab} from './engine.js';
import type * as inPage from './in-page.js';
import {scripts, seenAfter, seenAt} from './visits.js';

declare const visitor: typeof inPage;

/** Tabs until this has the focus, and returns whether it is marked. */
async function tabTo(tab: Tab, name: string, key = 'Tab'): Promise<{isMarked: boolean}> {
  const passed: string[] = [];
  while (passed.length < 40) {
    await tab.press(key);
    const {name: reached, isMarked} = await tab.evaluate(() => visitor.focused());
    if (reached === name) return {isMarked};
    passed.push(reached);
  }
  return assert.fail(`not reached by ${key}: ${name}, only ${passed.join(' | ')}`);
}

/** Presses a key where the focus is, and looks at the card that it leads to. */
async function pressed(tab: Tab, key: string): Promise<inPage.Seen> {
  await tab.evaluate(() => visitor.expectCard());
  await tab.press(key);
  return tab.evaluate(() => visitor.cardExpected());
}

const journeysOf = ({edition, journeys}: TestedEdition) => amount(journeys, [longestJourney(edition)]);

describe('A visitor with only a keyboard', () => {
  const engine = useEngine();

  for (const edition of editionsTested) {
    journeysOf(edition).forEach((journey, index) => {
      const [first, ...later] = positionsOn(journey);
      const plan = later.at(-1);
      assert.ok(first && plan);

      it(`walks to the plan and back, and the focus is on each heading: ${edition.id}, ${describePosition(plan)}`, async () => {
        const tab = await engine.visit({
          head: scripts.module,
          body: `<a href="#">Forsiden</a><mitid-guide edition="${edition.id}"></mitid-guide>`,
        });
        await tab.evaluate(() => visitor.ready());
        for (const [at, position] of later.entries()) {
          const given = journey.passed[at];
          assert.ok(given);
          const {isMarked} = await tabTo(tab, labelOf(edition, given));
          assert.ok(isMarked, 'what has the focus is not marked');
          assert.deepEqual(await pressed(tab, (at + index) % 2 ? 'Space' : 'Enter'), seenAt(edition, position));
        }
        for (const position of [first, ...later.slice(0, -1)].reverse()) {
          await tabTo(tab, guideWords.back);
          assert.deepEqual(await pressed(tab, 'Enter'), seenAt(edition, position));
        }
        assert.deepEqual(await tab.evaluate(() => visitor.allProblems()), []);
      });
    });
  }

  it('goes back with Shift+Tab, changes an answer, and starts over', async () => {
    const tab = await engine.visit({head: scripts.module, body: '<mitid-guide></mitid-guide>'});
    await tab.evaluate(() => visitor.ready());
    await tabTo(tab, labelOf(current, {box: 'chip', answer: 'yes'}));
    await tab.press('Tab');
    await tabTo(tab, labelOf(current, {box: 'chip', answer: 'yes'}), 'Shift+Tab');
    assert.deepEqual(await pressed(tab, 'Space'), seenAfter({chip: 'yes'}));
    await tabTo(tab, changeButtonName(current, 'chip'));
    assert.deepEqual(await pressed(tab, 'Enter'), seenAfter({}));
    await tabTo(tab, labelOf(current, {box: 'chip', answer: 'no'}));
    assert.deepEqual(await pressed(tab, 'Enter'), seenAfter({chip: 'no'}));
    await tabTo(tab, guideWords.restart);
    assert.deepEqual(await pressed(tab, 'Space'), seenAfter({}));
  });

  it('opens the languages, chooses one, and reads on in it', async () => {
    const tab = await engine.visit('/dist/guide.html');
    await tab.evaluate(() => visitor.ready());
    const menu = await tab.evaluate(() => visitor.textOf(visitor.all('summary:has(+ * button[lang])')[0]) ?? '');
    await tabTo(tab, menu);
    await tab.press('Enter');
    await tabTo(tab, 'English');
    await tab.press('Enter');
    const lang = await tab.evaluate(async () => {
      const shown = () => visitor.cardTitle()?.closest('[lang]')?.getAttribute('lang') ?? '';
      await visitor.until(() => shown() === 'en');
      return shown();
    });
    assert.equal(lang, 'en');
  });

  it('opens and closes what the guide tells on the side', async () => {
    const tab = await engine.visit({head: scripts.module, body: '<mitid-guide></mitid-guide>'});
    const title = await tab.evaluate(async () => {
      await visitor.ready();
      return visitor.textOf(visitor.all('details[part=aside] > summary')[0]) ?? '';
    });
    const isOpen = () => tab.evaluate(() => visitor.all<HTMLDetailsElement>('details[part=aside]')[0]?.open);
    await tabTo(tab, title);
    for (const [key, expected] of [
      ['Enter', true],
      ['Space', false],
    ] as const) {
      await tab.press(key);
      assert.equal(await isOpen(), expected, key);
    }
  });
});

describe('A visitor with a mouse', () => {
  const engine = useEngine();

  it('answers one question, not two, with a double click', async () => {
    const tab = await engine.visit({head: scripts.module, body: '<mitid-guide></mitid-guide>'});
    const {x, y} = await tab.evaluate(
      async (label: string) => {
        await visitor.ready();
        return visitor.placeOf(visitor.button(label));
      },
      labelOf(current, {box: 'chip', answer: 'yes'}),
    );
    await tab.evaluate(() => {
      visitor.keepAnswers();
    });
    await tab.doubleClickAt(x, y);
    const given = await tab.evaluate(async () => {
      await visitor.until(() => visitor.answersKept.length);
      await visitor.guide().updateComplete;
      return visitor.answersKept;
    });
    assert.deepEqual(given, ['chip.yes']);
  });
});
