import {assert, fixture, html} from '@open-wc/testing';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {handles} from '../support/handles.js';
import {emulateMedia} from '../support/page.js';
import {findOne, settled} from './visit.js';

/** Whether a guide is drawn on the page, or is skipped because it is far from what is on screen. */
const isLaidOut = (guide: MitidGuideElement) =>
  findOne(guide, handles.cardTitle).checkVisibility({contentVisibilityAuto: true});

/** Waits for the frame in which the browser lays out a guide, or skips it. */
async function waitUntilLaidOut(guide: MitidGuideElement, expected: boolean): Promise<void> {
  while (isLaidOut(guide) !== expected) await new Promise(requestAnimationFrame);
}

/** Two guides on a page, with this much between them. */
async function twoGuides(between: string): Promise<[first: MitidGuideElement, second: MitidGuideElement]> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <mitid-guide></mitid-guide>
      <p style="margin-block-start: ${between}">Between them</p>
      <mitid-guide></mitid-guide>
    </div>`,
  );
  const [first, second] = page.querySelectorAll('mitid-guide');
  if (!first || !second) throw new Error('no two guides');
  for (const guide of [first, second]) await settled(guide);
  scrollTo({top: 0, behavior: 'instant'});
  return [first, second];
}

describe('The second guide on a page', () => {
  it('costs no layout while it is far below what is on screen, until a visitor comes near', async () => {
    const [first, second] = await twoGuides('20000px');
    await waitUntilLaidOut(second, false);
    assert.isTrue(isLaidOut(first));
    second.scrollIntoView({behavior: 'instant'});
    await waitUntilLaidOut(second, true);
    // The first is as a page with one guide has it, wherever it is.
    assert.isTrue(isLaidOut(first));
  });

  it('is there at once for whoever tabs to it', async () => {
    const [, second] = await twoGuides('20000px');
    await waitUntilLaidOut(second, false);
    findOne(second, handles.cardTitle).focus();
    await waitUntilLaidOut(second, true);
  });

  it('is on paper', async () => {
    const [, second] = await twoGuides('20000px');
    await waitUntilLaidOut(second, false);
    await emulateMedia({type: 'print'});
    await waitUntilLaidOut(second, true);
  });

  it('shows the whole ring around what has focus', async () => {
    const [, second] = await twoGuides('0');
    const root = findOne(second, handles.root);
    const {contentVisibility, overflowClipMargin, fontSize} = getComputedStyle(root) as CSSStyleDeclaration & {
      overflowClipMargin: string;
    };
    assert.equal(contentVisibility, 'auto');
    const focused = findOne(second, handles.cardTitle);
    focused.focus({focusVisible: true} as FocusOptions);
    const {outlineWidth, outlineOffset} = getComputedStyle(focused);
    assert.isAbove(parseFloat(outlineWidth), 0);
    assert.isAtLeast(parseFloat(overflowClipMargin), parseFloat(outlineWidth) + parseFloat(outlineOffset), fontSize);
  });
});
