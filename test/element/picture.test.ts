import {assert} from '@open-wc/testing';
import {render} from 'lit';
import {FeaturesController} from '../../src/guide/controllers/features-controller.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {graphOf} from '../../src/guide/picture/graph.js';
import {pictureWords} from '../../src/guide/picture/picture-words.js';
import type {Feature} from '../../src/guide/view.js';
import {languages} from '../../src/locale/languages.js';
import {danishMsg} from '../../src/locale/msg.js';
import {continueAnswer, type Answers} from '../../src/tree/index.js';
import {exitsOf} from '../../src/tree/walk.js';
import {amount} from '../support/amounts.js';
import {emulateMedia, resize} from '../support/page.js';
import {axeFindings} from './axe.js';
import {openFeature, waitUntil} from './mounted-guide.js';
import {
  current,
  editionsTested,
  findAll,
  findOne,
  focusedElement,
  guideWords,
  labelOf,
  leaflet,
  settled,
  showEdition,
  textOf,
  titleOf,
  type TestedEdition,
} from './visit.js';

const picture = '[data-layout]';
const places = '[data-place]';
const words = pictureWords(danishMsg);

/** Shows an edition with its picture open. */
async function showPicture(edition: TestedEdition, answers: Answers = {}, language = 'da'): Promise<MitidGuideElement> {
  const guide = await showEdition(edition, answers);
  guide.lang = language;
  await settled(guide);
  await openFeature(guide, 'picture');
  await waitUntil(guide, () => findAll(guide, picture).length > 0);
  await settled(guide);
  return guide;
}

const layoutOf = (guide: MitidGuideElement) => findOne(guide, picture).dataset['layout'];

const isInside = ({x, y}: DOMPoint, {left, right, top, bottom}: DOMRect) =>
  x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1;

/** Points along an arrow, where they are on the screen. */
function pointsOf(path: SVGPathElement): DOMPoint[] {
  const matrix = path.getScreenCTM();
  const length = path.getTotalLength();
  return Array.from({length: 100}, (_, index) =>
    path.getPointAtLength((length * index) / 99).matrixTransform(matrix ?? undefined),
  );
}

/** The answers of every box, as the picture writes them: whatever is answered, and what it leads to. */
const written = (edition: TestedEdition): string[] =>
  Object.entries(edition.edition.tree.boxes).flatMap(([box, content]) =>
    exitsOf(content).map(({id}) => (id === continueAnswer ? '' : labelOf(edition, {box, answer: id}))),
  );

