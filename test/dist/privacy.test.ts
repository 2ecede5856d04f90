import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {leaflet2022} from '../../src/content/leaflet-2022/edition.js';
import {links} from '../../src/content/links.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import {journeys, type Journey, type Tree} from '../../src/tree/index.js';
import {amount} from '../support/amounts.js';
import {waitForElement} from '../support/browser.js';
import {everyAnswerAndPlan, longestJourney} from '../support/chosen-journeys.js';
import {handles} from '../support/handles.js';
import {choicesOn, choose, scripts, waitForGuide, useHost} from '../support/host.js';

/** Records every use of anything that could store or send an answer, without preventing it. */
const watch = `
  globalThis.used = [];
  const note = (name) => used.push(name);
  const noteReading = (object, name) => {
    const {get, set, ...rest} = Object.getOwnPropertyDescriptor(object, name);
    Object.defineProperty(object, name, {
      ...rest,
      get() { note(name); return get.call(this); },
      ...(set && {set(value) { note(name); set.call(this, value); }}),
    });
  };
  const noteCalling = (object, name) => {
    const real = object[name];
    object[name] = new Proxy(real, {
      apply(target, self, args) { note(name); return Reflect.apply(target, self, args); },
      construct(target, args) { note(name); return Reflect.construct(target, args); },
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name']) {
    noteReading(window, name);
  }
  noteReading(Document.prototype, 'cookie');
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'Image', 'Worker',
    'SharedWorker', 'BroadcastChannel', 'open', 'postMessage']) noteCalling(window, name);
  for (const name of ['sendBeacon', 'share']) if (name in navigator) noteCalling(Navigator.prototype, name);
  for (const name of ['pushState', 'replaceState']) noteCalling(History.prototype, name);
  noteCalling(ServiceWorkerContainer.prototype, 'register');`;

/** Everything that a page sends, as the browser's own protocol reports it. */
interface Traffic {
  readonly requests: string[];
  readonly sockets: string[];
  readonly cookies: string[];
}

async function record(page: Page): Promise<Traffic> {
  const traffic: Traffic = {requests: [], sockets: [], cookies: []};
  const client = await page.createCDPSession();
  client.on('Network.requestWillBeSent', ({request: {method, url, hasPostData}}) => {
    if (!url.startsWith('data:')) traffic.requests.push(`${method} ${url}${hasPostData ? ' with data' : ''}`);
  });
  client.on('Network.requestWillBeSentExtraInfo', ({headers}) => {
    const cookie = Object.entries(headers).find(([name]) => name.toLowerCase() === 'cookie');
    if (cookie) traffic.cookies.push(cookie[1]);
  });
  client.on('Network.webSocketCreated', ({url}) => traffic.sockets.push(url));
  client.on('Network.webTransportCreated', ({url}) => traffic.sockets.push(url));
  await client.send('Network.enable');
  return traffic;
}

/** The kinds of data that the browser stores for the page, with its cookies. */
async function storedFor(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const {origin} = new URL(page.url());
  const {cookies} = await client.send('Network.getCookies');
  const {usageBreakdown} = await client.send('Storage.getUsageAndQuota', {origin});
  const inUse = usageBreakdown.filter(({usage}) => usage > 0).map(({storageType}) => storageType);
  return [...cookies.map(({name}) => `cookie ${name}`), ...inUse];
}

const icon = '<link rel="icon" href="data:,">';

const inWords = ({answers}: Journey): string =>
  Object.entries(answers)
    .map(([box, answer]) => `${box} ${answer}`)
    .join(', ');

/** Opens and closes every disclosure, as a curious visitor would. */
const openAll = (page: Page): Promise<void> =>
  page.$$eval('mitid-guide >>> summary', (summaries) => {
    for (const summary of summaries) summary.click();
  });

/** Loads what loads when it is opened, so that whatever is requested afterwards is requested for an answer. */
async function loadFeatures(page: Page): Promise<void> {
  await openAll(page);
  await waitForElement(page, '[data-feature=picture] [data-layout]');
  await waitForElement(page, '[data-feature=take-along] .take-along');
  await openAll(page);
}

