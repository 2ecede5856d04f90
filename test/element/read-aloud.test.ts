import {assert} from '@open-wc/testing';
import {readAloudWords} from '../../src/guide/read-aloud/read-aloud-words.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {deferredWords} from '../../src/guide/words/deferred-words.js';
import {languages, loadMsg} from '../../src/locale/languages.js';
import {danishMsg} from '../../src/locale/msg.js';
import {handles} from '../support/handles.js';
import {emulateMedia, press, resize} from '../support/page.js';
import {axeFindings} from './axe.js';
import {answersFor, mountGuide, setAttributes, waitUntil} from './mounted-guide.js';
import {translatedWords, waitForLanguage} from './speech.js';
import {stubSpeech, voice, withoutSpeech, type StubbedSpeech} from './stubbed-voices.js';
import {
  button,
  buttons,
  clickButton,
  current,
  expectedHeading,
  expectedPlan,
  findAll,
  findOne,
  focusedElement,
  goTo,
  guideWords,
  labelOf,
  positionFrom,
  settled,
  textOf,
} from './visit.js';

const words = {...readAloudWords(danishMsg), start: guideWords.readAloud};
const danish = voice('da-DK');

const isOffered = (guide: MitidGuideElement, name = words.start) => buttons(guide).has(name);

/** Presses "Læs op", and waits until the device speaks. */
async function readAloud(guide: MitidGuideElement, speech: StubbedSpeech, name = words.start): Promise<void> {
  button(guide, name).click();
  await waitUntil(guide, () => !isOffered(guide, name));
  assert.isDefined(speech.now());
}

/** Lets the device read to the end. */
async function finishAll(guide: MitidGuideElement, speech: StubbedSpeech): Promise<string[]> {
  while (speech.now() !== undefined) speech.finish();
  await settled(guide);
  return speech.said.map(({text}) => text);
}

const highlighted = (): string | undefined => {
  const [range] = CSS.highlights.get('mitid-guide-read-aloud') ?? [];
  return (range as Range | undefined)?.toString().replace(/\s+/g, ' ').trim();
};

