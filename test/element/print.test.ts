import {assert} from '@open-wc/testing';
import type {BoxWords} from '../../src/content/edition.js';
import {emulateMedia, resize} from '../support/page.js';
import {
  findAll,
  answersAt,
  buttons,
  current,
  editionsTested,
  expectedPlan,
  readAside,
  readBody,
  goTo,
  describePosition,
  positions,
  showEdition,
  stylePage,
  visibleTexts,
  type TestedEdition,
} from './visit.js';

const wordsOf = ({words}: TestedEdition, box: string): BoxWords => {
  const found = words.boxes[box];
  if (!found) throw new Error(`no words for ${box}`);
  return found;
};

describe('The guide on paper', () => {
  const a4 = 718;

  /** Shows the page as it looks on paper. A browser fires this event before it prints. */
  async function print(): Promise<void> {
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({type: 'print'});
    await resize(a4);
  }

  /** The relative luminance of an opaque colour, as WCAG defines it. */
  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => {
      const part = Number(channel) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  const contrastToWhite = (color: string) => 1.05 / (luminance(color) + 0.05);

  it('shows every disclosure open, and afterwards closes those that were closed', async () => {
    const guide = await showEdition(current);
    const [opened] = findAll(guide, 'details[part=aside]');
    opened?.toggleAttribute('open', true);
    dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(findAll(guide, 'details[open]'), current.words.asides.length);
    dispatchEvent(new Event('afterprint'));
    assert.isTrue(opened?.hasAttribute('open'));
    assert.lengthOf(findAll(guide, 'details[open]'), 1);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is dark on white, even without backgrounds, from a ${scheme} page`, async () => {
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

  it('contains the whole text of the plan and the asides, and cuts nothing off', async () => {
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

  it('shows no buttons other than the answers', async () => {
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
