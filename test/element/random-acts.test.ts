import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import {currentEdition} from '../../src/content/editions.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {Language} from '../../src/locale/language-names.js';
import {languages} from '../../src/locale/languages.js';
import {amount, printFigure, seed} from '../support/amounts.js';
import {handles} from '../support/handles.js';
import {forgetEarlierPages, resize} from '../support/page.js';
import {assertScreen, derivedScreen} from './derived.js';
import {Model} from './model.js';
import {translatedWords, waitForLanguage, type Translated} from './speech.js';
import {
  answersAt,
  buttons,
  describePosition,
  editionsTested,
  findAll,
  findOne,
  focusedElement,
  nextTask,
  positions,
  settled,
  showEdition,
  textOf,
} from './visit.js';
import './warnings.js';

const acts = amount(10_000, 200);

const usual = location.href.replace(/#.*/, '');

/** What went wrong on the page without stopping anything: errors logged, thrown or rejected. */
const errors: string[] = [];
const {error: logError} = console;
const note = (event: ErrorEvent | PromiseRejectionEvent) =>
  void errors.push(event instanceof ErrorEvent ? event.message : String(event.reason));

before(async () => {
  // Once a history is full, Back may lead out of this page.
  await forgetEarlierPages();
  console.error = (...message) => void errors.push(message.join(' '));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

after(() => {
  console.error = logError;
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  history.replaceState(null, '', usual);
});

const wordsByKey = new Map<string, Promise<Translated>>();

/** The words of the model's edition in its language. */
function wordsOf({edition, language}: Model): Promise<Translated> {
  const key = `${edition.id} ${language}`;
  const words = wordsByKey.get(key) ?? translatedWords(language, edition.edition);
  wordsByKey.set(key, words);
  return words;
}

/** A guide on a page with two places for it, and what the model says of it. */
interface Visit {
  readonly page: HTMLElement;
  readonly guide: MitidGuideElement;
  readonly model: Model;
}

/** What an act leaves the focus on: the current heading, what the visitor pressed, or whatever the page does to it. */
type Focus = 'heading' | 'pressed' | 'any';

/** Does something to a guide and its model. Returns `undefined` where it cannot be done now. */
type Act = (visit: Visit) => Promise<Focus | undefined>;

/** Presses a button as keyboard and pointer do: it has the focus when it is clicked. */
function pressButton(target: HTMLElement | undefined): void {
  if (!target) throw new Error('no such button');
  target.closest('details')?.toggleAttribute('open', true);
  target.focus();
  assert.isTrue(focusedElement() === target, `${textOf(target)} takes the focus`);
  target.click();
}

const named = async ({guide, model}: Visit, name: (words: Translated) => string) =>
  buttons(guide).get(name(await wordsOf(model)));

const byNumber = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];

const answer =
  (number: number): Act =>
  async (visit) => {
    const {model} = visit;
    const choice = byNumber(model.choices, number);
    if (choice === undefined) return undefined;
    const {words} = await wordsOf(model);
    const label = words.boxes[model.walk.current ?? '']?.answers?.[choice]?.label;
    pressButton(await named(visit, ({guide: says}) => label ?? says.goOn(model.walk.step + 2)));
    model.answer(choice);
    return 'heading';
  };

const postpone: Act = async (visit) => {
  const later = visit.model.choices.indexOf('later');
  return later < 0 ? undefined : answer(later)(visit);
};

const back: Act = async (visit) => {
  if (!visit.model.walk.passed.length) return undefined;
  pressButton(await named(visit, ({guide: says}) => says.back));
  visit.model.back();
  return 'heading';
};

const restart: Act = async (visit) => {
  if (!visit.model.walk.passed.length) return undefined;
  pressButton(await named(visit, ({guide: says}) => says.restart));
  visit.model.restart();
  return 'heading';
};

const change =
  (number: number): Act =>
  async (visit) => {
    const {words} = await wordsOf(visit.model);
    const changeable = visit.model.walk.passed.filter(({box}) => words.boxes[box]?.answers);
    const chosen = byNumber(changeable, number);
    if (!chosen) return undefined;
    pressButton(await named(visit, ({guide: says}) => `${says.change}: ${words.boxes[chosen.box]?.title ?? ''}`));
    visit.model.change(chosen.box);
    return 'heading';
  };

const showCurrentEdition: Act = async (visit) => {
  if (visit.model.edition.id === currentEdition().id) return undefined;
  pressButton(await named(visit, ({guide: says}) => says.showCurrent));
  visit.model.showCurrentEdition();
  return 'heading';
};

const chooseLanguage =
  (language: Language): Act =>
  async ({guide, model}) => {
    pressButton(findAll(guide, handles.languageButtons).find(({lang}) => lang === language));
    model.chooseLanguage(language);
    await waitForLanguage(guide, language);
    return 'pressed';
  };

const setLanguage =
  (language: Language): Act =>
  async ({guide, model}) => {
    guide.lang = language;
    model.setLang(language);
    await waitForLanguage(guide, model.language);
    return 'any';
  };

const pinEdition =
  (edition: string | undefined): Act =>
  async ({guide, model}) => {
    guide.edition = edition ?? null;
    await guide.updateComplete;
    model.pin(edition);
    return 'any';
  };

const previewDate =
  (date: string | undefined): Act =>
  async ({guide, model}) => {
    guide.previewDate = date ?? null;
    await guide.updateComplete;
    model.preview(date);
    return 'any';
  };

const move: Act = async ({page, guide}) => {
  const [first, second] = page.children;
  (guide.parentElement === first ? second : first)?.append(guide);
  await guide.updateComplete;
  return 'any';
};

const removeAndAddAgain: Act = async ({guide}) => {
  const place = guide.parentElement;
  guide.remove();
  await nextTask();
  place?.append(guide);
  return 'any';
};

const resizeWindow =
  (width: number): Act =>
  async () => {
    await resize(width);
    return 'any';
  };

const print: Act = async () => {
  dispatchEvent(new Event('beforeprint'));
  await nextTask();
  dispatchEvent(new Event('afterprint'));
  return 'any';
};

/** The browser's Back or Forward. */
const travel =
  (by: -1 | 1): Act =>
  async ({model}) => {
    if (by < 0 ? !model.canGoBack : !model.canGoForward) return undefined;
    const before = model.walk;
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.go(by);
    await arrived;
    await nextTask();
    model.travel(by);
    return JSON.stringify(model.walk) === JSON.stringify(before) ? 'any' : 'heading';
  };

const language = fc.constantFrom(...languages);
const maybe = (...values: string[]) => fc.constantFrom(undefined, ...values);

/** An act with the name that a failed test shows. */
const act = <Value>(name: string, values: fc.Arbitrary<Value>, of: (value: Value) => Act) =>
  values.map((value) => ({
    act: of(value),
    toString: () => `${name}(${value === undefined ? '' : JSON.stringify(value)})`,
  }));

const always = fc.constant(undefined);

const anyAct = fc.oneof(
  {weight: 40, arbitrary: act('answer', fc.nat(4), answer)},
  {weight: 6, arbitrary: act('back', always, () => back)},
  {weight: 6, arbitrary: act('change', fc.nat(9), change)},
  {weight: 2, arbitrary: act('restart', always, () => restart)},
  {weight: 4, arbitrary: act('postpone', always, () => postpone)},
  {weight: 4, arbitrary: act('chooseLanguage', language, chooseLanguage)},
  {weight: 3, arbitrary: act('setLanguage', language, setLanguage)},
  {weight: 3, arbitrary: act('pinEdition', maybe('leaflet-2022', '2026-11', 'unknown'), pinEdition)},
  {weight: 3, arbitrary: act('previewDate', maybe('2023-01-01', '2026-11-25', '1999-01-01'), previewDate)},
  {weight: 3, arbitrary: act('showCurrentEdition', always, () => showCurrentEdition)},
  {weight: 4, arbitrary: act('move', always, () => move)},
  {weight: 3, arbitrary: act('removeAndAddAgain', always, () => removeAndAddAgain)},
  {weight: 1, arbitrary: act('resizeWindow', fc.constantFrom(320, 768, 1280), resizeWindow)},
  {weight: 2, arbitrary: act('print', always, () => print)},
  {weight: 10, arbitrary: act('travel', fc.constantFrom(-1, 1), travel)},
);

/** Puts a guide on a page, at a new entry of the page's history. */
async function begin(): Promise<Visit> {
  history.pushState(null, '', usual);
  const page = document.body.appendChild(document.createElement('main'));
  page.innerHTML =
    '<section><mitid-guide answers-in-history language-menu lang="da"><p>The fallback</p></mitid-guide></section><section></section>';
  const guide = page.querySelector('mitid-guide');
  if (!guide) throw new Error('no guide on the page');
  await guide.updateComplete;
  return {page, guide, model: new Model()};
}

async function assertMatches({guide, model}: Visit): Promise<void> {
  await settled(guide);
  await waitForLanguage(guide, model.language);
  const {answersInHistory} = guide;
  assertScreen(guide, derivedScreen(model.edition, await wordsOf(model), model.given, {answersInHistory}));
  assert.deepEqual(guide.answers, Object.fromEntries(model.walk.passed.map(({box, answer: given}) => [box, given])));
  assert.equal(guide.done, model.walk.done);
  assert.equal(findAll(guide, '[part=notice]').length, model.edition.id === currentEdition().id ? 0 : 1);
  assert.deepEqual(errors, []);
}

describe('A guide, after each of many random acts of visitor, page and browser,', () => {
  it(`shows what the tree derives from the answers, keeps the focus, and logs no error (${acts} acts)`, async function () {
    this.timeout(1_800_000);
    let done = 0;
    const property = fc.asyncProperty(fc.array(anyAct, {maxLength: 100, size: 'max'}), async (sequence) => {
      const visit = await begin();
      try {
        await assertMatches(visit);
        for (const {act: perform} of sequence) {
          const focus = await perform(visit);
          if (focus === undefined) continue;
          done += 1;
          const pressed = focusedElement();
          await assertMatches(visit);
          if (focus === 'heading') assert.isTrue(focusedElement() === findOne(visit.guide, handles.cardTitle), 'focus');
          if (focus === 'pressed') assert.isTrue(pressed === focusedElement() && pressed !== document.body, 'focus');
        }
      } finally {
        errors.length = 0;
        visit.page.remove();
      }
    });
    for (let run = seed; done < acts; run += 1)
      await fc.assert(property, {seed: run, numRuns: 5, includeErrorInReport: true});
    printFigure(`${done} random acts, seed ${seed}: each showed what the tree derives, and kept the focus`);
  });
});

/** A round trip through the languages that changes from each one to each other one once. */
const roundTrip = (): Language[] => {
  const rest = new Map(languages.map((from) => [from, languages.filter((to) => to !== from)]));
  const trip: Language[] = [];
  const follow = (from: Language) => {
    for (let to; (to = rest.get(from)?.pop());) follow(to);
    trip.unshift(from);
  };
  follow('da');
  return trip;
};

describe('A change from any language to any other', () => {
  for (const edition of editionsTested) {
    const boxes = new Map(positions(edition).map((position) => [position.current ?? 'plan', position]));
    const tested = [...boxes.values()].slice(0, amount(Infinity, 2));
    it(`loses no answer at any box of ${edition.id} (${tested.length} boxes)`, async () => {
      const trip = roundTrip();
      assert.lengthOf(trip, languages.length * (languages.length - 1) + 1);
      const guide = await showEdition(edition);
      for (const position of tested) {
        guide.answers = answersAt(position);
        for (const to of trip) {
          guide.lang = to;
          await waitForLanguage(guide, to);
          assert.deepEqual(guide.answers, answersAt(position), `${describePosition(position)} in ${to}`);
          assertScreen(guide, derivedScreen(edition, await translatedWords(to, edition.edition), answersAt(position)));
        }
      }
    });
  }
});