const hideCard = (isHidden: boolean) => {
  Object.defineProperty(document, 'hidden', {value: isHidden, configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
};

afterEach(() => {
  delete (document as {hidden?: boolean}).hidden;
});

describe('The guide offers to read aloud', () => {
  it('only where the device itself has a voice for the language shown', async () => {
    for (const [voices, isFitting] of [
      [[danish], true],
      [[voice('da_DK')], true],
      [[voice('da')], true],
      [[], false],
      [[voice('nb-NO')], false],
      [[voice('da-DK', {localService: false})], false],
      [[voice('da-DK', {localService: false}), voice('en-GB')], false],
    ] as const) {
      stubSpeech(voices);
      const guide = await mountGuide({});
      assert.equal(isOffered(guide), isFitting, JSON.stringify(voices));
      guide.remove();
    }
  });

  it('in each language that the device has a voice for, in the words of that language', async () => {
    for (const language of languages) {
      const speech = stubSpeech([
        voice(`${language}-XX`),
        voice(`${language}-YY`, {localService: false, default: true}),
      ]);
      const name = deferredWords(await loadMsg(language)).readAloud;
      const guide = await mountGuide({lang: language});
      await waitForLanguage(guide, language);
      await readAloud(guide, speech, name);
      const said = await finishAll(guide, speech);
      const {words: translated} = await translatedWords(language, current.edition);
      assert.include(said[0], translated.boxes['chip']?.title ?? '?', language);
      assert.deepEqual(
        [...new Set(speech.said.map(({voice: by}) => by))],
        [`${language}-XX of the device`],
        'with a voice of the device',
      );
      guide.remove();
    }
  });

  it('not where the browser cannot speak, and everything else works', async () => {
    withoutSpeech();
    const guide = await mountGuide({});
    assert.isFalse(isOffered(guide));
    await clickButton(guide, labelOf(current, {box: 'chip', answer: 'yes'}));
    assert.deepEqual(guide.answers, {chip: 'yes'});
  });

  it('once the voices have come, and no longer once they have gone', async () => {
    const speech = stubSpeech([]);
    const guide = await mountGuide({});
    assert.isFalse(isOffered(guide));
    speech.setVoices([danish]);
    await settled(guide);
    assert.isTrue(isOffered(guide));
    speech.setVoices([voice('de-DE')]);
    await settled(guide);
    assert.isFalse(isOffered(guide));
    guide.remove();
    assert.equal(speech.listeners(), 0);
  });

  it('unless the page does not want it', async () => {
    stubSpeech([danish]);
    const guide = await mountGuide({'without-read-aloud': ''});
    assert.isFalse(isOffered(guide));
    await setAttributes(guide, {'without-read-aloud': 'false'});
    assert.isTrue(isOffered(guide));
  });

  it('without moving the answers, when the voices come late', async () => {
    for (const width of [320, 412, 800]) {
      await resize(width);
      const speech = stubSpeech([]);
      const guide = await mountGuide({});
      const tops = () => findAll(guide, '[part=answer], summary').map((each) => each.getBoundingClientRect().top);
      const before = tops();
      speech.setVoices([danish]);
      await settled(guide);
      assert.isTrue(isOffered(guide));
      assert.deepEqual(tops(), before, `at ${width} px`);
      guide.remove();
    }
  });

  it('after the title and before the answers, by a button as large as a finger', async () => {
    stubSpeech([danish]);
    const guide = await mountGuide({});
    const offer = button(guide, words.start);
    const {width, height} = offer.getBoundingClientRect();
    assert.isAtLeast(Math.min(width, height), 44);
    const order = findAll(guide, `${handles.cardTitle}, [part=card] button`);
    assert.deepEqual(order.slice(0, 3).map(textOf), [
      textOf(findOne(guide, handles.cardTitle)),
      words.start,
      labelOf(current, {box: 'chip', answer: 'yes'}),
    ]);
  });
});

describe('A visitor who presses "Læs op" hears', () => {
  it('the question, its text and its answers, sentence by sentence', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({});
    assert.isUndefined(speech.now(), 'nothing before the press');
    await readAloud(guide, speech);
    const {text = []} = current.words.boxes['chip'] ?? {};
    const said = await finishAll(guide, speech);
    assert.deepEqual(said, [
      ...(expectedHeading(current, positionFrom(current, {})).match(/[^.?!]+[.?!]/g) ?? []).map((each) => each.trim()),
      ...text.flatMap((each) => each.text.match(/[^.?!]+[.?!]/g) ?? []).map((each) => each.trim()),
      ...findAll(guide, '[part=answer]').map(textOf),
    ]);
    assert.isTrue(isOffered(guide), 'and may hear it again');
  });

  it('the plan: every task by its number, those that are done as done, and nothing that is closed', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({}, answersFor.planWithApp);
    await readAloud(guide, speech);
    const said = await finishAll(guide, speech);
    assert.equal(said[0], guideWords.plan);
    const journey = current.journeys.find(
      ({passed}) =>
        JSON.stringify(Object.fromEntries(passed.map(({box, answer}) => [box, answer]))) ===
        JSON.stringify(guide.answers),
    );
    if (!journey) throw new Error('no such journey');
    let number = 0;
    const titles = expectedPlan(current, journey).map(({content, as}) => {
      if (as === 'done') return `${guideWords.taskDone}: ${content.title}`;
      if (as === 'fallback') return content.title;
      number += 1;
      return `${number}. ${content.title}`;
    });
    const all = said.join(' ');
    let from = 0;
    for (const title of titles) {
      assert.isAtLeast(all.indexOf(title, from), 0, `"${title}" in "${all.slice(from)}"`);
      from = all.indexOf(title, from) + title.length;
    }
    const closed = findAll(guide, '.answers-given .reason').map(textOf);
    assert.isNotEmpty(closed);
    for (const reason of closed) assert.notInclude(all, reason);
    assert.notInclude(all, words.start);
  });

  it('the Danish of an organisation with a Danish voice, or not at all', async () => {
    const details = {
      lang: 'en',
      'booking-url': 'https://nordby.dk',
      'booking-category': 'Pas og kørekort',
      'organisation-type': 'municipality',
    };
    for (const [voices, by] of [
      [[voice('en-GB'), danish], danish.name],
      [[voice('en-GB')], undefined],
    ] as const) {
      const speech = stubSpeech(voices);
      const guide = await mountGuide(details, answersFor.citizenService);
      await waitForLanguage(guide, 'en');
      await readAloud(guide, speech, 'Read aloud');
      await finishAll(guide, speech);
      assert.equal(speech.said.find(({text}) => text.includes('Pas og kørekort'))?.voice, by);
      assert.isTrue(
        speech.said.every(({text, voice: name}) => text.includes('Pas og kørekort') || name === 'en-GB of the device'),
      );
      guide.remove();
    }
  });

  it('the leaflet in Danish, whatever the language of the page', async () => {
    const edition = {edition: 'leaflet-2022', lang: 'en'};
    stubSpeech([voice('en-GB')]);
    const english = await mountGuide(edition);
    await waitForLanguage(english, 'en');
    assert.isFalse(isOffered(english, 'Read aloud'));
    english.remove();
    const speech = stubSpeech([danish]);
    const guide = await mountGuide(edition);
    await waitForLanguage(guide, 'en');
    await readAloud(guide, speech, 'Read aloud');
    assert.equal(speech.said[0]?.voice, danish.name);
  });

  it('the voice that the system prefers, and no novelty voice where there is another', async () => {
    const odd = voice('da-DK', {name: 'odd', voiceURI: 'com.apple.speech.synthesis.voice.Bells'});
    const preferred = voice('da-DK', {name: 'preferred', default: true});
    for (const [voices, name] of [
      [[odd, danish], danish.name],
      [[danish, preferred], 'preferred'],
      [[odd], 'odd'],
    ] as const) {
      const speech = stubSpeech(voices);
      const guide = await mountGuide({});
      await readAloud(guide, speech);
      assert.equal(speech.said[0]?.voice, name);
      guide.remove();
    }
  });
});

