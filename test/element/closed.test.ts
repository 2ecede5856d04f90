import {assert, fixtureSync, html} from '@open-wc/testing';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {clickOn, press} from '../support/page.js';
import {waitUntil} from './mounted-guide.js';
import {assertTextsInOrder, current, findAll, settled, textOf} from './visit.js';

const asides = (guide: MitidGuideElement) => findAll(guide, '[part=aside]');

/** A guide with everything in its place, which nobody has come to yet. */
async function unvisitedGuide(): Promise<MitidGuideElement> {
  const guide = fixtureSync<MitidGuideElement>(html`<mitid-guide></mitid-guide>`);
  await waitUntil(guide, () => asides(guide).length > 0);
  return guide;
}

/** The elements with the contents of the asides. */
const contents = (guide: MitidGuideElement) => findAll(guide, '[part=aside] > summary ~ *');

function assertContents(guide: MitidGuideElement): void {
  for (const [index, {text}] of current.words.asides.entries()) {
    const aside = contents(guide)[index] ?? assert.fail('an aside is empty');
    assertTextsInOrder(
      aside,
      text.map((statement) => statement.text),
    );
  }
}

describe('What is closed', () => {
  it('is empty while nobody is at the page', async () => {
    const guide = await unvisitedGuide();
    assert.deepEqual(
      asides(guide).map(textOf),
      current.words.asides.map(({title}) => title),
    );
    assert.deepEqual(contents(guide), []);
  });

  const signs: Readonly<Record<string, () => unknown>> = {
    'presses a key, as whoever searches in the page': () => press('Shift'),
    'moves a mouse over the page, or clicks on it': () => clickOn(document.body),
    'touches the page': () => document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})),
    'has a screen reader click': () => {
      document.body.click();
    },
  };
  for (const [sign, give] of Object.entries(signs)) {
    it(`has its contents once a visitor ${sign}`, async () => {
      const guide = await unvisitedGuide();
      await give();
      await waitUntil(guide, () => contents(guide).length > 0);
      assertContents(guide);
    });
  }

  it('has its contents for a script that waits for the guide', async () => {
    const guide = await unvisitedGuide();
    await guide.updateComplete;
    assertContents(guide);
  });

  it('has its contents on the paper of a visitor whose first act is to print', async () => {
    const guide = await unvisitedGuide();
    dispatchEvent(new Event('beforeprint'));
    // No longer: the browser lays out the paper right after the event.
    await Promise.resolve();
    await Promise.resolve();
    assert.deepEqual(
      asides(guide).map((aside) => aside.hasAttribute('open')),
      current.words.asides.map(() => true),
    );
    assertContents(guide);
    dispatchEvent(new Event('afterprint'));
    await settled(guide);
  });
});
