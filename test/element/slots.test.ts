import {assert} from '@open-wc/testing';
import {type MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {Answers} from '../../src/tree/index.js';
import {emulateMedia} from '../support/page.js';
import {answersFor, mountGuide, allAnswerSets} from './mounted-guide.js';
import {current, findAll, goTo, openAll, textOf} from './visit.js';

describe('The content of a slot', () => {
  const places = ['citizen-service', 'home-visit', 'bank', 'library'] as const;
  const slotted = [...places, 'footer', 'support', 'unknown']
    .map((name) => `<p slot="${name}">In ${name}</p>`)
    .join('');

  const seen = (guide: MitidGuideElement) =>
    [...guide.children].filter((child) => child.checkVisibility()).map(({slot}) => slot);

  it('is visible at its outcome and in the plan, on screen and paper, with every disclosure open, and the footer always is', async () => {
    const guide = await mountGuide({}, {}, slotted);
    const expected: readonly [Answers, readonly string[]][] = [
      [answersFor.start, ['footer']],
      [{chip: 'yes'}, ['footer']],
      [answersFor.app, ['library', 'footer']],
      [answersFor.citizenService, ['citizen-service', 'home-visit', 'footer']],
      [answersFor.planWithApp, ['library', 'footer']],
      [answersFor.planWithCitizenService, ['citizen-service', 'home-visit', 'library', 'footer']],
      [answersFor.planWithKodeviser, ['citizen-service', 'home-visit', 'bank', 'footer']],
    ];
    for (const type of ['screen', 'print'] as const) {
      await emulateMedia({type});
      for (const [answers, names] of expected) {
        await goTo(guide, answers);
        openAll(guide);
        assert.deepEqual(seen(guide), names, `${type} ${JSON.stringify(answers)}`);
      }
    }
  });

  it('with an unknown name stays hidden', async () => {
    const guide = await mountGuide({}, {}, slotted);
    for (const name of ['support', 'unknown']) {
      assert.isTrue(guide.querySelector<HTMLElement>(`[slot=${name}]`)?.assignedSlot === null);
    }
  });

  it('appears under the task that it belongs to', async () => {
    const guide = await mountGuide({}, answersFor.planWithKodeviser, slotted);
    const task = (name: string) => {
      const item = guide.querySelector(`[slot=${name}]`)?.assignedSlot?.closest('[part=plan] > ol > li');
      return textOf(item?.querySelector('[role=heading], summary') ?? guide);
    };
    const {tasks} = current.words;
    assert.equal(task('citizen-service'), `1. ${tasks['book']?.title ?? ''}`);
    assert.equal(task('bank'), tasks['order-if-none']?.title);
  });

  it('has at most one place at every box and in every plan', async () => {
    const guide = await mountGuide({}, {}, slotted);
    for (const answers of allAnswerSets(current)) {
      await goTo(guide, answers);
      const names = findAll(guide, 'slot').map((slot) => slot.getAttribute('name'));
      assert.equal(new Set(names).size, names.length, JSON.stringify(answers));
    }
  });
});