describe('While the card is read aloud,', () => {
  it('the sentence that is read is marked, and none before and after', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({});
    assert.isUndefined(highlighted());
    await readAloud(guide, speech);
    const marked: (string | undefined)[] = [];
    while (speech.now() !== undefined) {
      marked.push(highlighted());
      speech.finish();
    }
    assert.deepEqual(
      marked,
      speech.said.map(({text}) => text),
    );
    assert.isUndefined(highlighted());
  });

  it('its paragraph is marked in a browser that cannot mark text, and the guide is drawn as ever', async () => {
    const {highlights} = CSS;
    Object.defineProperty(CSS, 'highlights', {value: undefined, configurable: true});
    try {
      const speech = stubSpeech([danish]);
      const guide = await mountGuide({});
      const marked = () => findAll(guide, '[data-read-aloud]');
      await readAloud(guide, speech);
      while (speech.now() !== undefined) {
        assert.lengthOf(marked(), 1);
        assert.include(marked().map(textOf)[0], speech.now());
        speech.finish();
      }
      assert.isEmpty(marked());
      await settled(guide);
      await readAloud(guide, speech);
      await clickButton(guide, labelOf(current, {box: 'chip', answer: 'yes'}));
      assert.isEmpty(marked());
      assert.include(
        textOf(findOne(guide, handles.cardTitle)),
        expectedHeading(current, positionFrom(current, {chip: 'yes'})),
      );
    } finally {
      Object.defineProperty(CSS, 'highlights', {value: highlights, configurable: true});
    }
  });

  it('the button says "Stop", keeps the focus, and stops it', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({});
    const offer = button(guide, words.start);
    offer.focus();
    await press('Enter');
    await waitUntil(guide, () => isOffered(guide, words.stop));
    assert.equal(focusedElement(), offer);
    assert.equal(textOf(offer), words.stop);
    await press('Enter');
    await settled(guide);
    assert.isUndefined(speech.now());
    assert.isUndefined(highlighted());
    assert.equal(textOf(offer), words.start);
    assert.equal(focusedElement(), offer);
  });

  for (const [act, perform] of [
    ['an answer', (guide: MitidGuideElement) => clickButton(guide, labelOf(current, {box: 'chip', answer: 'yes'}))],
    ['answers that the page sets', (guide: MitidGuideElement) => goTo(guide, {chip: 'no'})],
    [
      'another language',
      async (guide: MitidGuideElement) => {
        guide.lang = 'en';
        await waitForLanguage(guide, 'en');
      },
    ],
    ['another edition', (guide: MitidGuideElement) => setAttributes(guide, {edition: 'leaflet-2022'})],
    [
      'the removal of the guide',
      (guide: MitidGuideElement) => {
        guide.remove();
        return Promise.resolve();
      },
    ],
  ] as const) {
    it(`${act} silences it, and nothing is marked any more`, async () => {
      const speech = stubSpeech([danish]);
      const guide = await mountGuide({});
      await readAloud(guide, speech);
      const before = speech.said.length;
      await perform(guide);
      await settled(guide);
      assert.isUndefined(speech.now());
      assert.isUndefined(highlighted());
      assert.lengthOf(speech.said, before);
    });
  }

  it('a redraw that says the same does not silence it', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({});
    await readAloud(guide, speech);
    await setAttributes(guide, {appearance: 'dark'});
    assert.isDefined(speech.now());
  });

  it('a visitor who looks at another page is not spoken to, and goes on by a press where it stopped', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({});
    await readAloud(guide, speech);
    speech.finish();
    const sentence = speech.now();
    hideCard(true);
    assert.isUndefined(speech.now());
    hideCard(false);
    await settled(guide);
    assert.isUndefined(speech.now(), 'nothing without a press');
    assert.equal(highlighted(), sentence, 'the place is kept');
    await readAloud(guide, speech, words.goOn);
    assert.equal(speech.now(), sentence);
    hideCard(true);
    await settled(guide);
    await clickButton(guide, labelOf(current, {box: 'chip', answer: 'yes'}));
    assert.isTrue(isOffered(guide), 'another card is read from its beginning');
  });

  it('a device that cannot speak after all is told in words, and may be tried again', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({});
    await readAloud(guide, speech);
    speech.fail('synthesis-failed');
    await settled(guide);
    const statuses = () => findAll(guide, '[part=card] [role=status]').map(textOf);
    assert.deepEqual(statuses(), [words.failed]);
    assert.isUndefined(highlighted());
    await readAloud(guide, speech);
    assert.deepEqual(statuses(), ['']);
    await finishAll(guide, speech);
    assert.deepEqual(statuses(), ['']);
  });

  it('another voice on the page silences it without a complaint', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({});
    await readAloud(guide, speech);
    speechSynthesis.cancel();
    await settled(guide);
    assert.isTrue(isOffered(guide));
    assert.notInclude(textOf(findOne(guide, handles.card)), words.failed);
  });

  it('a second guide on the page takes its turn', async () => {
    const speech = stubSpeech([danish]);
    const first = await mountGuide({});
    const second = await mountGuide({}, {chip: 'yes'});
    await readAloud(first, speech);
    await readAloud(second, speech);
    await settled(first);
    assert.include(speech.now(), current.words.boxes['scan']?.title.split('.')[0] ?? '?');
    assert.equal(highlighted(), speech.now());
    assert.isTrue(isOffered(first));
    assert.isTrue(isOffered(second, words.stop));
  });

  it('the speech of the page itself is left alone by whatever else the visitor does', async () => {
    const speech = stubSpeech([danish]);
    const guide = await mountGuide({});
    await readAloud(guide, speech);
    await finishAll(guide, speech);
    speechSynthesis.speak(new SpeechSynthesisUtterance('Velkommen'));
    await clickButton(guide, labelOf(current, {box: 'chip', answer: 'yes'}));
    guide.remove();
    assert.equal(speech.now(), 'Velkommen');
  });

  it('axe finds no fault, in light, dark and forced colours', async () => {
    for (const media of [{}, {colorScheme: 'dark'}, {forcedColors: 'active'}] as const) {
      await emulateMedia(media);
      const speech = stubSpeech([danish]);
      const guide = await mountGuide({});
      await readAloud(guide, speech);
      assert.deepEqual(await axeFindings(guide), [], JSON.stringify(media));
      guide.remove();
    }
  });
});
