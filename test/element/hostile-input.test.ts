import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import {resizeGuideFrames} from '../../src/embed/frame-height.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {organisationSettings} from '../../src/settings/settings.js';
import type {Answers} from '../../src/tree/index.js';
import {amount, printFigure, seed} from '../support/amounts.js';
import {mountGuide, serveProfiles, waitUntil} from './mounted-guide.js';
import {clickButton, current, findAll, firstOf, labelOf, assertPosition, openAll} from './visit.js';
import './warnings.js';

/** The Big List of Naughty Strings: half of it is HTML and URLs that run a script where a page takes them as such. */
let naughtyStrings: readonly string[];

before(async () => {
  const list = await fetch('/node_modules/big-list-of-naughty-strings/blns.json');
  naughtyStrings = (await list.json()) as string[];
});

const usual = location.href.replace(/#.*/, '');
const names = Object.keys(organisationSettings);
const slots = ['citizen-service', 'home-visit', 'bank', 'library', 'footer'];

/** What happened that must not: a script of an input ran, or something was thrown. */
const happened: string[] = [];
const dialogs = Object.fromEntries(['alert', 'prompt', 'confirm'].map((name) => [name, Reflect.get(window, name)]));
const note = (event: ErrorEvent | PromiseRejectionEvent) =>
  void happened.push(event instanceof ErrorEvent ? event.message : String(event.reason));

beforeEach(() => {
  happened.length = 0;
  window.alert =
    window.prompt =
    window.confirm =
      (message) => {
        happened.push(`a script ran: ${String(message)}`);
        throw new Error('a script ran');
      };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

afterEach(() => {
  Object.assign(window, dialogs);
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  history.replaceState(null, '', usual);
});

/** One way from the first question to a plan, on which every detail of an organisation and every slot is shown. */
const way: readonly (readonly [box: string, answer: string])[] = [
  ['chip', 'yes'],
  ['scan', 'no'],
  ['citizen-service', 'continue'],
  ['device', 'no'],
];

/** What is drawn once the chunk of each feature has loaded. */
const features = ['[data-feature=picture] [data-layout]', '[data-feature=take-along] .take-along'];

/** Walks to the plan as a visitor does, opens everything there, and goes back to the first question. */
async function assertUsable(
  guide: MitidGuideElement,
  look: () => Promise<void> | void = () => undefined,
): Promise<void> {
  await look();
  for (const [box, answer] of way) {
    await clickButton(guide, labelOf(current, {box, answer}));
    openAll(guide);
    await look();
  }
  assert.isTrue(guide.done);
  await guide.restart();
  assertPosition(guide, current, firstOf(current));
  assert.deepEqual(happened, []);
}

/** The elements and attributes that the guide draws, without their values. */
const shapesIn = (guide: MitidGuideElement): string[] =>
  findAll(guide, '*').flatMap(({localName, attributes}) =>
    [...attributes].map(({name}) => `${localName} ${name}`).concat(localName),
  );

function assertHarmlessLinks(guide: MitidGuideElement): void {
  for (const link of findAll(guide, '[href], [src], [action]')) {
    const url = link.getAttribute('href') ?? link.getAttribute('src') ?? link.getAttribute('action') ?? '';
    assert.match(url, /^(https?:\/\/|tel:\+?\d+$|mailto:([^?&]+|\?subject=[^?&]+&body=[^?&]+)$)/);
  }
}

/** Every attribute of a guide, set to one value. */
const withEveryDetail = (value: string) => ({
  ...Object.fromEntries(names.map((name) => [name, value])),
  lang: 'da',
  debug: '',
  'answers-in-history': '',
});

const slotted = (text: string) => {
  const page = document.createElement('div');
  for (const name of slots) {
    const child = page.appendChild(document.createElement('p'));
    child.slot = name;
    child.textContent = text;
  }
  return page.innerHTML;
};

describe('A text that would run a script if a page took it for HTML or a URL', () => {
  const tried = (list: readonly string[]) => list.filter((_, index) => index % amount(1, 120) === 0);

  /** What the guide draws for details that are valid. */
  async function usualShapes(): Promise<Set<string>> {
    const shapes = new Set<string>();
    const valid = {
      booking: 'required',
      'booking-url': 'https://www.nordby.dk/',
      phone: '12 34 56 78',
      'home-visit': 'yes',
      'home-visit-url': 'https://www.nordby.dk/',
      hotline: '',
      email: 'a@nordby.dk',
    };
    // The second URL is too long for an e-mail and a QR code, so that the guide draws what stands in for them.
    for (const fragment of ['', `#${'x'.repeat(4000)}`]) {
      history.replaceState(null, '', usual + fragment);
      const guide = await mountGuide({...withEveryDetail('Nordby'), ...valid}, undefined, slotted('Nordby'));
      await assertUsable(guide, async () => {
        openAll(guide);
        await waitUntil(guide, () => features.every((feature) => findAll(guide, feature).length > 0));
        shapesIn(guide).forEach((shape) => shapes.add(shape));
      });
      guide.remove();
    }
    return shapes;
  }

  it('stays text as an attribute, in a profile, in a slot and in the URL, and the guide stays usable', async function () {
    this.timeout(1_800_000);
    const shapes = await usualShapes();
    const texts = tried(naughtyStrings);
    assert.isAbove(naughtyStrings.filter((text) => /alert|script/i.test(text)).length, 200);
    for (const text of texts) {
      serveProfiles({nordby: Object.fromEntries(names.map((name) => [name, text]))});
      for (const attributes of [withEveryDetail(text), {profile: 'nordby', debug: ''}]) {
        history.replaceState(null, '', `${usual}#mitid-guide=2026-11~chip.${text}~${text}.yes&${text}`);
        const guide = await mountGuide(attributes, undefined, slotted(text));
        guide.id = text;
        await guide.restart();
        await assertUsable(guide, () => {
          assertHarmlessLinks(guide);
          const unusual = shapesIn(guide).filter((shape) => !shapes.has(shape));
          assert.deepEqual(unusual, [], text);
        });
        guide.remove();
      }
    }
    printFigure(
      `${texts.length} of ${naughtyStrings.length} naughty strings in ${names.length} details: no script ran`,
    );
  });

  it('is no setting of the guide itself, and the guide stays usable', async function () {
    this.timeout(600_000);
    for (const text of tried(naughtyStrings)) {
      const settings = ['edition', 'preview-date', 'heading-level', 'appearance', 'languages', 'lang', 'profile'];
      const guide = await mountGuide({...Object.fromEntries(settings.map((name) => [name, text])), debug: text});
      await assertUsable(guide);
      guide.remove();
    }
  });
});

describe('Whatever a page sets as the answers,', () => {
  const values = amount(3000, 100);

  it(`the guide stays usable (${values} values)`, async function () {
    this.timeout(600_000);
    const guide = await mountGuide({});
    const value = fc.oneof(
      fc.anything({withNullPrototype: true, withDate: true, withMap: true, withBigInt: true, withSparseArray: true}),
      fc.dictionary(fc.constantFrom('chip', 'scan', 'device', '__proto__', 'constructor', 'passport-app'), fc.string()),
    );
    let set = 0;
    await fc.assert(
      fc.asyncProperty(value, async (answers) => {
        guide.answers = answers as Answers;
        await guide.updateComplete;
        assert.isObject(guide.answers);
        set += 1;
        if (set % 50 === 0) {
          await guide.restart();
          await assertUsable(guide);
        }
      }),
      {numRuns: values, seed, includeErrorInReport: true},
    );
    assert.deepEqual(happened, []);
    printFigure(`${set} values as answers, seed ${seed}: the guide stayed usable`);
  });
});

describe('Whatever a frame posts to the page around it,', () => {
  const messages = amount(20_000, 500);

  it(`its height stays between the limits, and nothing is thrown (${messages} messages)`, () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    // The empty document takes the place of the page at that URL.
    frame.srcdoc = '';
    frame.src = `${location.origin}/guide.html`;
    resizeGuideFrames();
    const height = fc.oneof(fc.double(), fc.integer(), fc.anything());
    const data = fc.oneof(
      {weight: 3, arbitrary: fc.record({type: fc.constant('mitid-guide-height'), id: fc.anything(), height})},
      {weight: 1, arbitrary: fc.record({type: fc.anything(), height})},
      {weight: 1, arbitrary: fc.anything({withNullPrototype: true})},
    );
    const {contentWindow: source} = frame;
    let applied = 0;
    fc.assert(
      fc.property(data, fc.boolean(), (message, isOwn) => {
        const before = frame.style.height;
        const origin = isOwn ? location.origin : 'https://evil.example';
        dispatchEvent(new MessageEvent('message', {source, origin, data: message}));
        if (!isOwn) assert.equal(frame.style.height, before);
        if (frame.style.height === before) return;
        applied += 1;
        assert.isTrue(frame.offsetHeight >= 200 && frame.offsetHeight <= 20_010, frame.style.height);
      }),
      {numRuns: messages, seed, includeErrorInReport: true},
    );
    frame.remove();
    assert.isAbove(applied, 0);
    assert.deepEqual(happened, []);
    printFigure(`${messages} messages, seed ${seed}: ${applied} changed the height, each within the limits`);
  });
});
