import {assert} from '@open-wc/testing';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {clickOn, emulateMedia, press, resize} from '../support/page.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {waitForLanguage} from './speech.js';
import {handles} from '../support/handles.js';
import {
  findAll,
  answersAt,
  button,
  clickButton,
  current,
  guideWords,
  settled,
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
      const looks = ['', '::before', '::after'].map((part) => getComputedStyle(element, part));
      return looks
        .flatMap(({transitionDuration, animationDuration}) => [transitionDuration, animationDuration])
        .flatMap((durations) => durations.split(','))
        .filter((time) => parseFloat(time) > 0);
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

describe('For a visitor with very large type, the guide', () => {
  for (const language of ['da', 'de', 'uk'] as const) {
    it(`does not scroll sideways on a phone in ${language}`, async () => {
      stylePage('html {font-size: 200%}');
      await resize(390);
      for (const edition of editionsTested) {
        const guide = await showEdition(edition);
        guide.lang = language;
        await waitForLanguage(guide, language);
        for (const position of positions(edition)) {
          await goTo(guide, answersAt(position));
          assert.isAtMost(document.documentElement.scrollWidth, 390, describePosition(position));
        }
      }
    });
  }
});

describe('The letter and word spacing of the page', () => {
  it('also apply inside the guide, as tools for readers rely on', async () => {
    stylePage('* {letter-spacing: 2px !important; word-spacing: 4px !important}');
    const guide = await showEdition(current);
    for (const {element} of visibleTexts(guide)) {
      const {letterSpacing, wordSpacing} = getComputedStyle(element);
      assert.deepEqual([letterSpacing, wordSpacing], ['2px', '4px'], textOf(element));
    }
  });
});

describe('The heading that takes focus', () => {
  it('is not covered by a header that the page keeps at the top', async () => {
    stylePage(`
      body {padding-block: 150vh}
      body::before {content: ''; position: fixed; inset: 0 0 auto; z-index: 1; block-size: 120px; background: #000}
    `);
    const guide = await showEdition(current, longestJourney(current.edition).answers);
    button(guide, guideWords.restart).focus();
    await clickButton(guide, guideWords.restart);
    assert.isAtLeast(findOne(guide, handles.cardTitle).getBoundingClientRect().top, 120);
  });

  for (const [by, act, outline] of [
    ['keyboard', (answer: HTMLElement) => (answer.focus(), press('Enter')), 'solid'],
    ['mouse', (answer: HTMLElement) => clickOn(answer), 'none'],
  ] as const) {
    it(`has ${outline === 'none' ? 'no' : 'an'} outline after an act by ${by}`, async () => {
      const guide = await showEdition(current);
      const [answer] = findAll(guide, '[part=answer]');
      if (!answer) throw new Error('no answer');
      await act(answer);
      await settled(guide);
      assert.equal(getComputedStyle(findOne(guide, handles.cardTitle)).outlineStyle, outline);
    });
  }
});

describe('For a visitor who prefers more contrast', () => {
  it('lines have the colour of the text', async () => {
    await emulateMedia({contrast: 'more'});
    const guide = await showEdition(current);
    for (const line of [...findAll(guide, 'details'), findOne(guide, handles.card)]) {
      const {borderBottomColor, color} = getComputedStyle(line);
      if (parseFloat(getComputedStyle(line).borderBottomWidth)) assert.equal(borderBottomColor, color);
    }
  });
});
