import {assert} from '@open-wc/testing';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {emulateMedia, resize} from '../support/page.js';
import {handles} from '../support/handles.js';
import {
  findAll,
  answersAt,
  current,
  editionsTested,
  goTo,
  openAll,
  describePosition,
  findOne,
  positions,
  showEdition,
  stylePage,
  textOf,
  visibleTexts,
} from './visit.js';

describe('On a phone of 320 pixels, the guide', () => {
  for (const edition of editionsTested) {
    it(`has targets of at least 44 by 44 pixels at every box of ${edition.id}`, async () => {
      await resize(320);
      const guide = await showEdition(edition);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        for (const target of findAll(guide, 'button, summary')) {
          const {width, height} = target.getBoundingClientRect();
          assert.isAtLeast(Math.min(width, height), 44, `"${textOf(target)}" at ${describePosition(position)}`);
        }
      }
    });
  }

  it('makes each answer as wide as the card', async () => {
    await resize(320);
    const guide = await showEdition(current);
    const {width} = findOne(guide, '[role=group]:has(> [part=answer])').getBoundingClientRect();
    for (const answer of findAll(guide, '[part=answer]')) assert.equal(answer.getBoundingClientRect().width, width);
  });
});

for (const width of [320, 1280]) {
  for (const edition of editionsTested) {
    it(`The guide never scrolls sideways at ${width} pixels in ${edition.id}`, async () => {
      await resize(width);
      const guide = await showEdition(edition);
      openAll(guide);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        assert.isAtMost(document.documentElement.scrollWidth, width, describePosition(position));
        for (const {text, element} of visibleTexts(guide)) {
          const {left, right} = element.getBoundingClientRect();
          assert.isTrue(left >= 0 && right <= width, `"${text}" at ${describePosition(position)}`);
        }
      }
    });
  }
}

it('The guide shows its answers side by side on a wide screen', async () => {
  await resize(1280);
  const guide = await showEdition(current);
  const tops = findAll(guide, '[part=answer]').map((answer) => answer.getBoundingClientRect().top);
  assert.lengthOf(new Set(tops), 1);
});

describe('Under the preferences of the visitor and the page,', () => {
  const durations = (guide: MitidGuideElement) =>
    findAll(guide, '*').flatMap((element) => {
      const {transitionDuration, animationDuration} = getComputedStyle(element);
      return [...transitionDuration.split(','), ...animationDuration.split(',')].filter((time) => parseFloat(time) > 0);
    });

  it('nothing moves for a visitor who prefers reduced motion', async () => {
    const guide = await showEdition(current);
    assert.isNotEmpty(durations(guide));
    await emulateMedia({reducedMotion: 'reduce'});
    assert.isEmpty(durations(guide));
  });

  for (const edition of editionsTested) {
    it(`no text of ${edition.id} is smaller than 16 pixels on a page whose html is at 62.5 %`, async () => {
      stylePage('html {font-size: 62.5%}');
      const guide = await showEdition(edition);
      openAll(guide);
      for (const position of positions(edition)) {
        await goTo(guide, answersAt(position));
        for (const {text, element} of visibleTexts(guide)) {
          assert.isAtLeast(
            parseFloat(getComputedStyle(element).fontSize),
            16,
            `"${text}" at ${describePosition(position)}`,
          );
        }
      }
    });
  }

  it('the text of the guide has the size and font of the page', async () => {
    stylePage('body {font: 20px monospace}');
    const guide = await showEdition(current);
    const {fontSize, fontFamily} = getComputedStyle(findOne(guide, '[part=progress] > p'));
    assert.deepEqual([fontSize, fontFamily], ['20px', 'monospace']);
  });

  const white = 'rgb(255, 255, 255)';
  const surface = (guide: MitidGuideElement) => getComputedStyle(findOne(guide, handles.card)).backgroundColor;

  it('the guide stays light on a page without a dark scheme, even on a dark system', async () => {
    await emulateMedia({colorScheme: 'dark'});
    assert.equal(surface(await showEdition(current)), white);
  });

  it('the guide is dark on a page that follows a dark system', async () => {
    stylePage(':root {color-scheme: light dark}');
    const guide = await showEdition(current);
    assert.equal(surface(guide), white);
    await emulateMedia({colorScheme: 'dark'});
    assert.notEqual(surface(guide), white);
  });

  it('the guide is dark on a page that is always dark', async () => {
    stylePage(':root {color-scheme: dark}');
    assert.notEqual(surface(await showEdition(current)), white);
  });
});
