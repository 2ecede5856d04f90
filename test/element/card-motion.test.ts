import {assert} from '@open-wc/testing';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {handles} from '../support/handles.js';
import {clickOn, emulateMedia, press, takeTimeToRead} from '../support/page.js';
import {
  assertFocusOnHeading,
  assertPosition,
  button,
  clickButton,
  current,
  findOne,
  focusedElement,
  goTo,
  labelOf,
  positionFrom,
  settled,
  showEdition,
} from './visit.js';

const yes = (box: string) => labelOf(current, {box, answer: 'yes'});

/** What moves in the guide. */
const motions = (guide: MitidGuideElement) =>
  (guide.renderRoot as ShadowRoot).getAnimations().filter(({effect}) => effect?.getTiming().duration !== 0);

/** Answers the first question, and holds the new card in the middle of its motion. */
async function answerAndHold(guide: MitidGuideElement): Promise<void> {
  await clickButton(guide, yes('chip'));
  for (const motion of motions(guide)) {
    motion.pause();
    motion.currentTime = 75;
  }
  assert.isAbove(motions(guide).length, 0);
}

describe('A new card comes in a short motion', () => {
  it('and has the focus and the answers at once', async () => {
    const guide = await showEdition(current);
    await answerAndHold(guide);
    assertFocusOnHeading(current, positionFrom(current, {chip: 'yes'}));
    assertPosition(guide, current, positionFrom(current, {chip: 'yes'}));
  });

  it('in which a click answers, by mouse and by keyboard', async () => {
    for (const answer of [
      (guide: MitidGuideElement) => clickOn(button(guide, yes('scan'))),
      async (guide: MitidGuideElement) => {
        button(guide, yes('scan')).focus();
        await press('Enter');
      },
    ]) {
      const guide = await showEdition(current);
      await answerAndHold(guide);
      takeTimeToRead();
      await answer(guide);
      await settled(guide);
      await guide.updateComplete;
      assertPosition(guide, current, positionFrom(current, {chip: 'yes', scan: 'yes'}));
      assertFocusOnHeading(current, positionFrom(current, {chip: 'yes', scan: 'yes'}));
    }
  });

  it('of a seventh of a second, after which nothing of it is left', async () => {
    const guide = await showEdition(current);
    await clickButton(guide, yes('chip'));
    const running = motions(guide);
    for (const motion of running) assert.isAtMost(Number(motion.effect?.getComputedTiming().endTime), 150);
    for (const motion of running) motion.finish();
    assert.equal(motions(guide).length, 0);
  });

  it('but not for a visitor who prefers reduced motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const guide = await showEdition(current);
    await clickButton(guide, yes('chip'));
    assert.equal(motions(guide).length, 0);
    assertFocusOnHeading(current, positionFrom(current, {chip: 'yes'}));
  });

  it('but not at a click on its title, nor when the visitor comes back to the window', async () => {
    const guide = await showEdition(current);
    const title = () => findOne(guide, handles.cardTitle);
    await clickOn(title());
    assert.equal(motions(guide).length, 0);
    await goTo(guide, {chip: 'yes'});
    await clickOn(title());
    assert.equal(focusedElement(), title());
    title().blur();
    title().focus();
    assert.equal(motions(guide).length, 0);
  });

  it('but not while the guide comes up, nor when the page sets the answers', async () => {
    const guide = await showEdition(current);
    assert.equal(motions(guide).length, 0);
    await goTo(guide, {chip: 'yes'});
    assert.equal(motions(guide).length, 0);
    assert.notEqual(focusedElement()?.role, 'heading');
  });
});
