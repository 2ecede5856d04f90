import {assert, fixtureSync, html} from '@open-wc/testing';
import type {BoxWords} from '../../src/content/edition.js';
import {dateInWords} from '../../src/guide/dates.js';
import {currentEdition} from '../../src/content/editions.js';
import {answersOf} from '../../src/tree/index.js';
import {clickOn, clickTwiceOn, press, takeTimeToRead} from '../support/page.js';
import {handles} from '../support/handles.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {
  findAll,
  answersAt,
  assertPosition,
  assertFocusOnHeading,
  assertTextsInOrder,
  button,
  buttons,
  clickButton,
  current,
  editionsTested,
  expectedPlan,
  readAside,
  readBody,
  readStatements,
  focusedElement,
  goTo,
  describePosition,
  labelOf,
  leaflet,
  findOne,
  headingNamed,
  positionFrom,
  positions,
  guideWords,
  settled,
  showEdition,
  textOf,
  type TestedEdition,
} from './visit.js';

const plansOf = (edition: TestedEdition) => positions(edition).filter(({current: at}) => at === undefined);

const positionsAt = (edition: TestedEdition, kind: 'attempt' | 'outcome') =>
  positions(edition).flatMap((position) => {
    const box = position.current === undefined ? undefined : edition.edition.tree.boxes[position.current];
    return position.current !== undefined && box?.kind === kind ? [{position, at: position.current, box}] : [];
  });

const wordsOf = ({words}: TestedEdition, box: string): BoxWords => {
  const found = words.boxes[box];
  if (!found) throw new Error(`no words for ${box}`);
  return found;
};

