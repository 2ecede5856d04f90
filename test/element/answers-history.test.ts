import {assert, fixture, fixtureSync, html} from '@open-wc/testing';
import {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {Answers} from '../../src/tree/index.js';
import {deferredWords} from '../../src/guide/words/deferred-words.js';
import {danishMsg} from '../../src/locale/msg.js';
import {longestJourney} from '../support/chosen-journeys.js';
import {forgetEarlierPages} from '../support/page.js';
import {answersFor, mountGuide} from './mounted-guide.js';
import {
  assertPosition,
  assertFocusOnHeading,
  button,
  clickButton,
  current,
  editionsTested,
  focusedElement,
  labelOf,
  leaflet,
  nextTask,
  positionFrom,
  positions,
  guideWords,
  settled,
  type TestedEdition,
} from './visit.js';
import {warnings} from './warnings.js';

const usual = location.href.replace(/#.*/, '');

// Once a history is full, Back may lead out of this page.
before(forgetEarlierPages);

beforeEach(() => {
  history.replaceState(null, '', usual);
});

afterEach(() => {
  history.replaceState(null, '', usual);
});

/** Sets the fragment of the page, as if the page had been loaded with it. */
const loadAt = (fragment: string, state: unknown = null) => history.replaceState(state, '', `${usual}${fragment}`);

/** Every guide on the page, including inside shadow roots. */
const guidesIn = (root: ParentNode): MitidGuideElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof MitidGuideElement ? element : element.shadowRoot ? guidesIn(element.shadowRoot) : [],
  );

/** The part of the page's history state that belongs to a guide. */
const stateOf = (key = 'mitid-guide'): unknown => (history.state as Record<string, unknown> | null)?.[key];

/** Goes to another entry of the history, and waits until the page and the guides have reacted. */
async function changeEntry(change: () => void): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  change();
  await changed;
  await nextTask();
  for (const guide of guidesIn(document)) await settled(guide);
}

const goBack = () => changeEntry(() => history.back());
const goForward = () => changeEntry(() => history.forward());

/** Follows a link within the page. */
const follow = (fragment: string) =>
  changeEntry(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = fragment;
    link.focus();
    link.click();
    link.remove();
  });

const mountWithHistory = () => mountGuide({'answers-in-history': ''});

const answer = (guide: MitidGuideElement, box: string, given: string, edition: TestedEdition = current) =>
  clickButton(guide, labelOf(edition, {box, answer: given}));

const assertPositionAfter = (guide: MitidGuideElement, answers: Answers, edition: TestedEdition = current) => {
  assertPosition(guide, edition, positionFrom(edition, answers));
};

