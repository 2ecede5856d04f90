import {assert} from '@open-wc/testing';
import {editions} from '../../src/content/editions.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {Journey} from '../../src/tree/index.js';
import {amount} from '../support/amounts.js';
import {accessibleNodes, clickOn, press, takeTimeToRead} from '../support/page.js';
import {handles} from '../support/handles.js';
import {everyAnswerAndPlan, longestJourney} from '../support/chosen-journeys.js';
import {
  findAll,
  answersAt,
  assertPosition,
  assertFocusOnHeading,
  button,
  buttons,
  changeButtonName,
  clickButton,
  editionsTested,
  focusedElement,
  goTo,
  expectedHeading,
  describePosition,
  expectedLabel,
  expectedPlan,
  labelOf,
  maxRemaining,
  findOne,
  positionFrom,
  positions,
  positionsOn,
  questionNumber,
  settled,
  guideWords,
  showEdition,
  textOf,
  titleOf,
  type Position,
  type TestedEdition,
} from './visit.js';

type Act = (target: HTMLElement) => Promise<void>;

const byPointer: Act = (target) => {
  takeTimeToRead();
  return clickOn(target);
};

/** Tabs from where the focus is to the button, and presses it. */
const byKey =
  (key: 'Enter' | 'Space'): Act =>
  async (target) => {
    const passed: string[] = [];
    do {
      await press('Tab');
      passed.push(textOf(focusedElement() ?? document.body));
    } while (focusedElement() !== target && passed.length < 30);
    assert.isTrue(focusedElement() === target, `not reached by Tab, only: ${passed.join(' | ')}`);
    await press(key);
  };

const journeyTitle = (journey: Journey) =>
  describePosition({...journey, current: undefined}).replace(
    / plan$/,
    ` ${journey.endings.map(({id}) => id).join(' + ')}`,
  );

/** Asserts that the plan shows exactly the tasks of this journey, in order. */
function assertPlan(guide: MitidGuideElement, edition: TestedEdition, journey: Journey): void {
  const tasks = [...findOne(guide, '[part=plan] > ol').children].map(textOf);
  const expected = expectedPlan(edition, journey);
  assert.lengthOf(tasks, expected.length);
  expected.forEach(({content}, index) => assert.include(tasks[index], content.title));
}

/** Follows the whole journey, and checks every position on it. */
async function follow(guide: MitidGuideElement, edition: TestedEdition, journey: Journey, act: Act): Promise<void> {
  const shown: string[] = [];
  for (const position of positionsOn(journey)) {
    assertPosition(guide, edition, position);
    if (position.passed.length) assertFocusOnHeading(edition, position);
    shown.push(textOf(findOne(guide, handles.cardTitle)));
    const next = journey.passed[position.passed.length];
    if (!next) continue;
    await act(button(guide, labelOf(edition, next)));
    await settled(guide);
  }
  assert.equal(new Set(shown).size, shown.length, 'a box was shown twice');
  assertPlan(guide, edition, journey);
}

/** The answers to a box that the visitor did not choose. */
const otherAnswers = ({edition}: TestedEdition, box: string, answer: string): string[] => {
  const asked = edition.tree.boxes[box];
  if (!asked || asked.kind === 'outcome') return [];
  return (asked.kind === 'question' ? asked.answers.map(({id}) => id) : ['worked', 'failed']).filter(
    (id) => id !== answer,
  );
};

/** Each position, once for each question that was answered before it. A share: each answer to it once at each box. */
function changes(edition: TestedEdition) {
  const all = positions(edition).flatMap((position) =>
    position.passed.flatMap((passed, index) => {
      const again: Position = {passed: position.passed.slice(0, index), current: passed.box, step: passed.step};
      return edition.words.boxes[passed.box]?.answers ? [{position, again, ...passed}] : [];
    }),
  );
  const once = new Map(all.map((change) => [[change.position.current, change.box, change.answer].join(), change]));
  return amount(all, [...once.values()]);
}

it('The tests of journeys cover every edition, and find journeys in each', () => {
  assert.deepEqual(
    editionsTested.map(({id}) => id),
    editions.map(({id}) => id),
  );
  for (const {journeys} of editionsTested) assert.isNotEmpty(journeys);
});