for (const edition of editionsTested) {
  const {steps} = edition.edition.tree;

  describe(`The progress of a visitor in ${edition.id}`, () => {
    it('shows the steps by name, marks the current one, and ticks the finished ones', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        const done = position.current === undefined;
        findAll(guide, handles.steps).forEach((item, index) => {
          const where = `step ${index + 1} at ${describePosition(position)}`;
          const finished = done || index < position.step;
          assertTextsInOrder(item, [guideWords.step(index + 1, steps.length), edition.words.steps[index] ?? '']);
          assert.equal(item.getAttribute('aria-current'), !done && index === position.step ? 'step' : null, where);
          assert.equal(textOf(item).endsWith(guideWords.stepDone), finished, where);
          assert.equal(item.querySelector('svg') !== null, finished, where);
        });
        assert.lengthOf(findAll(guide, handles.steps), steps.length);
      }
    });

    it('is above the question, and has a label for screen readers', async () => {
      const guide = await showEdition(edition);
      const progress = findOne(guide, '[part=progress]');
      assert.equal(progress.ariaLabel, guideWords.progress);
      assert.isAbove(findOne(guide, handles.card).getBoundingClientRect().top, progress.getBoundingClientRect().bottom);
    });
  });

  describe(`A visitor at an attempt in ${edition.id}`, () => {
    it('reads what to do before the question whether it worked', async () => {
      const attempts = positionsAt(edition, 'attempt');
      assert.isNotEmpty(attempts);
      for (const {position, at} of attempts) {
        const guide = await showEdition(edition, answersAt(position));
        assertTextsInOrder(findOne(guide, handles.card), [
          wordsOf(edition, at).title,
          ...readBody(wordsOf(edition, at), position.passed),
          guideWords.comeBack,
          guideWords.didItWork,
          ...Object.values(wordsOf(edition, at).answers ?? {}).map(({label}) => label),
        ]);
      }
    });

    it('goes on where the tree leads after each answer, and sees no earlier box again', async () => {
      for (const {position, at, box} of positionsAt(edition, 'attempt')) {
        for (const {id: answer, to: target} of answersOf(box)) {
          const guide = await showEdition(edition, answersAt(position));
          await clickButton(guide, labelOf(edition, {box: at, answer}));
          const after = positionFrom(edition, {...answersAt(position), [at]: answer});
          assert.equal(after.current, target === 'next-step' ? steps[1]?.start : target);
          assertPosition(guide, edition, after);
          assert.notInclude(Object.keys(answersAt(position)), after.current);
        }
      }
    });
  });

  describe(`A visitor at an outcome of the first step in ${edition.id}`, () => {
    it('reads what to do, and what to do if that is not possible', async () => {
      const guide = await showEdition(edition);
      for (const {position, at} of positionsAt(edition, 'outcome')) {
        await goTo(guide, answersAt(position));
        assertTextsInOrder(findOne(guide, handles.card), [
          wordsOf(edition, at).title,
          ...readBody(wordsOf(edition, at), position.passed),
        ]);
        assert.lengthOf(
          findAll(guide, `${handles.cardTitle} svg`),
          edition.edition.icons[at] ? 1 : 0,
          `icons at ${at}`,
        );
      }
    });

    it('has one way forward, to step 2', async () => {
      const guide = await showEdition(edition);
      for (const {position} of positionsAt(edition, 'outcome')) {
        await goTo(guide, answersAt(position));
        assert.deepEqual(findAll(guide, '[part=answer]').map(textOf), [guideWords.goOn(2)]);
        await clickButton(guide, guideWords.goOn(2));
        assertTextsInOrder(findOne(guide, '[part=progress] > p'), [
          guideWords.step(2, steps.length),
          guideWords.question(1),
        ]);
      }
    });
  });

  describe(`The plan of ${edition.id}`, () => {
    it('shows each open task in full with its number, ticks finished tasks, and folds fallbacks away', async () => {
      const guide = await showEdition(edition);
      for (const journey of edition.journeys) {
        await goTo(guide, journey.answers);
        const items = [...findOne(guide, '[part=plan] > ol').children];
        let number = 0;
        expectedPlan(edition, journey).forEach(({content, as}, index) => {
          const item = items[index];
          if (!item) throw new Error(`no item for ${content.title}`);
          const body = readBody(content, journey.passed);
          if (as === undefined) number += 1;
          const before = {done: `${guideWords.taskDone}: `, fallback: '', open: `${number}. `}[as ?? 'open'];
          assertTextsInOrder(item, [`${before}${content.title}`, ...(as === 'done' ? [] : body)]);
          assert.equal(item.querySelector('details') !== null, as === 'fallback', content.title);
        });
      }
    });

    it('explains how the visitor can take it home', async () => {
      const guide = await showEdition(edition, longestJourney(edition.edition).answers);
      assertTextsInOrder(findOne(guide, '[part=plan]'), [guideWords.takeHome]);
    });

    it('gives the reason for each answer, in the order of the answers', async () => {
      const guide = await showEdition(edition);
      for (const plan of plansOf(edition)) {
        await goTo(guide, answersAt(plan));
        const reasons = plan.passed.flatMap(({box, answer}) => wordsOf(edition, box).answers?.[answer] ?? []);
        const rows = findAll(guide, `[part=plan] ${handles.answersGiven} li`);
        assert.lengthOf(rows, reasons.length);
        assertTextsInOrder(findOne(guide, `[part=plan] ${handles.answersGiven}`), [
          guideWords.why,
          ...reasons.flatMap(({label, why}) => [label, why]),
        ]);
      }
    });

    it('includes the advice to keep a MitID in reserve', async () => {
      const guide = await showEdition(edition);
      for (const plan of plansOf(edition)) {
        await goTo(guide, answersAt(plan));
        const advice = readStatements(edition.words.reserve, plan.passed);
        const {parentElement: box} = headingNamed(guide, guideWords.reserve);
        if (!box) throw new Error('no advice');
        assertTextsInOrder(box, [guideWords.reserve, ...advice]);
        for (const {text} of edition.words.reserve)
          assert.equal(textOf(box).includes(text), advice.includes(text), text);
      }
    });

    it('asks nothing more, and has buttons to go back and to start over', async () => {
      const guide = await showEdition(edition, longestJourney(edition.edition).answers);
      assert.isTrue(guide.done);
      assert.lengthOf(findAll(guide, '[part=answer]'), 0);
      assert.includeMembers([...buttons(guide).keys()], [guideWords.back, guideWords.restart]);
    });
  });

  describe(`Starting ${edition.id} over`, () => {
    it('leads from every position to the first question, which takes the focus, and clears every answer', async () => {
      const guide = await showEdition(edition);
      const first = positionFrom(edition, {});
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        assert.equal(buttons(guide).has(guideWords.restart), position.passed.length > 0, describePosition(position));
        if (!position.passed.length) continue;
        await clickButton(guide, guideWords.restart);
        assertPosition(guide, edition, first);
        assertFocusOnHeading(edition, first);
      }
      const [answer] = edition.journeys[0]?.passed ?? [];
      if (answer) await clickButton(guide, labelOf(edition, answer));
      assert.lengthOf(Object.keys(guide.answers), 1);
    });

    it('is also possible by the method restart()', async () => {
      const guide = await showEdition(edition, longestJourney(edition.edition).answers);
      await guide.restart();
      assertPosition(guide, edition, positionFrom(edition, {}));
      assertFocusOnHeading(edition, positionFrom(edition, {}));
    });
  });

  describe(`The asides of ${edition.id}`, () => {
    it('appear at every box and at the plan, closed', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        assert.deepEqual(
          findAll(guide, 'details[part=aside] > summary').map(textOf),
          edition.words.asides.map(({title}) => title),
        );
        assert.lengthOf(findAll(guide, 'details[open]'), 0);
      }
    });

    it('open by mouse, stay open while the visitor goes on, and close by keyboard', async () => {
      const guide = await showEdition(edition);
      const [aside] = edition.words.asides;
      const [details] = findAll(guide, 'details[part=aside]');
      const summary = details?.querySelector('summary');
      if (!aside || !details || !summary) throw new Error('no disclosure');
      assert.isFalse(details.querySelector('p')?.checkVisibility());
      await clickOn(summary);
      assert.isTrue(details.querySelector('p')?.checkVisibility());
      assertTextsInOrder(details, readAside(aside, []));
      const [answer] = edition.journeys[0]?.passed ?? [];
      if (answer) await clickButton(guide, labelOf(edition, answer));
      assert.isTrue(details.hasAttribute('open'));
      summary.focus();
      await press('Space');
      assert.isFalse(details.hasAttribute('open'));
    });
  });

  describe(`The links of ${edition.id}`, () => {
    it('lead to the addresses that the edition lists', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        for (const link of findAll(guide, 'a')) {
          assert.include(Object.values(edition.edition.links), link.getAttribute('href'), textOf(link));
        }
      }
    });
  });
}