// These tests run first, while the history of the page is short: browsers stop counting at some fifty entries.
describe("The page's own fragment", () => {
  for (const own of ['#news', '#a=1&b=2', '#/route/2?x=1', '#%C3%A6bler', '#:~:text=MitID']) {
    it(`stays in the URL, and the guide's answers stay out of it: ${own}`, async () => {
      loadAt(own);
      const {href} = location;
      const guide = await mountWithHistory();
      await answer(guide, 'chip', 'yes');
      await answer(guide, 'scan', 'no');
      assert.equal(location.href, href);
      await goBack();
      await goBack();
      assert.equal(location.href, href);
      assertPositionAfter(guide, {});
    });
  }

  it("is kept where it surrounds a link's answers, which leave the URL with the next answer", async () => {
    loadAt('#a=1&mitid-guide=2026-11~chip.no&b=2');
    const guide = await mountWithHistory();
    assertPositionAfter(guide, {chip: 'no'});
    await clickButton(guide, guideWords.back);
    assert.equal(location.hash, '#a=1&b=2');
    await goBack();
    assert.equal(location.hash, '#a=1&mitid-guide=2026-11~chip.no&b=2');
    assertPositionAfter(guide, {chip: 'no'});
  });

  it('can be changed by a link while the guide keeps its answers, and leaves the focus alone', async () => {
    for (const link of ['#news', '#a=1', '#', '#mitid-guide']) {
      loadAt('');
      const guide = await mountWithHistory();
      await answer(guide, 'chip', 'yes');
      const events: Event[] = [];
      guide.addEventListener('mitid-guide-step', (event) => events.push(event));
      await follow(link);
      assertPositionAfter(guide, {chip: 'yes'});
      assert.isFalse(focusedElement()?.role === 'heading', link);
      assert.equal(stateOf(), '2026-11~chip.yes');
      await answer(guide, 'scan', 'no');
      await goBack();
      assertPositionAfter(guide, {chip: 'yes'});
      assert.lengthOf(events, 0);
      guide.remove();
    }
  });

  it('lets the visitor go Back past a link that was followed between two answers', async () => {
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'yes');
    await follow('#news');
    await answer(guide, 'scan', 'no');
    await goBack();
    assertPositionAfter(guide, {chip: 'yes'});
    (focusedElement() as HTMLElement | null)?.blur();
    await goBack();
    assert.equal(location.href, usual);
    assertPositionAfter(guide, {chip: 'yes'});
    assert.isTrue(focusedElement() === document.body);
    await goBack();
    assertPositionAfter(guide, {});
    assert.equal(location.href, usual);
  });

  it('scrolls the page to its target, with the guide on the page', async () => {
    const section = fixtureSync<HTMLElement>(html`<div style="margin-block: 5000px"><h2 id="news">News</h2></div>`);
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'yes');
    await follow('#news');
    assert.isTrue(section.querySelector('#news')?.matches(':target'));
    assert.isAtMost(Math.abs(section.querySelector('#news')?.getBoundingClientRect().top ?? Infinity), innerHeight);
  });

  it('keeps the history state that the page has set beside the answers', async () => {
    const state = {page: 7, filters: ['a']};
    loadAt('#a=1', state);
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'yes');
    assert.deepEqual(history.state, {...state, 'mitid-guide': '2026-11~chip.yes'});
    history.replaceState({page: 8}, '');
    await answer(guide, 'scan', 'no');
    assert.deepEqual(history.state, {page: 8, 'mitid-guide': '2026-11~chip.yes~scan.no'});
    await goBack();
    assert.deepEqual(history.state, {page: 8, 'mitid-guide': '2026-11~chip.yes'});
    await goBack();
    assert.deepEqual(history.state, {...state, 'mitid-guide': '2026-11'});
  });

  it('keeps a history state with no room for the answers, and the guide still works', async () => {
    for (const state of ['news', 7, ['a'], new Map([['a', 1]])]) {
      loadAt('', state);
      const {length} = history;
      const guide = await mountWithHistory();
      await answer(guide, 'chip', 'yes');
      assertPositionAfter(guide, {chip: 'yes'});
      assert.deepEqual([history.state, history.length], [state, length]);
      guide.remove();
    }
  });
});

