import {assert, fixtureSync, html} from '@open-wc/testing';
import type {BoxWords} from '../../src/content/edition.js';
import {MitidGuideAnswerEvent, MitidGuideCompleteEvent, MitidGuideStepEvent} from '../../src/guide/events.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {dateInWords} from '../../src/guide/views/dates.js';
import {currentEdition} from '../../src/content/editions.js';
import {answersOf} from '../../src/tree/index.js';
import {clickOn, emulateMedia, press, resize} from '../support/page.js';
import {
  findAll,
  answersAt,
  assertPosition,
  assertFocusOnHeading,
  assertTextsInOrder,
  button,
  buttons,
  changeButtonName,
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
  longestJourney,
  leaflet,
  findOne,
  positionFrom,
  positions,
  positionsOn,
  guideWords,
  showEdition,
  stylePage,
  textOf,
  visibleTexts,
  titleOf,
  type Position,
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

/** Opens each disclosure, so that all that can be seen is. */
function openAll(guide: MitidGuideElement): void {
  for (const details of findAll(guide, 'details')) details.toggleAttribute('open', true);
}

for (const edition of editionsTested) {
  const {steps} = edition.edition.tree;

  describe(`where a visitor of ${edition.id} stands`, () => {
    it('is one of the steps, by name, marked as the current one; those behind are ticked', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        const done = position.current === undefined;
        findAll(guide, '.steps > li').forEach((item, index) => {
          const where = `step ${index + 1} at ${describePosition(position)}`;
          const finished = done || index < position.step;
          assertTextsInOrder(item, [guideWords.step(index + 1, steps.length), edition.words.steps[index] ?? '']);
          assert.equal(item.getAttribute('aria-current'), !done && index === position.step ? 'step' : null, where);
          assert.equal(textOf(item).endsWith(guideWords.stepDone), finished, where);
          assert.equal(item.querySelector('svg') !== null, finished, where);
        });
        assert.lengthOf(findAll(guide, '.steps > li'), steps.length);
      }
    });

    it('is told before the question, for eyes and ears alike', async () => {
      const guide = await showEdition(edition);
      const progress = findOne(guide, '[part=progress]');
      assert.equal(progress.ariaLabel, guideWords.progress);
      assert.isAbove(findOne(guide, '.card').getBoundingClientRect().top, progress.getBoundingClientRect().bottom);
    });
  });

  describe(`at an attempt of ${edition.id}`, () => {
    it('is asked whether it worked, after being told what to do', async () => {
      const attempts = positionsAt(edition, 'attempt');
      assert.isNotEmpty(attempts);
      for (const {position, at} of attempts) {
        const guide = await showEdition(edition, answersAt(position));
        assertTextsInOrder(findOne(guide, '.card'), [
          wordsOf(edition, at).title,
          ...readBody(wordsOf(edition, at), position.passed),
          guideWords.didItWork,
          ...Object.values(wordsOf(edition, at).answers ?? {}).map(({label}) => label),
        ]);
      }
    });

    it('goes on where the tree says, whether it worked, failed or was put off, and is not asked again what was asked before', async () => {
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

  describe(`at an outcome of the first step of ${edition.id}`, () => {
    it('reads what to do, and what to do if that is out of reach', async () => {
      const guide = await showEdition(edition);
      for (const {position, at} of positionsAt(edition, 'outcome')) {
        await goTo(guide, answersAt(position));
        assertTextsInOrder(findOne(guide, '.card'), [
          wordsOf(edition, at).title,
          ...readBody(wordsOf(edition, at), position.passed),
        ]);
        assert.lengthOf(findAll(guide, '.card .title svg'), edition.edition.icons[at] ? 1 : 0, `icons at ${at}`);
      }
    });

    it('has one way on, to step 2', async () => {
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

  describe(`the plan of ${edition.id}`, () => {
    it('reads each task in full: what is done is ticked, what is left numbered, a fallback folded away', async () => {
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

    it('says how to take it home', async () => {
      const guide = await showEdition(edition, longestJourney(edition).answers);
      assertTextsInOrder(findOne(guide, '[part=plan]'), [guideWords.takeHome]);
    });

    it('gives the reason of each answer, in the order they were given', async () => {
      const guide = await showEdition(edition);
      for (const plan of plansOf(edition)) {
        await goTo(guide, answersAt(plan));
        const reasons = plan.passed.flatMap(({box, answer}) => wordsOf(edition, box).answers?.[answer] ?? []);
        const rows = findAll(guide, '[part=plan] .answers-given li');
        assert.lengthOf(rows, reasons.length);
        assertTextsInOrder(findOne(guide, '[part=plan] .answers-given'), [
          guideWords.why,
          ...reasons.flatMap(({label, why}) => [label, why]),
        ]);
      }
    });

    it('ends with the advice to keep a MitID in reserve', async () => {
      const guide = await showEdition(edition);
      for (const plan of plansOf(edition)) {
        await goTo(guide, answersAt(plan));
        const advice = readStatements(edition.words.reserve, plan.passed);
        const box = findOne(guide, '.reserve');
        assertTextsInOrder(box, [guideWords.reserve, ...advice]);
        for (const {text} of edition.words.reserve)
          assert.equal(textOf(box).includes(text), advice.includes(text), text);
      }
    });

    it('leaves nothing to answer, and the ways back', async () => {
      const guide = await showEdition(edition, longestJourney(edition).answers);
      assert.isTrue(guide.done);
      assert.lengthOf(findAll(guide, '[part=answer]'), 0);
      assert.includeMembers([...buttons(guide).keys()], [guideWords.back, guideWords.restart]);
    });
  });

  describe(`starting ${edition.id} over`, () => {
    it('leads from anywhere to the first question, which takes focus, and forgets every answer', async () => {
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

    it('is also the method restart()', async () => {
      const guide = await showEdition(edition, longestJourney(edition).answers);
      await guide.restart();
      assertPosition(guide, edition, positionFrom(edition, {}));
      assertFocusOnHeading(edition, positionFrom(edition, {}));
    });
  });

  describe(`what is always at hand in ${edition.id}`, () => {
    it('is there at every box, and at the plan, closed', async () => {
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        assert.deepEqual(
          findAll(guide, 'summary').map(textOf),
          edition.words.asides.map(({title}) => title),
        );
        assert.lengthOf(findAll(guide, 'details[open]'), 0);
      }
    });

    it('opens by mouse and by keyboard, and stays open while the visitor goes on', async () => {
      const guide = await showEdition(edition);
      const [aside] = edition.words.asides;
      const [details] = findAll(guide, 'details');
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

  describe(`the links of ${edition.id}`, () => {
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

describe('when the content was last checked', () => {
  it('is said at every box and the plan of the current edition', async () => {
    const guide = await showEdition(current);
    const {checked} = currentEdition();
    for (const position of positions(current)) {
      await goTo(guide, answersAt(position));
      assert.equal(
        textOf(findOne(guide, '.checked')),
        guideWords.checked(dateInWords('da', checked ?? '')),
        describePosition(position),
      );
    }
  });

  it('is not claimed of the leaflet, which stands as it was printed', async () => {
    assert.lengthOf(findAll(await showEdition(leaflet), '.checked'), 0);
  });
});

describe('the first paint', () => {
  it('moves neither focus nor page', async () => {
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

it('is never told the same twice: where the heading takes focus, no live region speaks', async () => {
  const guide = await showEdition(current);
  for (const position of positions(current)) {
    await goTo(guide, answersAt(position));
    const spoken = findAll(guide, '[aria-live], [role=status], [role=alert], [role=log], output').map(textOf).join('');
    assert.equal(spoken, '', describePosition(position));
  }
});

describe('setting answers', () => {
  it('moves neither focus nor page', async () => {
    const guide = await showEdition(current);
    const before = scrollY;
    await goTo(guide, longestJourney(current).answers);
    assert.isTrue(focusedElement() === document.body);
    assert.equal(scrollY, before);
  });
});

describe('events', () => {
  const types = [MitidGuideAnswerEvent.type, MitidGuideStepEvent.type, MitidGuideCompleteEvent.type] as const;

  /** Listens on the document until the test ends, and tells where the focus was meanwhile. */
  function listen() {
    const heard: {event: Event; focusOn: string}[] = [];
    const listener = (event: Event) => {
      const heading = focusedElement();
      heard.push({event, focusOn: heading ? textOf(heading) : ''});
    };
    for (const type of types) document.addEventListener(type, listener);
    stop = () => {
      for (const type of types) document.removeEventListener(type, listener);
    };
    return heard;
  }

  let stop: (() => void) | undefined;
  afterEach(() => stop?.());

  const journey = longestJourney(current);
  const before = (index: number): Position => positionsOn(journey).slice(index)[0] ?? positionFrom(current, {});
  const last = journey.passed.length - 1;
  const at = (index: number) => {
    const passed = journey.passed.slice(index)[0];
    if (!passed) throw new RangeError(`no answer ${index}`);
    return passed;
  };

  it('tell of an answer: the edition, the box and the answer', async () => {
    const guide = await showEdition(current);
    const heard = listen();
    await clickButton(guide, labelOf(current, at(0)));
    const [only, ...others] = heard.map(({event}) => event);
    assert.isEmpty(others);
    assert.instanceOf(only, MitidGuideAnswerEvent);
    if (!(only instanceof MitidGuideAnswerEvent)) return;
    assert.deepEqual([only.edition, only.box, only.answer], [current.id, at(0).box, at(0).answer]);
  });

  it('tell of a step: its number, and how many there are', async () => {
    const goOn = journey.passed.findIndex(({step}) => step === 1) - 1;
    const guide = await showEdition(current, answersAt(before(goOn)));
    const heard = listen();
    await clickButton(guide, labelOf(current, at(goOn)));
    assert.deepEqual(
      heard.map(({event}) => event.type),
      [MitidGuideAnswerEvent.type, MitidGuideStepEvent.type],
    );
    const step = heard[1]?.event;
    if (!(step instanceof MitidGuideStepEvent)) throw new Error('no step event');
    assert.deepEqual([step.edition, step.step, step.steps], [current.id, 2, 2]);
  });

  it('tell of a step back, and of starting over', async () => {
    const inStep2 = positions(current).find(({step, current: at}) => step === 1 && at !== undefined);
    const guide = await showEdition(current, inStep2 && answersAt(inStep2));
    const heard = listen();
    await clickButton(guide, guideWords.back);
    await goTo(guide, inStep2 ? answersAt(inStep2) : {});
    await clickButton(guide, guideWords.restart);
    assert.deepEqual(
      heard.map(({event}) => event instanceof MitidGuideStepEvent && event.step),
      [1, 1],
    );
  });

  it('tell of the plan: how each step ended, and the answers that led there', async () => {
    const guide = await showEdition(current, answersAt(before(last)));
    const heard = listen();
    await clickButton(guide, labelOf(current, at(last)));
    assert.deepEqual(
      heard.map(({event}) => event.type),
      [MitidGuideAnswerEvent.type, MitidGuideCompleteEvent.type],
    );
    const complete = heard[1]?.event;
    if (!(complete instanceof MitidGuideCompleteEvent)) throw new Error('no complete event');
    assert.equal(complete.edition, current.id);
    assert.deepEqual(
      complete.endings,
      journey.endings.map(({id}) => id),
    );
    assert.deepEqual(complete.answers, journey.answers);
  });

  it('come once the new heading has focus', async () => {
    const guide = await showEdition(current);
    const heard = listen();
    for (const passed of journey.passed) await clickButton(guide, labelOf(current, passed));
    const answers = heard.filter(({event}) => event instanceof MitidGuideAnswerEvent);
    assert.lengthOf(answers, journey.passed.length);
    answers.forEach(({focusOn}, index) => {
      const {current: at} = before(index + 1);
      assert.isTrue(focusOn.endsWith(at === undefined ? guideWords.plan : titleOf(current, at)), focusOn);
    });
    assert.equal(heard[heard.length - 1]?.focusOn, guideWords.plan);
  });

  it('bubble, and leave the shadow root of a component that holds the guide', async () => {
    const holder = fixtureSync<HTMLElement>(html`<div></div>`);
    const guide = document.createElement('mitid-guide');
    holder.attachShadow({mode: 'open'}).append(guide);
    await guide.updateComplete;
    const heard = listen();
    for (const passed of journey.passed) await clickButton(guide, labelOf(current, passed));
    assert.sameMembers([...new Set(heard.map(({event}) => event.type))], [...types]);
    assert.isTrue(heard.every(({event}) => event.bubbles && event.composed));
  });

  it('do not come when answers are set, or an answer is changed back to being asked', async () => {
    const guide = await showEdition(current);
    const heard = listen();
    await goTo(guide, journey.answers);
    await goTo(guide, {});
    const inStep1 = before(1);
    await goTo(guide, answersAt(inStep1));
    await clickButton(guide, changeButtonName(current, at(0).box));
    assert.isEmpty(heard.map(({event}) => event.type));
  });
});

describe('on paper', () => {
  const a4 = 718;

  /** How the page looks when printed. The browser tells of printing by this event. */
  async function print(): Promise<void> {
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({type: 'print'});
    await resize(a4);
  }

  /** The relative luminance of an opaque colour, as WCAG reckons it. */
  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => {
      const part = Number(channel) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  const contrastToWhite = (color: string) => 1.05 / (luminance(color) + 0.05);

  it('has every disclosure open, and closes those that were closed afterwards', async () => {
    const guide = await showEdition(current);
    const [opened] = findAll(guide, 'details');
    opened?.toggleAttribute('open', true);
    dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(findAll(guide, 'details[open]'), current.words.asides.length);
    dispatchEvent(new Event('afterprint'));
    assert.isTrue(opened?.hasAttribute('open'));
    assert.lengthOf(findAll(guide, 'details[open]'), 1);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is black on white, also without backgrounds, from a page that is ${scheme}`, async () => {
      stylePage(`:root {color-scheme: ${scheme}}`);
      const guide = await showEdition(current);
      await print();
      for (const position of positions(current)) {
        await goTo(guide, answersAt(position));
        for (const {text, element} of visibleTexts(guide)) {
          assert.isAtLeast(
            contrastToWhite(getComputedStyle(element).color),
            7,
            `"${text}" at ${describePosition(position)}`,
          );
        }
        for (const icon of findAll(guide, 'svg')) {
          if (!icon.checkVisibility()) continue;
          const {stroke} = getComputedStyle(icon);
          const where = `the icon in ${icon.parentElement?.className ?? ''} at ${describePosition(position)}`;
          assert.isAtLeast(contrastToWhite(stroke), 4.5, where);
        }
      }
    });
  }

  it('has all that there is to read, and cuts nothing', async () => {
    const guide = await showEdition(current);
    for (const journey of current.journeys) {
      await goTo(guide, journey.answers);
      await print();
      const seen = visibleTexts(guide);
      const read = seen.map(({text}) => text).join(' ');
      const texts = [
        ...expectedPlan(current, journey).flatMap(({content, as}) => [
          content.title,
          ...(as === 'done' ? [] : readBody(content, journey.passed)),
        ]),
        ...current.words.asides.flatMap((aside) => readAside(aside, journey.passed)),
      ];
      for (const text of texts) assert.include(read, text);
      for (const {text, element} of seen) {
        const {left, right} = element.getBoundingClientRect();
        assert.isTrue(left >= 0 && right <= a4, `"${text}" is cut`);
        assert.notEqual(getComputedStyle(element).overflow, 'hidden', text);
      }
    }
  });

  it('has no buttons that lead about', async () => {
    for (const edition of editionsTested) {
      const guide = await showEdition(edition);
      await print();
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        const seen = [...buttons(guide)].filter(([, button]) => button.checkVisibility()).map(([name]) => name);
        const box = position.current === undefined ? undefined : wordsOf(edition, position.current);
        assert.deepEqual(
          seen,
          Object.values(box?.answers ?? {}).map(({label}) => label),
          describePosition(position),
        );
      }
    }
  });
});

describe('on a phone of 320 pixels', () => {
  for (const edition of editionsTested) {
    it(`has targets of at least 44 by 44 pixels at every box of ${edition.id}`, async () => {
      await resize(320);
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        for (const target of findAll(guide, 'button, summary')) {
          const {width, height} = target.getBoundingClientRect();
          assert.isAtLeast(Math.min(width, height), 44, `"${textOf(target)}" at ${describePosition(position)}`);
        }
      }
    });
  }

  it('has each answer as wide as the card', async () => {
    await resize(320);
    const guide = await showEdition(current);
    const {width} = findOne(guide, '.answers').getBoundingClientRect();
    for (const answer of findAll(guide, '[part=answer]')) assert.equal(answer.getBoundingClientRect().width, width);
  });
});

for (const width of [320, 1280]) {
  for (const edition of editionsTested) {
    it(`is never scrolled sideways at ${width} pixels in ${edition.id}`, async () => {
      await resize(width);
      const guide = await showEdition(edition);
      openAll(guide);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        assert.isAtMost(document.documentElement.scrollWidth, width, describePosition(position));
        for (const {text, element} of visibleTexts(guide)) {
          const {left, right} = element.getBoundingClientRect();
          assert.isTrue(left >= 0 && right <= width, `"${text}" at ${describePosition(position)}`);
        }
      }
    });
  }
}

it('has its answers side by side where it is wide', async () => {
  await resize(1280);
  const guide = await showEdition(current);
  const tops = findAll(guide, '[part=answer]').map((answer) => answer.getBoundingClientRect().top);
  assert.lengthOf(new Set(tops), 1);
});

describe('what the visitor and the page wish for', () => {
  const durations = (guide: MitidGuideElement) =>
    findAll(guide, '*').flatMap((element) => {
      const {transitionDuration, animationDuration} = getComputedStyle(element);
      return [...transitionDuration.split(','), ...animationDuration.split(',')].filter((time) => parseFloat(time) > 0);
    });

  it('nothing moves when motion is to be reduced', async () => {
    const guide = await showEdition(current);
    assert.isNotEmpty(durations(guide));
    await emulateMedia({reducedMotion: 'reduce'});
    assert.isEmpty(durations(guide));
  });

  for (const edition of editionsTested) {
    it(`no text of ${edition.id} is smaller than 16 pixels on a page whose html is at 62.5 %`, async () => {
      stylePage('html {font-size: 62.5%}');
      const guide = await showEdition(edition);
      openAll(guide);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        for (const {text, element} of visibleTexts(guide)) {
          assert.isAtLeast(
            parseFloat(getComputedStyle(element).fontSize),
            16,
            `"${text}" at ${describePosition(position)}`,
          );
        }
      }
    });
  }

  it('its text is of the size and face of the page', async () => {
    stylePage('body {font: 20px monospace}');
    const guide = await showEdition(current);
    const {fontSize, fontFamily} = getComputedStyle(findOne(guide, '[part=progress] > p'));
    assert.deepEqual([fontSize, fontFamily], ['20px', 'monospace']);
  });

  const white = 'rgb(255, 255, 255)';
  const surface = (guide: MitidGuideElement) => getComputedStyle(findOne(guide, '.card')).backgroundColor;

  it('it stays light on a page that knows no dark, whatever the system wishes', async () => {
    await emulateMedia({colorScheme: 'dark'});
    assert.equal(surface(await showEdition(current)), white);
  });

  it('it is dark on a page that follows a dark system', async () => {
    stylePage(':root {color-scheme: light dark}');
    const guide = await showEdition(current);
    assert.equal(surface(guide), white);
    await emulateMedia({colorScheme: 'dark'});
    assert.notEqual(surface(guide), white);
  });

  it('it is dark on a page that is always dark', async () => {
    stylePage(':root {color-scheme: dark}');
    assert.notEqual(surface(await showEdition(current)), white);
  });
});

it('is left alone by a click beside its buttons', async () => {
  const guide = await showEdition(current);
  await clickOn(findOne(guide, '.card .title'));
  assertPosition(guide, current, positionFrom(current, {}));
  assert.isNotNull(button(guide, labelOf(current, {box: 'chip', answer: 'yes'})));
});