describe('The date of the last check', () => {
  it('appears at every box and at the plan of the current edition', async () => {
    const guide = await showEdition(current);
    const {checked} = currentEdition();
    for (const position of positions(current)) {
      await goTo(guide, answersAt(position));
      assert.equal(
        textOf(findOne(guide, handles.checkedNotes)),
        guideWords.checked(dateInWords('da', checked ?? '')),
        describePosition(position),
      );
    }
  });

  it('is missing from the leaflet, which appears as it was printed', async () => {
    assert.lengthOf(findAll(await showEdition(leaflet), handles.checkedNotes), 0);
  });
});

describe('On its first paint', () => {
  it('the guide moves neither the focus nor the page', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div>
        <div style="height: 200vh"><input /></div>
        <div id="place"></div>
        <div style="height: 200vh"></div>
      </div>`,
    );
    const field = page.querySelector('input');
    field?.focus();
    scrollTo(0, 100);
    const guide = document.createElement('mitid-guide');
    page.querySelector('#place')?.append(guide);
    await guide.updateComplete;
    assert.isTrue(focusedElement() === field);
    assert.equal(scrollY, 100);
  });
});

it('The guide announces nothing twice: the heading takes the focus, and no live region speaks', async () => {
  const guide = await showEdition(current);
  for (const position of positions(current)) {
    await goTo(guide, answersAt(position));
    const spoken = findAll(guide, '[aria-live], [role=status], [role=alert], [role=log], output').map(textOf).join('');
    assert.equal(spoken, '', describePosition(position));
  }
});

describe('When a page sets answers', () => {
  it('the guide moves neither the focus nor the page', async () => {
    const guide = await showEdition(current);
    const before = scrollY;
    await goTo(guide, longestJourney(current.edition).answers);
    assert.isTrue(focusedElement() === document.body);
    assert.equal(scrollY, before);
  });
});

it('A click beside the buttons of the guide changes nothing', async () => {
  const guide = await showEdition(current);
  await clickOn(findOne(guide, handles.cardTitle));
  assertPosition(guide, current, positionFrom(current, {}));
  assert.isNotNull(button(guide, labelOf(current, {box: 'chip', answer: 'yes'})));
});

describe('A visitor who presses everything twice', () => {
  for (const by of ['mouse', 'finger'] as const) {
    it(`with a ${by} answers one question, and can read the next before answering it`, async () => {
      const guide = await showEdition(current);
      const answers: string[] = [];
      guide.addEventListener('mitid-guide-answer', ({box}) => answers.push(box));

      await clickTwiceOn(button(guide, labelOf(current, {box: 'chip', answer: 'yes'})), by);
      await settled(guide);
      assertPosition(guide, current, positionFrom(current, {chip: 'yes'}));

      takeTimeToRead();
      await clickOn(button(guide, labelOf(current, {box: 'scan', answer: 'yes'})));
      await settled(guide);
      assertPosition(guide, current, positionFrom(current, {chip: 'yes', scan: 'yes'}));
      assert.deepEqual(answers, ['chip', 'scan']);
    });
  }

  it('opens an aside with a mouse, and does not close it again', async () => {
    const guide = await showEdition(current);
    const [summary] = findAll(guide, 'details[part=aside] > summary');
    if (!summary) throw new Error('no aside');
    await clickTwiceOn(summary, 'mouse');
    assert.isTrue(summary.closest('details')?.open);
  });

  it('with a keyboard is never held back', async () => {
    const guide = await showEdition(current);
    await clickButton(guide, labelOf(current, {box: 'chip', answer: 'yes'}));
    await clickButton(guide, labelOf(current, {box: 'scan', answer: 'yes'}));
    assertPosition(guide, current, positionFrom(current, {chip: 'yes', scan: 'yes'}));
  });
});
