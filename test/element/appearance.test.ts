import {assert} from '@open-wc/testing';
import {type MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {emulateMedia} from '../support/page.js';
import {handles} from '../support/handles.js';
import {answersFor, mountGuide, setAttributes, type AttributeValues} from './mounted-guide.js';
import {findAll, findOne, stylePage} from './visit.js';
import {axeFindings} from './axe.js';
import {openAll} from './visit.js';
import {kommune} from './organisations.js';
import {warnings} from './warnings.js';

/** A plan full of local details, with every disclosure open. */
async function fullPlan(attributes: AttributeValues): Promise<MitidGuideElement> {
  const guide = await mountGuide({...kommune, ...attributes}, answersFor.planWithKodeviser);
  openAll(guide);
  return guide;
}

describe('The accent colour', () => {
  const colourOf = (guide: MitidGuideElement) =>
    getComputedStyle(findOne(guide, handles.root)).getPropertyValue('--mg-accent');
  const answerColour = (guide: MitidGuideElement) => {
    const [answer] = findAll(guide, '[part=answer]');
    return answer && getComputedStyle(answer).color;
  };

  it('is the one that the editor sets, follows each change, and returns to the default of the guide', async () => {
    const guide = await mountGuide({});
    const own = answerColour(guide);
    await setAttributes(guide, {accent: '#17468f'});
    assert.equal(answerColour(guide), 'rgb(23, 70, 143)');
    await setAttributes(guide, {accent: '#8f1746'});
    assert.equal(answerColour(guide), 'rgb(143, 23, 70)');
    await setAttributes(guide, {accent: null});
    assert.equal(answerColour(guide), own);
    assert.isNotEmpty(colourOf(guide));
  });

  // The darkest colour; and of the lightest colours allowed, those with the least contrast to their own tint or to dark.
  for (const accent of ['#000000', '#db0024', '#4b0ae1', '#00507d']) {
    for (const scheme of ['light', 'dark']) {
      it(`is readable wherever it appears on a ${scheme} page: ${accent}`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await fullPlan({accent});
        assert.deepEqual(warnings, []);
        assert.deepEqual(await axeFindings(guide), []);
      });
    }
  }
});

for (const scheme of ['light', 'dark']) {
  describe(`On a ${scheme} page`, () => {
    for (const accent of ['#17468f', '#7a1f3d', '#5b3a8c', '#c4262e']) {
      it(`the accent colour ${accent} has a contrast of 7:1 wherever it appears`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await fullPlan({accent});
        assert.deepEqual(await axeFindings(guide, {rules: {'color-contrast-enhanced': {enabled: true}}}), []);
      });
    }
  });
}

describe('On a dark page that declares no dark scheme, the guide', () => {
  const dark = 'body {background: #14202b; color: #fff}';

  for (const [what, answers] of [
    ['first question', answersFor.start],
    ['advice', answersFor.citizenService],
    ['plan', answersFor.planWithKodeviser],
  ] as const) {
    it(`can be read at the ${what}, with every disclosure open`, async () => {
      stylePage(dark);
      const guide = await mountGuide({...kommune, 'language-menu': ''}, answers);
      openAll(guide);
      assert.deepEqual(await axeFindings(guide), []);
    });
  }

  it('marks the current step, and what has focus, in the colour of the page', async () => {
    stylePage(dark);
    const guide = await mountGuide({});
    const [marker] = findAll(guide, handles.stepMarkers);
    const [summary] = findAll(guide, 'summary');
    summary?.focus({focusVisible: true} as FocusOptions);
    const white = 'rgb(255, 255, 255)';
    assert.equal(marker && getComputedStyle(marker).borderTopColor, white);
    assert.equal(summary && getComputedStyle(summary).outlineColor, white);
  });
});

describe('A page that outlines whatever has focus', () => {
  it('does not outline the whole guide', async () => {
    stylePage('*:focus {outline: 2px solid #111}');
    const guide = await mountGuide({});
    findAll(guide, 'summary')[0]?.focus();
    assert.isTrue(guide.matches(':focus'));
    assert.equal(getComputedStyle(guide).outlineStyle, 'none');
  });
});

describe('The appearance', () => {
  for (const [appearance, page] of [
    ['dark', 'light'],
    ['light', 'dark'],
    ['auto', 'dark'],
    ['auto', 'light'],
  ] as const) {
    it(`${appearance} is applied and readable on a ${page} page`, async () => {
      stylePage(`:root {color-scheme: ${page}; background: Canvas}`);
      const guide = await fullPlan({appearance});
      const expected = appearance === 'auto' ? page : appearance;
      assert.equal(getComputedStyle(findOne(guide, handles.root)).colorScheme, expected);
      assert.deepEqual(await axeFindings(guide), []);
    });
  }

  it('dark becomes light on paper', async () => {
    const guide = await fullPlan({appearance: 'dark'});
    await emulateMedia({type: 'print'});
    const lightness = (element: Element) => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    };
    for (const element of findAll(guide, '[role=heading], p, li, a, summary')) {
      assert.isBelow(lightness(element), 120, element.className);
    }
  });
});
