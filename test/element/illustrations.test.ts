import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import type {Edition, IllustrationId} from '../../src/content/edition.js';
import {firstQuestion} from '../../src/content/2026-11/first-question.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {Msg} from '../../src/locale/msg.js';
import {accessibleNodes, emulateMedia, resize} from '../support/page.js';
import {handles} from '../support/handles.js';
import {mountGuide, waitForText, waitUntil} from './mounted-guide.js';
import {current, findAll, findOne, settled, textOf} from './visit.js';

const ids: readonly IllustrationId[] = [
  'chip-symbol',
  'code-line',
  'phone-sideways',
  'phone-on-passport',
  'code-display',
  'code-reader',
];

const restore: (() => void)[] = [];

afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

/** Replaces a property, until the test ends. */
function replace<Target extends object, Key extends keyof Target>(target: Target, key: Key, value: Target[Key]): void {
  const before = target[key];
  target[key] = value;
  restore.push(() => void (target[key] = before));
}

/** Gives the first statement of the first question this picture, or removes its picture, whatever the edition says. */
function illustrateFirstQuestion(id: IllustrationId | undefined): void {
  for (const edition of [firstQuestion, november2026] as {words: Edition['words']}[]) {
    const {words} = edition;
    replace(edition, 'words', (msg: Msg) => {
      const all = words(msg);
      const {chip} = all.boxes;
      if (!chip?.text) throw new Error('The first question has no text.');
      const text = chip.text.map(({text, sources}, index) => ({
        text,
        sources,
        ...(index === 0 && id && {illustration: id}),
      }));
      return {...all, boxes: {...all.boxes, chip: {...chip, text}}};
    });
  }
}

const firstSentence = () => current.words.boxes['chip']?.text?.[0]?.text ?? '';

/** The element that contains a sentence and its picture. */
const illustratedSentence = (guide: MitidGuideElement): Element => {
  const {parentElement} = findOne(guide, handles.illustration);
  if (!parentElement) throw new Error('no sentence with a picture');
  return parentElement;
};

const isDrawn = (guide: MitidGuideElement) => findAll(guide, `${handles.illustration} svg > *`).length > 0;

/** Puts a guide on the page whose first statement has that picture, and waits until it is drawn. */
async function mountIllustrated(id: IllustrationId = 'chip-symbol'): Promise<MitidGuideElement> {
  illustrateFirstQuestion(id);
  return mountGuide({});
}

const boxOf = (element: Element) => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return {x, y, width, height};
};

describe('A picture', () => {
  it('shows the chip symbol beside the sentence that names it', async () => {
    const guide = await mountIllustrated();
    const [sentence, picture, ...others] = illustratedSentence(guide).children;
    assert.equal(sentence && textOf(sentence), firstSentence());
    assert.isTrue(picture?.matches(handles.illustration));
    assert.lengthOf(others, 0);
    assert.isAbove(findAll(guide, `${handles.illustration} circle`).length, 0);
  });

  it('is beside its sentence on a wide screen, and below it on a narrow one', async () => {
    const guide = await mountIllustrated();
    const [sentence, picture] = [...illustratedSentence(guide).children] as [HTMLElement, HTMLElement];
    assert.isAtLeast(boxOf(picture).x, boxOf(sentence).x + boxOf(sentence).width);
    assert.equal(boxOf(picture).y, boxOf(sentence).y);
    await resize(320);
    assert.equal(boxOf(picture).x, boxOf(sentence).x);
    assert.isAtLeast(boxOf(picture).y, boxOf(sentence).y + boxOf(sentence).height);
    assert.isAtMost(document.documentElement.scrollWidth, 320);
  });

  it('is there once, though its sentence is there in two languages', async () => {
    illustrateFirstQuestion('chip-symbol');
    const guide = await mountGuide({lang: 'en', beside: 'da'});
    await waitForText(guide, firstSentence());
    assert.lengthOf(findAll(guide, handles.illustration), 1);
  });

  it('is hidden from screen readers', async () => {
    const read = async () =>
      (await accessibleNodes())
        .filter(({role}) => !['generic', 'none', 'InlineTextBox'].includes(role))
        .map(({role, name}) => `${role} ${name.trim()}`);
    const illustrated = await mountIllustrated();
    const withPicture = await read();
    illustrated.parentElement?.remove();
    illustrateFirstQuestion(undefined);
    await mountGuide({});
    assert.deepEqual(withPicture, await read());
  });

  it('moves nothing of the card when it loads, after the first question', async () => {
    const card = (guide: MitidGuideElement) =>
      findAll(guide, `${handles.card}, ${handles.card} :not(svg *)`).map(boxOf);
    for (const width of [320, 800]) {
      await resize(width);
      illustrateFirstQuestion('chip-symbol');
      const guide = document.createElement('mitid-guide');
      document.body.append(guide);
      await waitUntil(guide, () => findAll(guide, '[part=answer]').length > 0);
      assert.isFalse(isDrawn(guide));
      const before = card(guide);
      await guide.updateComplete;
      assert.isTrue(isDrawn(guide));
      assert.deepEqual(card(guide), before);
      guide.remove();
    }
  });

  for (const id of ids) {
    it(`of ${id} is drawn within its frame, without words, styles or colours of its own`, async () => {
      const guide = await mountIllustrated(id);
      const box = boxOf(findOne(guide, handles.illustration));
      for (const shape of findAll(guide, `${handles.illustration} svg *`)) {
        assert.match(shape.localName, /^(g|path|rect|circle)$/);
        assert.notMatch(shape.getAttributeNames().join(), /style|fill|stroke/);
        const {x, y, width, height} = boxOf(shape);
        assert.isAtLeast(x, box.x);
        assert.isAtLeast(y, box.y);
        assert.isAtMost(x + width, box.x + box.width);
        assert.isAtMost(y + height, box.y + box.height);
      }
    });
  }

  it('has lines in the colour of the text in forced colours, and black lines in print', async () => {
    const guide = await mountIllustrated();
    const page = document.body.appendChild(document.createElement('div'));
    render(html`<p style="color: CanvasText"></p>`, page);
    const lines = () => getComputedStyle(findOne(guide, `${handles.illustration} svg`)).stroke;
    await emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
    await settled(guide);
    assert.equal(lines(), getComputedStyle(page.querySelector('p') ?? page).color);
    page.remove();
    await emulateMedia({type: 'print'});
    assert.equal(lines(), 'rgb(0, 0, 0)');
  });
});
