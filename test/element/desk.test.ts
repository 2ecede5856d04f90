import {assert, fixture, html} from '@open-wc/testing';
import '../../src/embed/define.js';
import {render} from 'lit';
import {FeaturesController} from '../../src/guide/controllers/features-controller.js';
import {deskWords} from '../../src/guide/desk/desk-words.js';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {danishMsg} from '../../src/locale/msg.js';
import {axeFindings} from './axe.js';
import {accessibleNodes, clickOn, press, resize, takeTimeToRead} from '../support/page.js';
import {current, findAll, findOne, focusedElement, settled, textOf} from './visit.js';

const words = deskWords(danishMsg);
const toPlan = {chip: 'no', 'citizen-service': 'continue', device: 'yes'};

/** Puts a guide on a page of a desk, and waits until the desk has loaded. */
async function desk(attributes: Readonly<Record<string, string>>, inside = html``): Promise<MitidGuideElement> {
  const guide = await fixture<MitidGuideElement>(html`<mitid-guide>${inside}</mitid-guide>`);
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  await guide.updateComplete;
  while (!guide.renderRoot.querySelector('[data-desk]')) await settled(guide);
  await settled(guide);
  return guide;
}

/** Gives the page a clock that only the test moves. Returns what moves it. */
function holdTime(): (seconds: number) => Promise<void> {
  const [start, stop] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const timers = new Map<number, {act: () => void; at: number}>();
  let now = 0;
  let last = 1e9;
  window.setTimeout = ((act: () => void, delay = 0) => {
    if (delay < 1000) return start(act, delay);
    timers.set((last += 1), {act, at: now + delay});
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(Number(id))) stop(id);
  };
  giveTimeBack = () => Object.assign(window, {setTimeout: start, clearTimeout: stop});
  return async (seconds) => {
    for (const end = now + seconds * 1000; now < end; now += 1000) {
      for (const [id, {act, at}] of [...timers]) {
        if (at > now + 1000) continue;
        timers.delete(id);
        act();
      }
    }
    await new Promise((resolve) => start(resolve));
  };
}

let giveTimeBack = (): unknown => undefined;

afterEach(() => {
  giveTimeBack();
  history.replaceState(null, '', location.pathname + location.search);
});

/** Types on a keyboard, one key after the other, as whoever looks before each. */
async function type(guide: MitidGuideElement, keys: string): Promise<void> {
  for (const key of keys) {
    const before = textOf(findOne(guide, '[role=heading][tabindex]'));
    await press(key);
    while (textOf(findOne(guide, '[role=heading][tabindex]')) === before) await settled(guide);
    await settled(guide);
  }
}

const focusGuide = (guide: MitidGuideElement) => findOne(guide, '[role=heading][tabindex]').focus();
const warning = (guide: MitidGuideElement) => findOne(guide, '[role=alertdialog]') as HTMLDialogElement;

