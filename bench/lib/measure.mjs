import {setTimeout as wait} from 'node:timers/promises';
import {inPage, watchFirstQuestion} from './in-page.mjs';

/** The size of the phone that all pages are shown on. With `isMobile`, Chromium takes every shift for a resize. */
const viewport = {width: 412, height: 915};

/** The conditions of a load: how much slower the processor is, and the network if it is limited. */
export const profiles = {
  full: {cpu: 1},
  quarter: {cpu: 4},
  slowPhone: {
    cpu: 4,
    network: {offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8},
  },
};

/** Opens a page in a context of its own, with nothing in its cache, and closes it after the work. */
async function withPage(browser, {cpu, network}, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.setViewport(viewport);
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    if (network) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', network);
    }
    return await work(page, session);
  } finally {
    await context.close();
  }
}

/** The frame that has the cards: the last one, whether the page has frames or not. */
const frameOf = (page) => page.frames().at(-1);

/** Waits until the page has nothing more to load or to do. */
async function settled(page) {
  await page.waitForNetworkIdle({idleTime: 300});
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 1000}));
  await page.evaluate(idle);
  await wait(200);
  await page.evaluate(idle);
}

/** What the page has loaded, in all its frames: the time at which each response ended, and its size. */
async function responses(page) {
  const perFrame = page.frames().map((frame) =>
    frame.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        // A frame is both a resource of its page and a navigation of its own.
        .filter(({initiatorType}) => initiatorType !== 'iframe')
        .map(({responseEnd, encodedBodySize}) => ({end: performance.timeOrigin + responseEnd, size: encodedBodySize})),
    ),
  );
  return (await Promise.all(perFrame)).flat().filter(({size}) => size > 0);
}

/** The entries of this type that the page has recorded so far. */
const recorded = (page, type, field) =>
  page.evaluate(
    (entryType, name) =>
      new Promise((resolve) => {
        const values = [];
        const observer = new PerformanceObserver((list) => {
          values.push(
            ...list
              .getEntries()
              .filter(({hadRecentInput}) => !hadRecentInput)
              .map((each) => each[name]),
          );
        });
        observer.observe({type: entryType, buffered: true});
        setTimeout(() => resolve(values), 50);
      }),
    type,
    field,
  );

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Milliseconds from the start of a page to the frame that shows its first question. */
async function firstQuestion(page) {
  const time = await frameOf(page).evaluate(() => window.bench.first);
  return time - (await page.evaluate(() => performance.timeOrigin));
}

/** Answers the card with this title as a visitor does, and returns the milliseconds until the next is painted. */
async function answer(page, by, title, next) {
  const frame = frameOf(page);
  const button = await frame.evaluateHandle((text) => window.bench.answer(text), title);
  const isRadio = await button.evaluate((element) => 'control' in element);
  // Focus and hover change looks too, and are no part of the answer.
  if (by === 'mouse') await button.hover();
  else await button.evaluate((element) => (element.control ?? element).focus());
  await settled(page);
  await frame.evaluate((text) => void (window.bench.answering = window.bench.answered(text)), next);
  if (by === 'mouse') {
    await page.mouse.down();
    await page.mouse.up();
  } else {
    await page.keyboard.press(isRadio ? 'Space' : 'Enter');
  }
  // A survey does not go on by keyboard: then there may be no click either.
  return Promise.race([frame.evaluate(() => window.bench.answering), wait(6000, null)]);
}

/** Loads a page, and says when the first question was painted and what was loaded before that. */
export async function measureFirstQuestion(browser, profile, url, cards, [first]) {
  return withPage(browser, profile, async (page) => {
    await page.evaluateOnNewDocument(watchFirstQuestion(cards, first));
    await page.goto(url);
    const painted = await firstQuestion(page);
    const start = await page.evaluate(() => performance.timeOrigin);
    await settled(page);
    const shift = sum(await recorded(page, 'layout-shift', 'value'));
    const loaded = await responses(page);
    const before = loaded.filter(({end}) => end <= start + painted);
    return {
      painted,
      shift,
      requests: loaded.length,
      bytes: sum(loaded.map(({size}) => size)),
      requestsBefore: before.length,
      bytesBefore: sum(before.map(({size}) => size)),
    };
  });
}

/** Loads a page, and answers two cards: the first with the mouse, the second with the keyboard. */
export async function measureAnswers(browser, profile, url, cards, [first, second, third]) {
  return withPage(browser, profile, async (page) => {
    await page.evaluateOnNewDocument(watchFirstQuestion(cards, first));
    await page.goto(url);
    const painted = await firstQuestion(page);
    await settled(page);
    const longTasks = sum(await recorded(page, 'longtask', 'duration'));
    const mouse = await answer(page, 'mouse', first, second);
    await settled(page);
    const keyboard = await answer(page, 'keyboard', second, third);
    return {painted, longTasks, mouse, keyboard};
  });
}

/** Time of the main thread so far, in milliseconds of the processor. */
async function work(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  const {TaskDuration, ScriptDuration, V8CompileDuration, JSHeapUsedSize} = Object.fromEntries(
    metrics.map(({name, value}) => [name, value]),
  );
  return {task: TaskDuration * 1000, script: (ScriptDuration + V8CompileDuration) * 1000, heap: JSHeapUsedSize};
}

/** Loads a page without watching it, which would be work of its own, and says what the main thread did. */
export async function measureWork(browser, url, cards, [first]) {
  return withPage(browser, profiles.full, async (page, session) => {
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(url);
    await settled(page);
    const {task, script} = await work(session);
    await session.send('HeapProfiler.collectGarbage');
    const {heap} = await work(session);

    const frame = frameOf(page);
    await frame.evaluate(inPage(cards));
    const button = await frame.evaluateHandle((text) => window.bench.answer(text), first);
    await button.hover();
    await settled(page);
    const before = await work(session);
    await page.mouse.down();
    await page.mouse.up();
    await settled(page);
    const after = await work(session);
    return {task, script, heap, answerTask: after.task - before.task, answerScript: after.script - before.script};
  });
}

/**
 * Loads a page, gives the first answer of each card until the plan, and returns every text that a card ought to show and
 * does not.
 * @param {{title: string, texts: string[]}[]} expected
 */
export async function missingWords(browser, url, cards, expected) {
  return withPage(browser, profiles.full, async (page) => {
    await page.evaluateOnNewDocument(inPage(cards));
    await page.goto(url);
    await settled(page);
    const frame = frameOf(page);
    const missing = [];
    for (const [index, {title, texts}] of expected.entries()) {
      await frame.evaluate((text) => window.bench.painted(text), title);
      const shown = await frame.evaluate(() => window.bench.text());
      missing.push(...texts.filter((text) => !shown.includes(text)));
      if (index === expected.length - 1) break;
      const button = await frame.evaluateHandle((text) => window.bench.answer(text), title);
      await button.click();
      await settled(page);
    }
    return missing;
  });
}

/** Loads a page with many guides, and says what the main thread did. */
export async function measureMany(browser, url) {
  return withPage(browser, profiles.full, async (page, session) => {
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(url);
    await settled(page);
    const {task} = await work(session);
    return {many: task};
  });
}