describe('The history of the page', () => {
  it('gains no answers where the guide has no answers-in-history', async () => {
    const {length} = history;
    const guide = await mountGuide({});
    for (const [box, given] of [
      ['chip', 'no'],
      ['citizen-service', 'continue'],
      ['device', 'no'],
    ] as const) {
      await answer(guide, box, given);
    }
    assert.isTrue(guide.done);
    assert.equal(location.href, usual);
    assert.equal(history.length, length);
  });

  it('is ignored where the guide has no answers-in-history', async () => {
    loadAt('#mitid-guide=2026-11~chip.no');
    const guide = await mountGuide({});
    assertPositionAfter(guide, {});
    await follow('#mitid-guide=2026-11~chip.yes');
    assertPositionAfter(guide, {});
  });

  it('gains one entry for each answer, which a reload restores', async () => {
    const {length} = history;
    const guide = await mountWithHistory();
    assert.isNull(history.state);
    await answer(guide, 'chip', 'yes');
    await answer(guide, 'scan', 'no');
    assert.equal(stateOf(), '2026-11~chip.yes~scan.no');
    assert.equal(location.href, usual);
    assert.equal(history.length, length + 2);
    guide.remove();
    const again = await mountWithHistory();
    assertPositionAfter(again, {chip: 'yes', scan: 'no'});
    assert.isTrue(focusedElement() === document.body);
  });

  it('leads to where the visitor last went, however fast they go', async () => {
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'yes');
    await answer(guide, 'scan', 'no');
    await changeEntry(() => history.back());
    const forward = changeEntry(() => history.forward());
    await forward;
    assertPositionAfter(guide, {chip: 'yes', scan: 'no'});
  });

  for (const edition of editionsTested) {
    it(`follows Back and Forward through the longest journey of ${edition.id}, with the focus on each heading`, async () => {
      const {passed} = longestJourney(edition.edition);
      const answersOnTheWay = [undefined, ...passed].map((_, index) =>
        Object.fromEntries(passed.slice(0, index).map((each) => [each.box, each.answer])),
      );
      const assertThere = (guide: MitidGuideElement, answers: Answers) => {
        assertPositionAfter(guide, answers, edition);
        assertFocusOnHeading(edition, positionFrom(edition, answers));
      };
      const guide = await mountGuide({'answers-in-history': '', edition: edition.id});
      for (const each of passed) await answer(guide, each.box, each.answer, edition);
      assert.isTrue(guide.done);
      for (const answers of answersOnTheWay.slice(0, -1).reverse()) {
        await goBack();
        assertThere(guide, answers);
      }
      assert.equal(location.href, usual);
      for (const answers of answersOnTheWay.slice(1)) {
        await goForward();
        assertThere(guide, answers);
      }
    });

    it(`leads to every position of ${edition.id} by a link, and the guide takes no focus`, async () => {
      for (const {passed} of positions(edition)) {
        loadAt(`#mitid-guide=${edition.id}${passed.map((each) => `~${each.box}.${each.answer}`).join('')}`);
        const guide = await mountGuide({'answers-in-history': '', edition: edition.id});
        assertPositionAfter(guide, Object.fromEntries(passed.map((each) => [each.box, each.answer])), edition);
        assert.isTrue(focusedElement() === document.body);
        guide.remove();
      }
    });
  }

  it('makes the guide fire one event for each step or plan that Back and Forward lead to, and no answer event', async () => {
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'no');
    await answer(guide, 'citizen-service', 'continue');
    await answer(guide, 'device', 'no');
    const fired: string[] = [];
    for (const type of ['answer', 'step', 'complete']) {
      guide.addEventListener(`mitid-guide-${type}`, ({type: each}) => fired.push(each));
    }
    await goBack();
    await goBack();
    await goForward();
    await goForward();
    assert.deepEqual(fired, ['mitid-guide-step', 'mitid-guide-step', 'mitid-guide-complete']);
  });

  it('follows a visitor who takes an answer back and changes it', async () => {
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'yes');
    await answer(guide, 'scan', 'no');
    await clickButton(guide, guideWords.back);
    assert.equal(stateOf(), '2026-11~chip.yes');
    await answer(guide, 'scan', 'yes');
    assert.equal(stateOf(), '2026-11~chip.yes~scan.yes');
    await goBack();
    assertPositionAfter(guide, {chip: 'yes'});
    await goBack();
    assertPositionAfter(guide, {chip: 'yes', scan: 'no'});
  });

  it('has the first question once the visitor takes the first answer back, and Back and Forward still work', async () => {
    for (const leave of [guideWords.back, guideWords.restart]) {
      loadAt('#news');
      const guide = await mountWithHistory();
      await answer(guide, 'chip', 'no');
      await clickButton(guide, leave);
      assert.equal(location.hash, '#news');
      assert.equal(stateOf(), '2026-11');
      await goBack();
      assertPositionAfter(guide, {chip: 'no'});
      await goForward();
      assertPositionAfter(guide, {});
      guide.remove();
    }
    const guide = await mountWithHistory();
    loadAt('');
    await answer(guide, 'chip', 'no');
    await guide.restart();
    assert.equal(location.href, usual);
  });

  it('does not change when the page sets answers, until the visitor answers', async () => {
    const guide = await mountWithHistory();
    guide.answers = {chip: 'no'};
    await settled(guide);
    assert.equal(location.href, usual);
    await answer(guide, 'citizen-service', 'continue');
    assert.equal(stateOf(), '2026-11~chip.no~citizen-service.continue');
  });

  it('overrides the answers that the page has set, but only where it contains answers itself', async () => {
    const guideWith = (answers: Answers) =>
      fixture<MitidGuideElement>(html`<mitid-guide answers-in-history .answers=${answers}></mitid-guide>`);
    const guide = await guideWith({chip: 'yes'});
    assertPositionAfter(guide, {chip: 'yes'});
    guide.remove();
    loadAt('#mitid-guide=2026-11~chip.no');
    assertPositionAfter(await guideWith({chip: 'yes'}), {chip: 'no'});
  });
});