const restart = (page: Page): Promise<void> => page.$eval('mitid-guide', (guide) => guide.restart());

interface Walked {
  readonly edition: {readonly id: string; readonly tree: Tree};
  readonly build: keyof typeof scripts;
  readonly answersInHistory: '' | 'answers-in-history';
}

/** What is walked: each edition in each build, and with its answers in the history. */
const everyWalk = [november2026, leaflet2022].flatMap((edition): Walked[] => [
  {edition, build: 'module', answersInHistory: ''},
  {edition, build: 'module', answersInHistory: 'answers-in-history'},
  {edition, build: 'single file', answersInHistory: ''},
]);

/** Between them, both editions, both builds and the history. */
const walks = amount(
  everyWalk,
  everyWalk.filter(({edition, build}) => (edition.id === 'leaflet-2022') === (build === 'single file')),
);

describe('A visitor’s answers', () => {
  const host = useHost();

  for (const {edition, build, answersInHistory} of walks) {
    const {id, tree} = edition;
    const title = [id, build, answersInHistory].filter(Boolean).join(', ');
    it(`are sent to nobody and stored nowhere, whatever the visitor answers: ${title}`, async () => {
      let traffic: Traffic | undefined;
      const {page, address} = await host.visit({
        head: icon + scripts[build],
        body: `<mitid-guide edition="${id}" ${answersInHistory}></mitid-guide>`,
        first: watch,
        look: async (before) => void (traffic = await record(before)),
      });
      await waitForGuide(page);
      await loadFeatures(page);
      assert.ok(traffic);
      const {requests, sockets, cookies} = traffic;
      const [own, ...files] = requests.splice(0);
      assert.equal(own, `GET ${address}`);
      assert.ok(files.length >= 1);
      for (const file of files) {
        assert.match(
          file,
          /^GET http:[/][/]127[.]0[.]0[.]1:\d+[/]dist[/](mitid-guide|chunks[/][\w-]+)([.]iife)?[.]js$/,
        );
      }

      for (const journey of amount(journeys(tree), everyAnswerAndPlan(journeys(tree)))) {
        await openAll(page);
        const end = await choose(page, choicesOn(tree, journey));
        assert.deepEqual(end, {answers: journey.answers, done: true});
        await openAll(page);
        const used = (await page.evaluate('used')) as string[];
        const unexpected = used.filter((name) => !(answersInHistory && /^(push|replace)State$/.test(name)));
        assert.deepEqual(unexpected, [], inWords(journey));
        assert.deepEqual(await storedFor(page), [], inWords(journey));
        assert.deepEqual([requests, sockets, cookies], [[], [], []], inWords(journey));
        assert.equal(page.url().replace(answersInHistory ? /#.*/ : '', ''), address, inWords(journey));
        await restart(page);
      }
    });
  }

  for (const [build, script] of Object.entries(scripts)) {
    it(`do not reach the sites that the guide links to, even if the page sends them its whole address: ${build}`, async () => {
      const linked = 'https://example.org/';
      const {page, address} = await host.visit({
        head: `<meta name="referrer" content="unsafe-url">${script}`,
        body: `<mitid-guide answers-in-history ${Object.keys(links)
          .map((id) => `link-${id}="${linked}"`)
          .join(' ')}></mitid-guide>`,
      });
      await waitForGuide(page);
      const longest = longestJourney(november2026);
      await choose(page, choicesOn(november2026.tree, longest));
      await page.setRequestInterception(true);
      const referrers: unknown[] = [];
      page.on('request', (request) => {
        referrers.push(request.headers()['referer']);
        void request.respond({contentType: 'text/html', body: '<!doctype html><title>En anden side</title>'});
      });
      // By keyboard: the guide ignores clicks of a mouse that come right after a new card.
      await page.focus(`mitid-guide >>> ${handles.card} [href="${linked}"]`);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      assert.equal(page.url(), linked);
      assert.equal(referrers[0], address);
    });
  }
});
