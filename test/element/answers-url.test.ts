import {assert, fixture, fixtureSync, html} from '@open-wc/testing';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import type {Answers} from '../../src/tree/index.js';
import {longestJourney} from '../support/longest-journey.js';
import {answersFor, mountGuide, warnings} from './mounted-guide.js';
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

const usual = location.href.replace(/#.*/, '');

beforeEach(() => {
  history.replaceState(null, '', usual);
});

afterEach(() => {
  history.replaceState(null, '', usual);
});

/** Puts the page at that fragment, as where it was loaded. */
const loadAt = (fragment: string, state: unknown = null) => history.replaceState(state, '', `${usual}${fragment}`);

/** Does what leads to another fragment, and waits until the page and the guides have dealt with it. */
async function changeFragment(change: () => void): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  change();
  await changed;
  await nextTask();
  await nextTask();
}

const goBack = () => changeFragment(() => history.back());
const goForward = () => changeFragment(() => history.forward());

/** Follows a link to somewhere on the same page. */
const follow = (fragment: string) =>
  changeFragment(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = fragment;
    link.focus();
    link.click();
    link.remove();
  });

const begin = () => mountGuide({'answers-in-url': ''});

const answer = (guide: MitidGuideElement, box: string, given: string, edition: TestedEdition = current) =>
  clickButton(guide, labelOf(edition, {box, answer: given}));

const assertStands = (guide: MitidGuideElement, answers: Answers, edition: TestedEdition = current) => {
  assertPosition(guide, edition, positionFrom(edition, answers));
};

// First, while the history of the test's own page is short: beyond some fifty entries a browser says no more how long it is.
describe("the page's own fragment", () => {
  for (const own of ['#news', '#a=1&b=2', '#/route/2?x=1', '#%C3%A6bler', '#:~:text=MitID']) {
    it(`stays beside the guide's: ${own}`, async () => {
      loadAt(own);
      const kept = location.hash;
      const guide = await begin();
      await answer(guide, 'chip', 'yes');
      const beside = kept ? `${kept}&` : '#';
      assert.equal(location.hash, `${beside}mitid-guide=2026-11~chip.yes`);
      await answer(guide, 'scan', 'no');
      assert.equal(location.hash, `${beside}mitid-guide=2026-11~chip.yes~scan.no`);
      await goBack();
      await goBack();
      assert.equal(location.hash, kept);
      assertStands(guide, {});
    });
  }

  it('may stand after the key as well, and around it', async () => {
    loadAt('#a=1&mitid-guide=2026-11~chip.no&b=2');
    const guide = await begin();
    assertStands(guide, {chip: 'no'});
    await clickButton(guide, guideWords.back);
    assert.equal(location.hash, '#a=1&b=2');
  });

  it('is followed without the guide losing an answer, taking the focus, or its key', async () => {
    for (const link of ['#news', '#a=1', '#', '#mitid-guide']) {
      loadAt('');
      const guide = await begin();
      await answer(guide, 'chip', 'yes');
      const events: Event[] = [];
      guide.addEventListener('mitid-guide-step', (event) => events.push(event));
      await follow(link);
      assertStands(guide, {chip: 'yes'});
      assert.isFalse(focusedElement()?.role === 'heading', link);
      const beside = link === '#' ? link : `${link}&`;
      assert.equal(location.hash, `${beside}mitid-guide=2026-11~chip.yes`);
      await answer(guide, 'scan', 'no');
      await goBack();
      assertStands(guide, {chip: 'yes'});
      assert.lengthOf(events, 0);
      guide.remove();
    }
  });

  it('can be gone back over, with a link followed on the way', async () => {
    const guide = await begin();
    await answer(guide, 'chip', 'yes');
    await follow('#news');
    await answer(guide, 'scan', 'no');
    await goBack();
    assertStands(guide, {chip: 'yes'});
    (focusedElement() as HTMLElement | null)?.blur();
    await goBack();
    assert.equal(location.hash, '#mitid-guide=2026-11~chip.yes');
    assertStands(guide, {chip: 'yes'});
    assert.isTrue(focusedElement() === document.body);
    await goBack();
    assertStands(guide, {});
    assert.equal(location.href, usual);
  });

  it('scrolls to where it leads, with the guide on the page', async () => {
    const place = fixtureSync<HTMLElement>(html`<div style="margin-block: 5000px"><h2 id="news">News</h2></div>`);
    const guide = await begin();
    await answer(guide, 'chip', 'yes');
    await follow('#news');
    assert.isTrue(place.querySelector('#news')?.matches(':target'));
    assert.isAtMost(Math.abs(place.querySelector('#news')?.getBoundingClientRect().top ?? Infinity), innerHeight);
  });

  it('stays as the page set it, and so does its state in the history', async () => {
    const state = {page: 7, filters: ['a']};
    loadAt('#a=1', state);
    const guide = await begin();
    await answer(guide, 'chip', 'yes');
    assert.deepEqual(history.state, state);
    history.replaceState({page: 8}, '');
    await answer(guide, 'scan', 'no');
    assert.deepEqual(history.state, {page: 8});
    await goBack();
    await goBack();
    assert.deepEqual(history.state, state);
    await follow('#b');
    assert.isNull(history.state);
  });

  it('is the only thing that changes: path and query stay', async () => {
    history.replaceState(null, '', `${usual}${usual.includes('?') ? '&' : '?'}q=a%20b`);
    const before = location.href;
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://example.com/elsewhere/';
    const guide = await begin();
    await answer(guide, 'chip', 'yes');
    base.remove();
    assert.equal(location.href, `${before}#mitid-guide=2026-11~chip.yes`);
  });
});