describe('At a desk, a helper', () => {
  it('goes from the first question to the plan, back, and on to a new citizen with digits alone', async () => {
    const guide = await desk({desk: ''});
    focusGuide(guide);
    await type(guide, '2');
    assert.deepEqual(guide.answers, {chip: 'no'});
    await type(guide, '0');
    assert.deepEqual(guide.answers, {});
    await type(guide, '211');
    assert.deepEqual(guide.answers, toPlan);
    assert.isTrue(guide.done);
    await type(guide, '9');
    assert.deepEqual(guide.answers, {});
    assert.equal(focusedElement(), findOne(guide, '[role=heading][tabindex]'));
  });

  it('sees and hears the digit of each answer', async () => {
    await desk({desk: ''});
    const names = (await accessibleNodes()).filter(({role}) => role === 'button').map(({name}) => name);
    const labels = Object.values(current.words.boxes['chip']?.answers ?? {}).map(({label}) => label);
    assert.includeMembers(
      names.map((name) => name.replace(/\s+/g, '')),
      [
        ...labels.map((label, index) => `${index + 1}${label.replace(/\s+/g, '')}`),
        `9${words.newCitizen.replace(' ', '')}`,
      ],
    );
  });

  it('starts over with a new customer in a bank, and with a new citizen elsewhere', async () => {
    for (const [type, label] of Object.entries({bank: words.newCustomer, library: words.newCitizen})) {
      const guide = await desk({desk: '', organisation: 'Nordby', 'organisation-type': type});
      assert.equal(textOf(findOne(guide, '.new-citizen')), label);
    }
  });

  it('answers nothing by a digit outside the guide, with another key, in a field, or without a desk', async () => {
    const guide = await desk({desk: ''}, html`<input slot="footer" />`);
    const outside = document.body.appendChild(document.createElement('button'));
    outside.focus();
    await press('2');
    outside.remove();
    focusGuide(guide);
    await press('Alt+2');
    await press('Control+2');
    const field = guide.querySelector('input');
    field?.focus();
    await press('2');
    await settled(guide);
    assert.deepEqual(guide.answers, {});
    assert.equal(field?.value, '2');
    guide.removeAttribute('desk');
    await settled(guide);
    focusGuide(guide);
    await press('2');
    await settled(guide);
    assert.deepEqual(guide.answers, {});
  });

  it('has the picture beside the cards where there is room, and one button to start over', async () => {
    // So high that the answers, which stay in view, cover no text: axe could not compute its contrast.
    await resize(1280, 2000);
    const guide = await desk({desk: ''});
    while (!guide.renderRoot.querySelector('.feature .picture')) await settled(guide);
    const [card, picture] = ['[part=card]', '.picture'].map((each) => findOne(guide, each).getBoundingClientRect());
    assert.isAbove(picture?.left ?? 0, card?.right ?? Infinity);
    assert.lengthOf(findAll(guide, '[data-feature=picture]'), 0);
    guide.answers = {chip: 'no'};
    await settled(guide);
    assert.lengthOf(findAll(guide, '.navigation button'), 1);
    assert.deepEqual(await axeFindings(guide), []);
    await resize(412, 800);
    while (!guide.renderRoot.querySelector('[data-feature=picture]')) await settled(guide);
  });

  it('closes for the next citizen what the last one has opened, and gives them the language of the page', async () => {
    const guide = await desk({desk: '', 'language-menu': ''});
    for (const details of findAll(guide, 'details')) details.setAttribute('open', '');
    findOne(guide, 'button[lang=en]').click();
    while (findOne(guide, '.guide').lang !== 'en') await settled(guide);
    findOne(guide, '.new-citizen').click();
    while (findOne(guide, '.guide').lang !== 'da') await settled(guide);
    assert.lengthOf(findAll(guide, 'details[open]'), 0);
  });
});