for (const edition of editionsTested) {
  describe(`A visitor of ${edition.id} with a mouse`, () => {
    for (const journey of edition.journeys) {
      it(`can follow the journey ${journeyTitle(journey)}`, async () => {
        await follow(await showEdition(edition), edition, journey, byPointer);
      });
    }
  });

  describe(`A visitor of ${edition.id} with only a keyboard`, () => {
    amount(edition.journeys, everyAnswerAndPlan(edition.journeys)).forEach((journey, index) => {
      const key = index % 2 ? 'Space' : 'Enter';
      it(`can follow the journey ${journeyTitle(journey)} with the ${key} key`, async () => {
        await follow(await showEdition(edition), edition, journey, byKey(key));
      });
    });
  });

  describe(`Every position in ${edition.id}`, () => {
    it('is announced by the heading that takes the focus, with the number and the words of the question', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        const last = position.passed[position.passed.length - 1];
        if (!last) continue;
        await goTo(guide, answersAt({...position, passed: position.passed.slice(0, -1)}));
        await clickButton(guide, labelOf(edition, last));
        const heard = (await accessibleNodes()).filter(
          ({role, properties}) => role === 'heading' && properties['focused'],
        );
        assert.deepEqual(
          heard.map(({name}) => name.replace(/\s+/g, ' ').trim()),
          [expectedHeading(edition, position)],
        );
      }
    });

    it('shows its step, its question, and the most questions that the tree may still ask', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        const where = describePosition(position);
        const {step, current: at} = position;
        const label = expectedLabel(edition, position);
        const isQuestion = questionNumber(edition, position) !== undefined;
        const after = maxRemaining(edition, position) - (isQuestion ? 1 : 0);
        const remaining =
          after > 0 ? guideWords.left(after, step + 1) : isQuestion ? guideWords.lastQuestion(step + 1) : '';
        const stepLabel = guideWords.step(step + 1, edition.edition.tree.steps.length);
        assert.equal(
          textOf(findOne(guide, '[part=progress] > p')),
          `${at === undefined ? '' : `${stepLabel} · `}${label} ${remaining}`.trim(),
          where,
        );
      }
    });

    it('lists the answers that led there, each with its question', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        const given = position.passed.filter(({box}) => edition.words.boxes[box]?.answers);
        assert.deepEqual(
          findAll(guide, `${handles.answersGiven} li`).map((row) => [...row.children].map(textOf)),
          given.map((passed) => [
            titleOf(edition, passed.box),
            labelOf(edition, passed),
            changeButtonName(edition, passed.box),
            ...(position.current === undefined ? [edition.words.boxes[passed.box]?.answers?.[passed.answer]?.why] : []),
          ]),
          describePosition(position),
        );
      }
    });

    it('lets the visitor reopen each earlier question, and keeps the later answers if the visitor repeats the answer', async () => {
      const guide = await showEdition(edition);
      for (const {position, again, ...passed} of changes(edition)) {
        await goTo(guide, answersAt(position));
        await clickButton(guide, changeButtonName(edition, passed.box));
        assertPosition(guide, edition, again);
        assertFocusOnHeading(edition, again);
        await clickButton(guide, labelOf(edition, passed));
        assertPosition(guide, edition, position);
        assertFocusOnHeading(edition, position);
      }
    });

    it('lets the visitor change each earlier answer, and keeps the later answers that can still be reached', async () => {
      const guide = await showEdition(edition);
      for (const {position, box, answer: before} of changes(edition)) {
        for (const answer of otherAnswers(edition, box, before)) {
          await goTo(guide, answersAt(position));
          await clickButton(guide, changeButtonName(edition, box));
          await clickButton(guide, labelOf(edition, {box, answer}));
          const after = positionFrom(edition, {...answersAt(position), [box]: answer});
          assertPosition(guide, edition, after);
          assertFocusOnHeading(edition, after);
        }
      }
    });

    it('has a button back to the box before, where the same answer leads there again', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        const last = position.passed[position.passed.length - 1];
        assert.equal(buttons(guide).has(guideWords.back), last !== undefined, describePosition(position));
        if (!last) continue;
        const before: Position = {passed: position.passed.slice(0, -1), current: last.box, step: last.step};
        await clickButton(guide, guideWords.back);
        assertPosition(guide, edition, before);
        assertFocusOnHeading(edition, before);
        await clickButton(guide, labelOf(edition, last));
        assertPosition(guide, edition, position);
      }
    });
  });

  describe(`The way back through ${edition.id}`, () => {
    it('leads from every plan to the first question, box by box', async () => {
      const guide = await showEdition(edition);
      for (const journey of edition.journeys) {
        await goTo(guide, journey.answers);
        for (const position of positionsOn(journey).reverse()) {
          assertPosition(guide, edition, position);
          if (position.passed.length) await clickButton(guide, guideWords.back);
        }
      }
    });

    it('can be taken by keyboard alone', async () => {
      const longest = longestJourney(edition.edition);
      const guide = await showEdition(edition, longest.answers);
      for (const position of positionsOn(longest).reverse()) {
        assertPosition(guide, edition, position);
        if (!position.passed.length) continue;
        await byKey('Enter')(button(guide, guideWords.back));
        await settled(guide);
      }
    });
  });
}