describe('The picture of the whole guide', () => {
  const sweep = amount(1, 0) ? [...languages] : ['da', 'ar', 'uk'];

  for (const edition of editionsTested) {
    it(`of ${edition.id} has an arrow for each of the tree, in every language, and none passes through a box`, async () => {
      for (const width of [768, 1280]) {
        await resize(width);
        for (const language of sweep) {
          const guide = await showPicture(edition, {}, language);
          const where = `${language} at ${width} px`;
          assert.equal(layoutOf(guide), 'drawn', where);
          const paths = [...findOne(guide, picture).querySelectorAll('path')].filter((path) => path.closest('.arrows'));
          assert.lengthOf(paths, written(edition).length + edition.edition.tree.steps.length, where);
          const boxes = findAll(guide, places).map(
            (place) => [place.dataset['place'], place.getBoundingClientRect()] as const,
          );
          const frame = findOne(guide, picture).getBoundingClientRect();
          for (const [name, box] of boxes) {
            assert.isTrue(box.left >= frame.left - 1 && box.right <= frame.right + 1, `${name ?? ''} is cut, ${where}`);
          }
          for (const path of paths) {
            const points = pointsOf(path);
            const crossed = boxes.filter(([, box]) => points.some((point) => isInside(point, box)));
            assert.deepEqual(crossed, [], where);
          }
          guide.remove();
        }
      }
    });

    it(`of ${edition.id} is read in the order in which it is drawn, and as lists in the same order`, async () => {
      await resize(768);
      const guide = await showPicture(edition);
      const drawn = findAll(guide, places).map(({dataset}) => dataset['place']);
      const tops = findAll(guide, places).map((place) => {
        const {top, bottom} = place.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      tops.slice(1).forEach((top, index) => assert.isAtLeast(top + 1, tops[index] ?? 0));
      await resize(320);
      await waitUntil(guide, () => layoutOf(guide) === 'list');
      assert.deepEqual(
        findAll(guide, places).map(({dataset}) => dataset['place']),
        drawn,
      );
    });

    it(`of ${edition.id} is nested lists on a small phone, in which each answer names what it leads to`, async () => {
      await resize(320);
      const guide = await showPicture(edition);
      assert.equal(layoutOf(guide), 'list');
      assert.isAtMost(document.documentElement.scrollWidth, 320);
      const {tree} = edition.edition;
      for (const [box, content] of Object.entries(tree.boxes)) {
        if (content.kind === 'outcome') continue;
        const item = findAll(guide, `${picture} li`).find((each) =>
          each.querySelector(`:scope > [data-place="box ${box}"]`),
        );
        const exits = [...(item?.querySelectorAll('ul > li') ?? [])].map(textOf);
        assert.deepEqual(
          exits,
          exitsOf(content).map(({id, to}) => {
            const step = graphOf(tree).places.find((place) => place.box === box)?.step ?? 0;
            const next = tree.boxes[to] ? titleOf(edition, to) : guideWords.step(step + 2, tree.steps.length);
            return exits.find(
              (exit) => exit.startsWith(`${labelOf(edition, {box, answer: id})}: `) && exit.includes(next),
            );
          }),
        );
      }
    });
  }

  it('marks the way taken and where the visitor is, not by colour alone', async () => {
    await resize(768);
    const guide = await showPicture(current, {chip: 'yes'});
    const [here] = findAll(guide, `${places}[aria-current=step]`);
    assert.include(here && textOf(here), words.here);
    assert.include(here && textOf(here), titleOf(current, 'scan'));
    const passed = findAll(guide, places).filter((place) => textOf(place).includes(words.passed));
    assert.deepEqual(
      passed.map(({dataset}) => dataset['place']),
      ['step 0', 'box chip'],
    );
    const [taken, other] = ['.arrows .taken', '.arrows path:not(.taken)'].map((each) => {
      const [path] = findAll(guide, each);
      return path ? parseFloat(getComputedStyle(path).strokeWidth) : 0;
    });
    assert.isAbove(taken ?? 0, 2 * (other ?? 0));
  });

  it('takes the visitor to a question that they passed or that one way leads to, with the focus on its heading', async () => {
    await resize(768);
    const guide = await showPicture(current, {chip: 'no'});
    const link = (box: string) => findAll(guide, `button[data-place="box ${box}"]`)[0];
    link('device')?.click();
    await settled(guide);
    assert.deepEqual(guide.answers, {chip: 'no', 'citizen-service': 'continue'});
    assert.include(textOf(focusedElement() ?? document.body), titleOf(current, 'device'));
    link('chip')?.click();
    await settled(guide);
    assert.deepEqual(guide.answers, {});
    assert.include(textOf(focusedElement() ?? document.body), titleOf(current, 'chip'));
    // Two answers lead on to this one: the picture answers nothing on the visitor's behalf.
    assert.isUndefined(link('scan'));
  });

  it('follows the visitor to the plan', async () => {
    await resize(768);
    const guide = await showPicture(leaflet, {
      'identity-check': 'no',
      website: continueAnswer,
      device: 'no',
    });
    assert.include(textOf(findOne(guide, '[data-place="step 2"]')), words.passed);
  });

  it('has no fault that axe finds, as lists and drawn, in light, dark and forced colours', async () => {
    for (const width of [320, 768]) {
      await resize(width);
      for (const media of [{}, {colorScheme: 'dark'}, {forcedColors: 'active'}] as const) {
        await emulateMedia(media);
        const guide = await showPicture(current, {chip: 'yes'});
        assert.deepEqual(await axeFindings(guide), [], `${width} px ${JSON.stringify(media)}`);
        guide.remove();
      }
    }
  });

  it('says when it cannot be loaded, and loads when it is opened again', async () => {
    const guide = await showEdition(current);
    let attempts = 0;
    const feature: Feature = {render: () => 'Her er billedet'};
    const features = new FeaturesController(guide, render, {
      'take-along': () => Promise.reject(new TypeError('not asked for')),
      'read-aloud': () => Promise.reject(new TypeError('not asked for')),
      desk: () => Promise.reject(new TypeError('not asked for')),
      picture: () => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new TypeError('offline')) : Promise.resolve(feature);
      },
    });
    await features.load('picture');
    assert.equal(features.get('picture'), 'failed');
    await features.load('picture');
    assert.equal(features.get('picture'), feature);
    await features.load('picture');
    assert.equal(attempts, 2);
  });
});
