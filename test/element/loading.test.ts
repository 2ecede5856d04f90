import {assert, fixtureSync, html} from '@open-wc/testing';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {resize} from '../support/page.js';
import {handles} from '../support/handles.js';
import {waitForText, waitUntil} from './mounted-guide.js';
import {replaceLoad} from './edition-loads.js';
import {
  assertPosition,
  assertFocusOnHeading,
  clickButton,
  current,
  findAll,
  settled,
  editionsTested,
  labelOf,
  leaflet,
  nextTask,
  findOne,
  firstOf,
  positionFrom,
  guideWords,
  show,
  textOf,
} from './visit.js';
import {warnings} from './warnings.js';

/** Whether the content inside the tag is visible. */
const fallbackSeen = (guide: Element): boolean => guide.querySelector('p')?.checkVisibility() ?? false;

describe('The content inside the tag', () => {
  it('is hidden once the guide is ready', async () => {
    assert.isFalse(fallbackSeen(await show()));
  });

  it('is visible while an old edition loads', async () => {
    const late: {arrive?: () => void} = {};
    replaceLoad(leaflet, () => new Promise((resolve) => (late.arrive = () => resolve(leaflet.edition))));
    const page = fixtureSync(
      html`<div>
        <mitid-guide edition=${leaflet.id}><p>The fallback</p></mitid-guide>
      </div>`,
    );
    const guide = page.querySelector('mitid-guide');
    if (!guide) throw new Error('no guide');
    await nextTask();
    assert.isTrue(fallbackSeen(guide));
    late.arrive?.();
    await guide.updateComplete;
    assert.isFalse(fallbackSeen(guide));
    assertPosition(guide, leaflet, firstOf(leaflet));
  });

  it('gives way to the current edition where an old one fails to load', async () => {
    replaceLoad(leaflet, () => Promise.reject(new Error('offline')));
    const guide = await show({edition: leaflet.id});
    assertPosition(guide, current, firstOf(current));
    assert.isFalse(fallbackSeen(guide));
  });
});

describe('The rest of the current edition', () => {
  it('is requested again after it failed to load, and the visitor sees a message until then', async () => {
    replaceLoad(current, () => Promise.reject(new Error('offline')));
    const guide = await show();
    assertPosition(guide, current, firstOf(current));
    const answer = {box: 'chip', answer: 'no'};
    await clickButton(guide, labelOf(current, answer));
    assertPosition(guide, current, firstOf(current));
    const alert = findOne(guide, '[role=alert]');
    assert.equal(textOf(alert), guideWords.failed);
    const told: string[] = [];
    new MutationObserver(() => told.push(textOf(alert))).observe(alert, {childList: true, characterData: true});
    await clickButton(guide, labelOf(current, answer));
    assert.deepEqual(told, ['', guideWords.failed], 'a screen reader says it again');
    replaceLoad(current, () => Promise.resolve(current.edition));
    await clickButton(guide, labelOf(current, answer));
    assertPosition(guide, current, positionFrom(current, {chip: 'no'}));
    assertFocusOnHeading(current, positionFrom(current, {chip: 'no'}));
    await clickButton(guide, guideWords.back);
    assert.equal(textOf(findOne(guide, '[role=alert]')), '');
  });
});

describe('While the rest of the current edition is loading', () => {
  it('the visitor is told after a while, and the answers are busy', async () => {
    const late: {arrive?: () => void} = {};
    replaceLoad(current, () => new Promise((resolve) => (late.arrive = () => resolve(current.edition))));
    const guide = fixtureSync<MitidGuideElement>(html`<mitid-guide></mitid-guide>`);
    await waitUntil(guide, () => findAll(guide, '[part=answer]').length > 0);
    findAll(guide, '[part=answer]')[0]?.click();
    await waitForText(guide, guideWords.late);
    assert.equal(findOne(guide, '[role=group]:has(> [part=answer])').ariaBusy, 'true');
    late.arrive?.();
    await waitUntil(guide, () => Object.keys(guide.answers).length > 0);
    await settled(guide);
    assert.equal(textOf(findOne(guide, '[role=alert]')), '');
    assertFocusOnHeading(current, positionFrom(current, guide.answers));
  });
});

describe('The rest of the current edition, which the first question does not need,', () => {
  const {requestIdleCallback: idle} = globalThis;

  afterEach(() => {
    globalThis.requestIdleCallback = idle;
  });

  /** Puts a guide on a page that is never idle unless told so, and waits until its first question is drawn. */
  async function onBusyPage() {
    const waiting: (() => void)[] = [];
    globalThis.requestIdleCallback = (callback) =>
      waiting.push(() => callback({didTimeout: false, timeRemaining: () => 50}));
    const requested: string[] = [];
    replaceLoad(current, () => {
      requested.push(current.id);
      return Promise.resolve(current.edition);
    });
    const guide = fixtureSync<MitidGuideElement>(html`<mitid-guide><p slot="footer">Below</p></mitid-guide>`);
    await waitUntil(guide, () => findAll(guide, '[part=answer]').length > 0);
    await nextTask();
    assert.deepEqual(requested, [], 'only the first question');
    return {
      guide,
      requested,
      idle: () => {
        for (const callback of waiting.splice(0)) callback();
      },
    };
  }

  it('is requested when the browser is idle, and once', async () => {
    const {guide, requested, idle: becomeIdle} = await onBusyPage();
    becomeIdle();
    await nextTask();
    assert.deepEqual(requested, [current.id]);
    findAll(guide, '[part=answer]')[0]?.focus();
    await settled(guide);
    assert.deepEqual(requested, [current.id]);
  });

  const reaches: readonly [string, (guide: MitidGuideElement) => void][] = [
    ['the pointer reaches the guide', (guide) => guide.dispatchEvent(new PointerEvent('pointerenter'))],
    ['focus reaches the guide', (guide) => findAll(guide, '[part=answer]')[0]?.focus()],
    ['the page sets answers', (guide) => (guide.answers = {chip: 'no'})],
  ];
  for (const [when, reach] of reaches) {
    it(`is requested at once when ${when}, though the browser is busy`, async () => {
      const {guide, requested} = await onBusyPage();
      reach(guide);
      await nextTask();
      assert.deepEqual(requested, [current.id]);
    });
  }

  it('brings all that is below the card at once, so that nothing there is pushed down', async () => {
    const {guide, idle: becomeIdle} = await onBusyPage();
    const footer = guide.querySelector('p');
    if (!footer) throw new Error('no footer');
    assert.isFalse(footer.checkVisibility());
    becomeIdle();
    await waitUntil(guide, () => findAll(guide, '[part=aside]').length > 0);
    assert.isTrue(footer.checkVisibility());
    assert.lengthOf(findAll(guide, handles.checkedNotes), 1);
  });

  it('may fail to load: what the page shows below the guide is there nevertheless, once an answer was tried', async () => {
    const {guide} = await onBusyPage();
    replaceLoad(current, () => Promise.reject(new Error('offline')));
    await clickButton(guide, labelOf(current, {box: 'chip', answer: 'no'}));
    assert.isTrue(guide.querySelector('p')?.checkVisibility());
  });
});

