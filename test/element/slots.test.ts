import {assert} from '@open-wc/testing';
import {type MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {Answers} from '../../src/tree/index.js';
import {emulateMedia} from '../support/page.js';
import {answersFor, mountGuide, allAnswerSets} from './mounted-guide.js';
import {findAll, current, goTo, textOf} from './visit.js';

describe('what stands in a slot', () => {
  const places = ['citizen-service', 'home-visit', 'bank', 'library'] as const;
  const slotted = [...places, 'footer', 'support', 'unknown']
    .map((name) => `<p slot="${name}">In ${name}</p>`)
    .join('');

  const seen = (guide: MitidGuideElement) =>
    [...guide.children].filter((child) => child.checkVisibility()).map(({slot}) => slot);

  it('is seen at its outcome and in the plan, on screen and paper, and the footer always', async () => {
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
        assert.deepEqual(seen(guide), names, `${type} ${JSON.stringify(answers)}`);
      }
    }
  });

  it('under a name that is none stays out of sight', async () => {
    const guide = await mountGuide({}, {}, slotted);
    for (const name of ['support', 'unknown']) {
      assert.isTrue(guide.querySelector<HTMLElement>(`[slot=${name}]`)?.assignedSlot === null);
    }
  });

  it('stands under the outcome it belongs to', async () => {
    const guide = await mountGuide({}, answersFor.planWithKodeviser, slotted);
    const outcome = (name: string) =>
      textOf(
        guide.querySelector(`[slot=${name}]`)?.assignedSlot?.closest('li')?.querySelector('[role=heading]') ?? guide,
      );
    const titles = current.words.boxes;
    assert.equal(outcome('citizen-service'), `1. ${titles['citizen-service']?.title ?? ''}`);
    assert.equal(outcome('bank'), `2. ${titles['code-device']?.title ?? ''}`);
  });

  it('has room once at most, at every box and in every plan', async () => {
    const guide = await mountGuide({}, {}, slotted);
    for (const answers of allAnswerSets(current)) {
      await goTo(guide, answers);
      const names = findAll(guide, 'slot').map((slot) => slot.getAttribute('name'));
      assert.equal(new Set(names).size, names.length, JSON.stringify(answers));
    }
  });
});
