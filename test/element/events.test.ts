import {assert, fixtureSync, html} from '@open-wc/testing';
import {MitidGuideAnswerEvent, MitidGuideCompleteEvent, MitidGuideStepEvent} from '../../src/guide/events.js';
import {longestJourney} from '../support/longest-journey.js';
import {
  answersAt,
  changeButtonName,
  clickButton,
  current,
  focusedElement,
  goTo,
  labelOf,
  positionFrom,
  positions,
  positionsOn,
  guideWords,
  showEdition,
  textOf,
  titleOf,
  type Position,
} from './visit.js';

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

  const journey = longestJourney(current.edition);
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