describe('Two guides on a page', () => {
  async function mountSeveral<const Each extends readonly Record<string, string>[]>(each: Each, root?: Node) {
    const page = fixtureSync<HTMLElement>(html`<div></div>`);
    const guides = each.map((attributes) => {
      const guide = document.createElement('mitid-guide');
      for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
      return guide;
    });
    root?.appendChild(page);
    page.append(...guides);
    await Promise.all(guides.map((guide) => settled(guide)));
    return guides as {[Index in keyof Each]: MitidGuideElement};
  }

  const mountTwo = (one: Record<string, string>, other: Record<string, string>, root?: Node) =>
    mountSeveral([one, other] as const, root);

  const pairs: readonly [what: string, one: Record<string, string>, other: Record<string, string>][] = [
    ['different ids', {id: 'first'}, {id: 'second'}],
    ['ids with characters that a URL must escape', {id: 'min guide & æøå=1'}, {id: 'min guide & æøå=2'}],
    ['one id that begins with the other', {id: 'a'}, {id: 'a-b'}],
    ['no ids', {}, {}],
    ['an id on the first guide only', {id: 'first'}, {}],
    ['a number as the id of the second guide only', {}, {id: '2'}],
    ['different editions', {edition: leaflet.id}, {}],
  ];
  for (const [what, one, other] of pairs) {
    it(`each keep their own answers in the history, with ${what}`, async () => {
      const [first, second] = await mountTwo({...one, 'answers-in-history': ''}, {...other, 'answers-in-history': ''});
      const edition = one['edition'] ? leaflet : current;
      const [box, given] = edition === leaflet ? ['identity-check', 'yes'] : ['chip', 'yes'];
      await answer(first, box, given, edition);
      await answer(second, 'chip', 'no');
      await answer(second, 'citizen-service', 'continue');
      assertPositionAfter(first, {[box]: given}, edition);

      first.remove();
      second.remove();
      const [again, secondAgain] = await mountTwo(
        {...one, 'answers-in-history': ''},
        {...other, 'answers-in-history': ''},
      );
      assertPositionAfter(again, {[box]: given}, edition);
      assertPositionAfter(secondAgain, {chip: 'no', 'citizen-service': 'continue'});

      await goBack();
      assertPositionAfter(secondAgain, {chip: 'no'});
      assertFocusOnHeading(current, positionFrom(current, {chip: 'no'}));
      await goBack();
      assertPositionAfter(secondAgain, {});
      assertPositionAfter(again, {[box]: given}, edition);
      await goBack();
      assertPositionAfter(again, {}, edition);
      assertPositionAfter(secondAgain, {});
      assert.equal(location.href, usual);
    });
  }

  it('and a third guide each keep their own answers in the history, with or without an id', async () => {
    const attributes = {'answers-in-history': ''};
    const guides = await mountSeveral([attributes, attributes, {...attributes, id: '2'}] as const);
    const given = ['yes', 'no', 'unsure'];
    for (const [index, guide] of guides.entries()) await answer(guide, 'chip', given[index] ?? '');
    for (const [index, guide] of guides.entries()) assertPositionAfter(guide, {chip: given[index] ?? ''});
    assert.lengthOf(Object.keys(history.state as object), 3);
  });

  it('use the shortest key for the first one without an id, so that its links work on any page', async () => {
    const [, second] = await mountTwo({id: 'first', 'answers-in-history': ''}, {'answers-in-history': ''});
    await answer(second, 'chip', 'no');
    assert.equal(stateOf(), '2026-11~chip.no');
  });

  it('each keep their own answers in the history inside a shadow root', async () => {
    const root = fixtureSync<HTMLElement>(html`<div></div>`).attachShadow({mode: 'open'});
    const [first, second] = await mountTwo({'answers-in-history': ''}, {'answers-in-history': ''}, root);
    await answer(first, 'chip', 'yes');
    await answer(second, 'chip', 'no');
    await goBack();
    assertPositionAfter(first, {chip: 'yes'});
    assertPositionAfter(second, {});
  });

  it('share no answers where only one keeps them in the history, or where a property switches that on', async () => {
    const [first, second] = await mountTwo({}, {});
    second.answersInHistory = true;
    await settled(second);
    await answer(first, 'chip', 'yes');
    assert.isNull(history.state);
    await answer(second, 'chip', 'no');
    assert.equal(stateOf(), '2026-11~chip.no');
    first.answersInHistory = true;
    await settled(first);
    await answer(first, 'scan', 'no');
    assertPositionAfter(second, {chip: 'no'});
  });
});