describe('A page on which the script runs late', () => {
  const scriptUrl = new URL('../../src/embed/define.ts', import.meta.url).href;

  /** Reserves the height, and keeps the margins of the fallback's paragraphs inside the tag. */
  const reserved = 'display: flow-root; min-height: 1400px';

  interface LatePage {
    readonly guide: MitidGuideElement;
    readonly below: Element;
    /** Runs the script, and waits until the guide is ready. */
    readonly run: () => Promise<void>;
    /** Runs the script, and returns the layout shift that the browser measured meanwhile. */
    readonly shiftOnRun: () => Promise<number>;
  }

  /** A page in a frame, with a guide and a paragraph below it, and no script yet. */
  async function latePage(guideHtml: string, style: string): Promise<LatePage> {
    await resize(800, 1400);
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe width="700" height="1300" title="A page"></iframe>`);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.srcdoc = `<!doctype html><html lang="da"><style>mitid-guide {${style}}</style>
      ${guideHtml}<p id="below">Below</p></html>`;
    await loaded;
    const page = frame.contentDocument;
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    const guide = page?.querySelector('mitid-guide');
    const below = page?.querySelector('#below');
    if (!page || !view || !guide || !below) throw new Error('no page');
    const run = async () => {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = scriptUrl;
      const ran = new Promise((resolve) => script.addEventListener('load', resolve));
      page.body.append(script);
      await ran;
      await guide.updateComplete;
    };
    const painted = async () => {
      await new Promise((resolve) => view.requestAnimationFrame(resolve));
      await nextTask();
    };
    const shiftOnRun = async () => {
      const shifts: PerformanceEntry[] = [];
      const observer = new view.PerformanceObserver((list) => shifts.push(...list.getEntries()));
      await painted();
      observer.observe({type: 'layout-shift'});
      await run();
      await painted();
      shifts.push(...observer.takeRecords());
      return (shifts as (PerformanceEntry & {readonly value: number})[]).reduce((sum, {value}) => sum + value, 0);
    };
    return {guide, below, run, shiftOnRun};
  }

  for (const {id} of editionsTested) {
    it(`shows the content inside the tag until ${id} is ready, and moves nothing below where the height is reserved`, async () => {
      const late = await latePage(`<mitid-guide edition="${id}"><p>The fallback</p></mitid-guide>`, reserved);
      const {top} = late.below.getBoundingClientRect();
      assert.isTrue(fallbackSeen(late.guide));
      assert.equal(await late.shiftOnRun(), 0);
      assert.isFalse(fallbackSeen(late.guide));
      assert.isNotNull(late.guide.shadowRoot?.querySelector(handles.card));
      assert.equal(late.below.getBoundingClientRect().top, top);
    });
  }

  it('moves the content below where no height is reserved, so a test would notice such a move', async () => {
    const late = await latePage('<mitid-guide><p>The fallback</p></mitid-guide>', '');
    assert.isAbove(await late.shiftOnRun(), 0);
  });

  it('keeps the properties that it set before the script ran', async () => {
    const late = await latePage('<mitid-guide></mitid-guide>', '');
    late.guide.edition = leaflet.id;
    await late.run();
    assert.equal(late.guide.getAttribute('edition'), leaflet.id);
    assert.equal(late.guide.edition, leaflet.id);
  });

  it('gets the position for the answers that it set before the script ran', async () => {
    const late = await latePage('<mitid-guide></mitid-guide>', '');
    late.guide.answers = {chip: 'no'};
    await late.run();
    assert.deepEqual(late.guide.answers, {chip: 'no'});
    assertPosition(late.guide, current, positionFrom(current, {chip: 'no'}));
    late.guide.answers = {};
    await late.guide.updateComplete;
    assert.deepEqual(late.guide.answers, {});
  });
});

describe('The script', () => {
  it('that a page loads twice keeps the first definition without an error, and the console warns once', async () => {
    const first = customElements.get('mitid-guide');
    await import(new URL('../../src/embed/define.ts?again', import.meta.url).href);
    assert.isTrue(customElements.get('mitid-guide') === first);
    assert.lengthOf(warnings, 1);
    assert.include(warnings[0] ?? '', '<mitid-guide>');
    assertPosition(await show(), current, firstOf(current));
  });
});
