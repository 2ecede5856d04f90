import {assert} from '@open-wc/testing';
import {type MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {emulateMedia} from '../support/page.js';
import {handles} from '../support/handles.js';
import {answersFor, mountGuide, warnings, setAttributes, type AttributeValues} from './mounted-guide.js';
import {findAll, findOne, stylePage} from './visit.js';
import {axeFindings} from './axe.js';
import {openAll} from './visit.js';
import {kommune} from './organisations.js';

/** A plan full of local details, with every disclosure open. */
async function fullPlan(attributes: AttributeValues): Promise<MitidGuideElement> {
  const guide = await mountGuide({...kommune, ...attributes}, answersFor.planWithKodeviser);
  openAll(guide);
  return guide;
}

describe('the accent colour', () => {
  const colourOf = (guide: MitidGuideElement) =>
    getComputedStyle(findOne(guide, handles.root)).getPropertyValue('--mg-accent');
  const answerColour = (guide: MitidGuideElement) => {
    const [answer] = findAll(guide, '[part=answer]');
    return answer && getComputedStyle(answer).color;
  };

  it('is what is set, follows as that changes, and is the own one of the guide again', async () => {
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

  // The darkest; and of the lightest allowed, those that leave least contrast to a tint of their own, or to the dark.
  for (const accent of ['#000000', '#db0024', '#4b0ae1', '#00507d']) {
    for (const scheme of ['light', 'dark']) {
      it(`can be read wherever it stands, on a page that is ${scheme}: ${accent}`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas}`);
        const guide = await fullPlan({accent});
        assert.deepEqual(warnings, []);
        assert.deepEqual(await axeFindings(guide), []);
      });
    }
  }
});

describe('the appearance', () => {
  for (const [appearance, page] of [
    ['dark', 'light'],
    ['light', 'dark'],
    ['auto', 'dark'],
    ['auto', 'light'],
  ] as const) {
    it(`is ${appearance}, and can be read on a page that is ${page}`, async () => {
      stylePage(`:root {color-scheme: ${page}; background: Canvas}`);
      const guide = await fullPlan({appearance});
      const expected = appearance === 'auto' ? page : appearance;
      assert.equal(getComputedStyle(findOne(guide, handles.root)).colorScheme, expected);
      assert.deepEqual(await axeFindings(guide), []);
    });
  }

  it('is dark no more on paper', async () => {
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