describe('A visitor who copies a link', () => {
  const words = deferredWords(danishMsg);
  const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
  const clipboard: string[] = [];
  const link = `${usual}#news&mitid-guide=2026-11~chip.yes`;

  const setClipboard = (write: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator.clipboard, 'writeText', {value: write, configurable: true});

  beforeEach(() => {
    clipboard.length = 0;
    setClipboard((text) => Promise.resolve(void clipboard.push(text)));
    loadAt('#news');
  });

  afterEach(() => setClipboard(writeText));

  const statusOf = (guide: MitidGuideElement) =>
    guide.shadowRoot?.querySelector('.copied[role=status]')?.textContent.trim();

  async function copyAfterAnswer(): Promise<MitidGuideElement> {
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'yes');
    assert.equal(statusOf(guide), '');
    await clickButton(guide, words.copyLink);
    await nextTask();
    await settled(guide);
    return guide;
  }

  it('gets one that leads to their answers, is told so, and can bookmark it', async () => {
    const guide = await copyAfterAnswer();
    assert.deepEqual(clipboard, [link]);
    assert.equal(statusOf(guide), words.linkCopied);
    assert.equal(location.href, link);
    guide.remove();
    loadAt('#news&mitid-guide=2026-11~chip.yes');
    assertPositionAfter(await mountWithHistory(), {chip: 'yes'});
  });

  it('gets a link to select where the browser does not copy', async () => {
    setClipboard(() => Promise.reject(new DOMException('Denied', 'NotAllowedError')));
    const guide = await copyAfterAnswer();
    const shown = guide.shadowRoot?.querySelector<HTMLInputElement>('.link-url');
    assert.exists(shown);
    assert.equal(shown.value, link);
    assert.equal(shown.labels?.[0]?.textContent.trim(), words.linkToCopy);
    assert.deepEqual([shown.selectionStart, shown.selectionEnd], [0, link.length]);
    assert.equal(statusOf(guide), '');
  });

  it('sees no old message after the next answer, and the URL has no answers any more', async () => {
    const guide = await copyAfterAnswer();
    await answer(guide, 'scan', 'no');
    assert.equal(statusOf(guide), '');
    assert.equal(location.href, `${usual}#news`);
    await goBack();
    assertPositionAfter(guide, {chip: 'yes'});
  });

  it('finds the button at the plan, too, but not where the guide keeps no answers', async () => {
    const guide = await mountGuide({'answers-in-history': ''}, answersFor.app);
    assert.isDefined(button(guide, words.copyLink));
    guide.answersInHistory = false;
    await settled(guide);
    assert.notInclude(guide.shadowRoot?.textContent ?? '', words.copyLink);
  });
});