describe('the address bar', () => {
  it('keeps nothing where the guide is not asked to', async () => {
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

  it('is not read where the guide is not asked to', async () => {
    loadAt('#mitid-guide=2026-11~chip.no');
    const guide = await mountGuide({});
    assertStands(guide, {});
    await follow('#mitid-guide=2026-11~chip.yes');
    assertStands(guide, {});
  });

  it('keeps each answer, as a new entry of the history', async () => {
    const {length} = history;
    const guide = await begin();
    assert.equal(location.href, usual);
    await answer(guide, 'chip', 'yes');
    assert.equal(location.hash, '#mitid-guide=2026-11~chip.yes');
    await answer(guide, 'scan', 'no');
    assert.equal(location.hash, '#mitid-guide=2026-11~chip.yes~scan.no');
    assert.equal(history.length, length + 2);
  });

  for (const edition of editionsTested) {
    it(`leads Back and Forward through the longest journey of ${edition.id}, and the heading has the focus`, async () => {
      const {passed} = longestJourney(edition.edition);
      const stands = [undefined, ...passed].map((_, index) =>
        Object.fromEntries(passed.slice(0, index).map((each) => [each.box, each.answer])),
      );
      const assertThere = (guide: MitidGuideElement, answers: Answers) => {
        assertStands(guide, answers, edition);
        assertFocusOnHeading(edition, positionFrom(edition, answers));
      };
      const guide = await mountGuide({'answers-in-url': '', edition: edition.id});
      for (const each of passed) await answer(guide, each.box, each.answer, edition);
      assert.isTrue(guide.done);
      for (const answers of stands.slice(0, -1).reverse()) {
        await goBack();
        assertThere(guide, answers);
      }
      assert.equal(location.href, usual);
      for (const answers of stands.slice(1)) {
        await goForward();
        assertThere(guide, answers);
      }
    });

    it(`comes back to every position of ${edition.id} after a reload, and takes no focus`, async () => {
      for (const {passed} of positions(edition)) {
        loadAt(`#mitid-guide=${edition.id}${passed.map((each) => `~${each.box}.${each.answer}`).join('')}`);
        const guide = await mountGuide({'answers-in-url': '', edition: edition.id});
        assertStands(guide, Object.fromEntries(passed.map((each) => [each.box, each.answer])), edition);
        assert.isTrue(focusedElement() === document.body);
        guide.remove();
      }
    });
  }

  it('fires an event for what the visitor comes to by Back and Forward, once, and none for an answer', async () => {
    const guide = await begin();
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

  it('follows what the visitor changes and takes back', async () => {
    const guide = await begin();
    await answer(guide, 'chip', 'yes');
    await answer(guide, 'scan', 'no');
    await clickButton(guide, guideWords.back);
    assert.equal(location.hash, '#mitid-guide=2026-11~chip.yes');
    await answer(guide, 'scan', 'yes');
    assert.equal(location.hash, '#mitid-guide=2026-11~chip.yes~scan.yes');
    await goBack();
    assertStands(guide, {chip: 'yes'});
    await goBack();
    assertStands(guide, {chip: 'yes', scan: 'no'});
  });

  it('has no key of the guide once the first answer is taken back, and is walked from there', async () => {
    for (const leave of [guideWords.back, guideWords.restart]) {
      loadAt('#news');
      const guide = await begin();
      await answer(guide, 'chip', 'no');
      await clickButton(guide, leave);
      assert.equal(location.hash, '#news');
      await goBack();
      assertStands(guide, {chip: 'no'});
      await goForward();
      assertStands(guide, {});
      guide.remove();
    }
    const guide = await begin();
    loadAt('');
    await answer(guide, 'chip', 'no');
    await guide.restart();
    assert.equal(location.href, usual);
  });

  it('is left alone by what a page sets, which moves no focus either', async () => {
    const guide = await begin();
    guide.answers = {chip: 'no'};
    await settled(guide);
    assert.equal(location.href, usual);
    await answer(guide, 'citizen-service', 'continue');
    assert.equal(location.hash, '#mitid-guide=2026-11~chip.no~citizen-service.continue');
  });

  it('goes before the answers that a page has set, where it keeps any; else those stand', async () => {
    const guideWith = (answers: Answers) =>
      fixture<MitidGuideElement>(html`<mitid-guide answers-in-url .answers=${answers}></mitid-guide>`);
    const guide = await guideWith({chip: 'yes'});
    assertStands(guide, {chip: 'yes'});
    guide.remove();
    loadAt('#mitid-guide=2026-11~chip.no');
    assertStands(await guideWith({chip: 'yes'}), {chip: 'no'});
  });
});

describe('two guides on a page', () => {
  async function several<const Each extends readonly Record<string, string>[]>(each: Each, root?: Node) {
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

  const two = (one: Record<string, string>, other: Record<string, string>, root?: Node) =>
    several([one, other] as const, root);

  const pairs: readonly [what: string, one: Record<string, string>, other: Record<string, string>][] = [
    ['ids', {id: 'first'}, {id: 'second'}],
    ['ids that no address may hold', {id: 'min guide & æøå=1'}, {id: 'min guide & æøå=2'}],
    ['an id that begins as the other', {id: 'a'}, {id: 'a-b'}],
    ['no ids', {}, {}],
    ['an id and none', {id: 'first'}, {}],
    ['none and an id that is a number', {}, {id: '2'}],
    ['editions', {edition: leaflet.id}, {}],
  ];
  for (const [what, one, other] of pairs) {
    it(`each keep their own, with ${what}`, async () => {
      const [first, second] = await two({...one, 'answers-in-url': ''}, {...other, 'answers-in-url': ''});
      const edition = one['edition'] ? leaflet : current;
      const [box, given] = edition === leaflet ? ['identity-check', 'yes'] : ['chip', 'yes'];
      await answer(first, box, given, edition);
      await answer(second, 'chip', 'no');
      await answer(second, 'citizen-service', 'continue');
      assertStands(first, {[box]: given}, edition);

      first.remove();
      second.remove();
      const [again, secondAgain] = await two({...one, 'answers-in-url': ''}, {...other, 'answers-in-url': ''});
      assertStands(again, {[box]: given}, edition);
      assertStands(secondAgain, {chip: 'no', 'citizen-service': 'continue'});

      await goBack();
      assertStands(secondAgain, {chip: 'no'});
      assertFocusOnHeading(current, positionFrom(current, {chip: 'no'}));
      await goBack();
      assertStands(secondAgain, {});
      assertStands(again, {[box]: given}, edition);
      await goBack();
      assertStands(again, {}, edition);
      assertStands(secondAgain, {});
      assert.equal(location.href, usual);
    });
  }

  it('or three each keep their own, whatever their ids', async () => {
    const bar = {'answers-in-url': ''};
    const guides = await several([bar, bar, {...bar, id: '2'}] as const);
    const given = ['yes', 'no', 'unsure'];
    for (const [index, guide] of guides.entries()) await answer(guide, 'chip', given[index] ?? '');
    for (const [index, guide] of guides.entries()) assertStands(guide, {chip: given[index] ?? ''});
    assert.lengthOf(location.hash.split('&'), 3);
  });

  it('have the shortest key for the first without an id, so that a link to it leads anywhere it stands', async () => {
    const [, second] = await two({id: 'first', 'answers-in-url': ''}, {'answers-in-url': ''});
    await answer(second, 'chip', 'no');
    assert.equal(location.hash, '#mitid-guide=2026-11~chip.no');
  });

  it('each keep their own inside a shadow root', async () => {
    const root = fixtureSync<HTMLElement>(html`<div></div>`).attachShadow({mode: 'open'});
    const [first, second] = await two({'answers-in-url': ''}, {'answers-in-url': ''}, root);
    await answer(first, 'chip', 'yes');
    await answer(second, 'chip', 'no');
    await goBack();
    assertStands(first, {chip: 'yes'});
    assertStands(second, {});
  });

  it('share nothing where only one keeps its answers, or does so by its property', async () => {
    const [first, second] = await two({}, {});
    second.answersInUrl = true;
    await settled(second);
    await answer(first, 'chip', 'yes');
    assert.equal(location.href, usual);
    await answer(second, 'chip', 'no');
    assert.equal(location.hash, '#mitid-guide=2026-11~chip.no');
    first.answersInUrl = true;
    await settled(first);
    await answer(first, 'scan', 'no');
    assertStands(second, {chip: 'no'});
  });
});

describe('an address that does not fit', () => {
  const key = 'mitid-guide=';
  const start: readonly [what: string, fragment: string][] = [
    ['garbage', `#${key}%00~~.~chip~=.=~`],
    ['nothing after the key', `#${key}`],
    ['no answers', `#${key}2026-11`],
    ['100 kB of it', `#${key}2026-11~chip.no~x.${'y'.repeat(100_000)}`],
    ['100 kB of answers', `#${key}2026-11${'~chip.no'.repeat(12_500)}`],
    ['answers of another edition', `#${key}leaflet-2022~identity-check.yes`],
    ['answers of an edition that never was', `#${key}today-2027~chip.no`],
    ['an unknown answer', `#${key}2026-11~chip.perhaps`],
    ['an unknown box', `#${key}2026-11~constructor.no~__proto__.no`],
    ['markup', `#${key}<img src=x onerror=alert(1)>`],
    ['half an escape', `#${key}2026-11~chip.%`],
    ['the key of another guide', '#mitid-guide-other=2026-11~chip.no'],
  ];
  for (const [what, fragment] of start) {
    it(`leaves the guide at the first question, and can be walked from: ${what}`, async () => {
      loadAt(fragment);
      const guide = await begin();
      assertStands(guide, {});
      await answer(guide, 'chip', 'no');
      assertStands(guide, {chip: 'no'});
      assert.match(location.hash, /mitid-guide=2026-11~chip\.no$/);
      assert.deepEqual(warnings, []);
    });
  }

  it('leads as far as it fits', async () => {
    loadAt(`#${key}2026-11~chip.yes~scan.perhaps~device.yes`);
    assertStands(await begin(), {chip: 'yes'});
  });

  it('takes nothing from a visitor who is on the way', async () => {
    for (const fragment of ['garbage', 'leaflet-2022~identity-check.yes']) {
      const guide = await begin();
      await answer(guide, 'chip', 'no');
      await follow(`#${key}${fragment}`);
      assertStands(guide, {chip: 'no'});
      assert.equal(location.hash, `#${key}2026-11~chip.no`);
      guide.remove();
      loadAt('');
    }
  });

  it('is left as it is where the visitor follows it, so that Forward leads on', async () => {
    const guide = await begin();
    await answer(guide, 'chip', 'no');
    const fragment = `#${key}2026-11~chip.yes~scan.perhaps`;
    await follow(fragment);
    const {length} = history;
    assertStands(guide, {chip: 'yes'});
    assert.deepEqual([location.hash, history.length], [fragment, length]);
    await goBack();
    assertStands(guide, {chip: 'no'});
    await goForward();
    assertStands(guide, {chip: 'yes'});
    assert.equal(location.hash, fragment);
  });

  it('leads on where it does fit', async () => {
    const guide = await begin();
    await answer(guide, 'chip', 'no');
    await follow(`#${key}2026-11~chip.yes~scan.yes`);
    assertStands(guide, answersFor.app);
    assertFocusOnHeading(current, positionFrom(current, answersFor.app));
  });
});

describe('the page around', () => {
  it('has nothing of its own replaced, and no listener left once the guide is gone', async () => {
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
      const guide = await begin();
      await answer(guide, 'chip', 'no');
      assert.isTrue([...listening.values()].some((listeners) => listeners > 0));
      assert.deepEqual([window.onpopstate, window.onhashchange], [null, null]);
      guide.remove();
      assert.deepEqual(
        [...listening].filter(([, listeners]) => listeners),
        [],
      );
      await follow('#mitid-guide=2026-11~chip.yes');
      assertStands(guide, {chip: 'no'});
    } finally {
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
  });

  it('is listened to again once the guide is put back', async () => {
    const guide = await begin();
    await answer(guide, 'chip', 'no');
    const parent = guide.parentElement;
    guide.remove();
    parent?.append(guide);
    await goBack();
    assertStands(guide, {});
  });

  it('may forbid any change of its address, and the guide goes on', async () => {
    const pushState = history.pushState.bind(history);
    history.pushState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    try {
      const guide = await begin();
      const fired: Event[] = [];
      guide.addEventListener('mitid-guide-answer', (event) => fired.push(event));
      await answer(guide, 'chip', 'no');
      assertStands(guide, {chip: 'no'});
      assertFocusOnHeading(current, positionFrom(current, {chip: 'no'}));
      assert.lengthOf(fired, 1);
    } finally {
      history.pushState = pushState;
    }
  });

  it('may have no address of its own, and the guide goes on', async () => {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="A page" width="700" height="900"></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const script = new URL('../../src/embed/define.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="da"><script type="module" src="${script}"></script>
      <mitid-guide answers-in-url></mitid-guide></html>`;
    await loaded;
    const guide = frame.contentDocument?.querySelector('mitid-guide');
    if (!guide) throw new Error('no guide');
    await settled(guide);
    button(guide, labelOf(current, {box: 'chip', answer: 'no'})).click();
    await settled(guide);
    await clickButton(guide, labelOf(current, {box: 'citizen-service', answer: 'continue'}));
    assertStands(guide, {chip: 'no', 'citizen-service': 'continue'});
    assert.equal(location.href, usual);
  });
});