describe('In a kiosk', () => {
  it('a desk that could not be loaded is requested again at the next answer, and not before', async () => {
    const guide = await fixture<MitidGuideElement>(html`<mitid-guide></mitid-guide>`);
    await settled(guide);
    let requests = 0;
    const never = () => Promise.reject(new TypeError('not asked for'));
    const offline = () => {
      requests += 1;
      return Promise.reject(new TypeError('offline'));
    };
    const features = new FeaturesController(guide, render, {
      picture: never,
      'take-along': never,
      'read-aloud': never,
      desk: offline,
    });
    guide.setAttribute('idle-reset', '60');
    await settled(guide);
    guide.setAttribute('without-links', '');
    await settled(guide);
    assert.equal(features.get('desk'), 'failed');
    assert.equal(requests, 1);
    findAll(guide, '[part~=answer]')[1]?.click();
    await settled(guide);
    assert.equal(requests, 2);
  });

  it('a citizen who leaves is asked for 20 seconds, and then no answer is left in page, history or URL', async () => {
    const pass = holdTime();
    const guide = await desk({'idle-reset': '120', 'answers-in-history': '', desk: ''});
    const entries = history.length;
    focusGuide(guide);
    await type(guide, '2');
    location.hash = 'mitid-guide=2026-11~chip.no';
    await settled(guide);
    await press('Shift');
    await pass(99);
    assert.isFalse(warning(guide).open);
    await pass(1);
    assert.isTrue(warning(guide).open);
    const {name, description} =
      (await accessibleNodes()).find(({role}) => role === 'alertdialog') ?? assert.fail('nobody is told');
    assert.equal(name, words.stillThere);
    assert.equal(description, words.startsOver);
    assert.isTrue(warning(guide).contains(focusedElement()));
    assert.deepEqual(await axeFindings(guide), []);
    await pass(19);
    assert.deepEqual(guide.answers, {chip: 'no'});
    await pass(1);
    while (Object.keys(guide.answers).length) await settled(guide);
    await settled(guide);
    assert.isFalse(warning(guide).open);
    assert.lengthOf(findAll(guide, '.answers-given'), 0);
    assert.notInclude(JSON.stringify(history.state), 'chip');
    assert.notInclude(location.href, 'chip');
    assert.isAtMost(history.length, entries + 1, 'only the page has added an entry');
    assert.equal(focusedElement(), findOne(guide, '[role=heading][tabindex]'));
    assert.equal(scrollY, 0);
  });

  it('any key and any touch puts the end off, and does nothing else', async () => {
    const pass = holdTime();
    const guide = await desk({'idle-reset': '60', desk: ''});
    focusGuide(guide);
    await type(guide, '2');
    for (const putOff of [() => press('1'), () => clickOn(warning(guide))]) {
      await pass(55);
      assert.isTrue(warning(guide).open);
      takeTimeToRead();
      await putOff();
      await settled(guide);
      assert.isFalse(warning(guide).open);
      assert.deepEqual(guide.answers, {chip: 'no'});
      await pass(39);
      assert.isFalse(warning(guide).open);
      await press('Shift');
    }
  });

  it('a time that cannot be used counts as 120 seconds', async () => {
    const pass = holdTime();
    const guide = await desk({'idle-reset': '5', desk: ''});
    focusGuide(guide);
    await type(guide, '2');
    await pass(99);
    assert.isFalse(warning(guide).open);
    await pass(1);
    assert.isTrue(warning(guide).open);
  });

  it('nobody is asked at the first question', async () => {
    const pass = holdTime();
    const guide = await desk({'idle-reset': '60', desk: ''});
    await press('Shift');
    await pass(1000);
    assert.isFalse(warning(guide).open);
  });

  it('no box has a link, and each has a code with its address in place of it', async () => {
    const guide = await desk({
      'without-links': '',
      'organisation-type': 'municipality',
      'booking-url': 'https://www.nordby.dk/tid',
      phone: '12 34 56 78',
      email: 'a@nordby.dk',
      'answers-in-history': '',
    });
    for (const {answers} of current.journeys) {
      guide.answers = answers;
      await settled(guide);
      assert.lengthOf(findAll(guide, 'a'), 0);
    }
    guide.answers = {chip: 'no'};
    await settled(guide);
    const codes = findAll(guide, '.elsewhere').map(textOf);
    assert.isTrue(
      codes.some((each) => each.endsWith('www.nordby.dk/tid')),
      codes.join(),
    );
    assert.include(textOf(findOne(guide, '[part=card]')), '12 34 56 78');
    assert.deepEqual(await axeFindings(guide), []);
  });

  it('a link that the page has put into the guide shows its code, and leads nowhere', async () => {
    const guide = await desk(
      {'without-links': ''},
      html`<p slot="footer"><a href="https://www.nordby.dk/" target="_blank">Nordby</a></p>`,
    );
    guide.querySelector('a')?.click();
    await settled(guide);
    const shown = findOne(guide, 'dialog[open]');
    assert.include(textOf(shown), 'www.nordby.dk');
    assert.isNotNull(shown.querySelector('svg'));
    findOne(guide, 'dialog[open] button').click();
    assert.lengthOf(findAll(guide, 'dialog[open]'), 0);
  });

  it('nothing prints, sends, shares or copies', async () => {
    const guide = await desk({'without-links': '', 'answers-in-history': ''});
    guide.answers = toPlan;
    await settled(guide);
    const details = findOne(guide, '[data-feature=take-along]');
    details.setAttribute('open', '');
    while (!details.querySelector('.qr-code')) await settled(guide);
    assert.lengthOf([...details.querySelectorAll('button, a, input')], 0);
    assert.lengthOf(findAll(guide, '.navigation button'), 2);
  });
});
