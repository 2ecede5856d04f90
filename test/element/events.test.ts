import {assert, fixtureSync, html} from '@open-wc/testing';
import {MitidGuideAnswerEvent, MitidGuideCompleteEvent, MitidGuideStepEvent} from '../../src/guide/events.js';
import {longestJourney} from '../support/chosen-journeys.js';
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

describe('The events', () => {
  const types = [MitidGuideAnswerEvent.type, MitidGuideStepEvent.type, MitidGuideCompleteEvent.type] as const;

  /** Collects the events that reach the document until the test ends, each with the text that had the focus. */
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

  it('report an answer with the edition, the box and the answer', async () => {
    const guide = await showEdition(current);
    const heard = listen();
    await clickButton(guide, labelOf(current, at(0)));
    const [first, ...others] = heard.map(({event}) => event);
    assert.isEmpty(others);
    assert.instanceOf(first, MitidGuideAnswerEvent);
    if (!(first instanceof MitidGuideAnswerEvent)) return;
    assert.deepEqual([first.edition, first.box, first.answer], [current.id, at(0).box, at(0).answer]);
  });

  it('report a step with its number and the number of steps', async () => {
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

  it('report the first step when the visitor goes back to it or starts over', async () => {
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

  it('report the plan with the ending of each step and the answers that led there', async () => {
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

  it('fire once the new heading has the focus', async () => {
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

  it('bubble, and leave the shadow root of a component that contains the guide', async () => {
    const component = fixtureSync<HTMLElement>(html`<div></div>`);
    const guide = document.createElement('mitid-guide');
    component.attachShadow({mode: 'open'}).append(guide);
    await guide.updateComplete;
    const heard = listen();
    for (const passed of journey.passed) await clickButton(guide, labelOf(current, passed));
    assert.sameMembers([...new Set(heard.map(({event}) => event.type))], [...types]);
    assert.isTrue(heard.every(({event}) => event.bubbles && event.composed));
  });

  it('do not fire when the page sets answers, or when the visitor reopens a question of the same step', async () => {
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