describe('A URL that the guide did not write', () => {
  const key = 'mitid-guide=';
  const fragments: readonly [what: string, fragment: string][] = [
    ['garbage', `#${key}%00~~.~chip~=.=~`],
    ['nothing after the key', `#${key}`],
    ['no answers', `#${key}2026-11`],
    ['100 kB in one answer', `#${key}2026-11~chip.no~x.${'y'.repeat(100_000)}`],
    ['100 kB of answers', `#${key}2026-11${'~chip.no'.repeat(12_500)}`],
    ['answers of another edition', `#${key}leaflet-2022~identity-check.yes`],
    ['answers of an edition that does not exist', `#${key}today-2027~chip.no`],
    ['an unknown answer', `#${key}2026-11~chip.perhaps`],
    ['an unknown box', `#${key}2026-11~constructor.no~__proto__.no`],
    ['markup', `#${key}<img src=x onerror=alert(1)>`],
    ['half an escape', `#${key}2026-11~chip.%`],
    ['the key of another guide', '#mitid-guide-other=2026-11~chip.no'],
  ];
  for (const [what, fragment] of fragments) {
    it(`leaves the guide at a first question that the visitor can answer, with ${what}`, async () => {
      loadAt(fragment);
      const guide = await mountWithHistory();
      assertPositionAfter(guide, {});
      await answer(guide, 'chip', 'no');
      assertPositionAfter(guide, {chip: 'no'});
      assert.equal(stateOf(), '2026-11~chip.no');
      if (fragment.startsWith(`#${key}`)) assert.equal(location.hash, '');
      assert.deepEqual(warnings, []);
    });
  }

  it('leads the guide as far as its answers are usable', async () => {
    loadAt(`#${key}2026-11~chip.yes~scan.perhaps~device.yes`);
    assertPositionAfter(await mountWithHistory(), {chip: 'yes'});
  });

  it('does not take the answers of a visitor who has begun, where its own are unusable', async () => {
    for (const fragment of ['garbage', 'leaflet-2022~identity-check.yes']) {
      const guide = await mountWithHistory();
      await answer(guide, 'chip', 'no');
      await follow(`#${key}${fragment}`);
      assertPositionAfter(guide, {chip: 'no'});
      assert.equal(stateOf(), '2026-11~chip.no');
      guide.remove();
      loadAt('');
    }
  });

  it('stays unchanged when the visitor follows it, so that Forward still works', async () => {
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'no');
    const fragment = `#${key}2026-11~chip.yes~scan.perhaps`;
    await follow(fragment);
    const {length} = history;
    assertPositionAfter(guide, {chip: 'yes'});
    assert.deepEqual([location.hash, history.length], [fragment, length]);
    await goBack();
    assertPositionAfter(guide, {chip: 'no'});
    await goForward();
    assertPositionAfter(guide, {chip: 'yes'});
    assert.equal(location.hash, fragment);
  });

  it('leads a visitor who has begun to its answers, where all of them are usable', async () => {
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'no');
    await follow(`#${key}2026-11~chip.yes~scan.yes`);
    assertPositionAfter(guide, answersFor.app);
    assertFocusOnHeading(current, positionFrom(current, answersFor.app));
  });
});

describe('The page around the guide', () => {
  it('keeps its own event handlers, and has no listener left once the guide is removed', async () => {
    const listening = new Map<string, number>();
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    const count = (type: string, change: number) => listening.set(type, (listening.get(type) ?? 0) + change);
    window.addEventListener = (...given: Parameters<typeof add>) => {
      count(given[0], 1);
      add(...given);
    };
    window.removeEventListener = (...given: Parameters<typeof remove>) => {
      count(given[0], -1);
      remove(...given);
    };
    try {
      const guide = await mountWithHistory();
      await answer(guide, 'chip', 'no');
      assert.isTrue([...listening.values()].some((listeners) => listeners > 0));
      assert.deepEqual([window.onpopstate, window.onhashchange], [null, null]);
      guide.remove();
      assert.deepEqual(
        [...listening].filter(([, listeners]) => listeners),
        [],
      );
      await follow('#mitid-guide=2026-11~chip.yes');
      assertPositionAfter(guide, {chip: 'no'});
    } finally {
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
  });

  it('is followed by the guide again once the guide is put back', async () => {
    const guide = await mountWithHistory();
    await answer(guide, 'chip', 'no');
    const parent = guide.parentElement;
    guide.remove();
    parent?.append(guide);
    await goBack();
    assertPositionAfter(guide, {});
  });

  it('may forbid every change of its URL, and the guide still works', async () => {
    const pushState = history.pushState.bind(history);
    history.pushState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    try {
      const guide = await mountWithHistory();
      const fired: Event[] = [];
      guide.addEventListener('mitid-guide-answer', (event) => fired.push(event));
      await answer(guide, 'chip', 'no');
      assertPositionAfter(guide, {chip: 'no'});
      assertFocusOnHeading(current, positionFrom(current, {chip: 'no'}));
      assert.lengthOf(fired, 1);
    } finally {
      history.pushState = pushState;
    }
  });

  it('may have no URL of its own, and the guide still works', async () => {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A page" width="700" height="900"></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const script = new URL('../../src/embed/define.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="da"><script type="module" src="${script}"></script>
      <mitid-guide answers-in-history></mitid-guide></html>`;
    await loaded;
    const guide = frame.contentDocument?.querySelector('mitid-guide');
    if (!guide) throw new Error('no guide');
    await settled(guide);
    button(guide, labelOf(current, {box: 'chip', answer: 'no'})).click();
    await settled(guide);
    await clickButton(guide, labelOf(current, {box: 'citizen-service', answer: 'continue'}));
    assertPositionAfter(guide, {chip: 'no', 'citizen-service': 'continue'});
    assert.equal(location.href, usual);
  });
});
