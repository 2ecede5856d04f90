import assert from 'node:assert/strict';
import type {Browser, ElementHandle, Frame, Page} from 'puppeteer-core';
import type {Language} from '../../src/locale/language-names.js';
import type {Answers} from '../../src/tree/index.js';
import {waitForElement} from '../support/browser.js';
import {handles} from '../support/handles.js';
import {answersAt, positionsOn, type TestedEdition} from '../support/positions.js';
import type {TestServer} from '../support/server.js';

/** What a visitor can meet: a box, or a plan. */
export interface Sight {
  readonly name: string;
  /** The answers that lead there. */
  readonly answers: Answers;
  /** Whether every disclosure is open; the default is `false`. */
  readonly isOpen?: boolean;
}

/** Each box and each plan of an edition, once; the first box and one plan also with every disclosure open. */
export function sightsOf({journeys}: TestedEdition): Sight[] {
  const found = new Map<string, Sight>();
  for (const journey of journeys) {
    const plan = `plan ${journey.endings.map(({id}) => id).join(' + ')}`;
    for (const position of positionsOn(journey)) {
      const name = position.current ?? plan;
      if (!found.has(name)) found.set(name, {name, answers: answersAt(position)});
    }
  }
  const sights = [...found.values()];
  const opened = [sights.at(0), sights.at(-1)].flatMap((sight) => sight ?? []);
  return [...sights, ...opened.map((sight) => ({...sight, name: `${sight.name}, all open`, isOpen: true}))];
}

/** A page with the guide on it, as a site has it. */
const hostPage = (body: string) => `<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Få MitID</title>
<style>
:root {color-scheme: light dark}
body {background: Canvas; color: CanvasText; font: 1rem/1.5 sans-serif}
nav a {display: inline-block; padding: 1rem}
iframe {inline-size: 100%; block-size: 60rem; border: 0}
</style></head>
<body><nav aria-label="Genvej"><a href="#indhold">Gå til indholdet</a></nav><main id="indhold"><h1>Få MitID</h1><p>Svar på et par spørgsmål, og få en plan.</p>${body}</main></body>
</html>`;

async function frameAt(page: Page, selector: string): Promise<Frame> {
  const element = (await page.waitForSelector(selector)) as ElementHandle<HTMLIFrameElement> | null;
  return (await element?.contentFrame()) ?? assert.fail(`there is no frame at ${selector}`);
}

type Way = (page: Page, server: TestServer, language: Language) => Promise<Frame>;

/** The ways in which somebody meets the guide. Each opens a page in a language, and returns where the guide is on it. */
const ways = {
  async tag(page, {origin, serve}, language) {
    const script = `<script type="module" src="${origin}/dist/mitid-guide.js"></script>`;
    const guide = `<mitid-guide lang="${language}" heading-level="2" language-menu><p>Læs om MitID.</p></mitid-guide>`;
    await page.goto(serve({content: hostPage(script + guide)}));
    return page.mainFrame();
  },
  async frame(page, {origin, serve}, language) {
    const frame = `<iframe src="${origin}/dist/guide.html?lang=${language}" title="Guide: Sådan får du MitID"></iframe>`;
    await page.goto(serve({content: hostPage(frame)}));
    return frameAt(page, 'iframe');
  },
  async 'guide.html'(page, {origin}, language) {
    await page.goto(`${origin}/dist/guide.html?lang=${language}`);
    return page.mainFrame();
  },
  async 'snippet page'(page, {origin}, language) {
    await page.goto(`${origin}/dist/snippet.html`);
    const frame = await frameAt(page, '#preview');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#code-page')?.value);
    await page.select('[name=lang]', language);
    return frame;
  },
} satisfies Record<string, Way>;

export type WayName = keyof typeof ways;

export const wayNames = Object.keys(ways) as WayName[];

/** Where a walk goes: an edition, a way in, a language, and what the visitor's system prefers. */
export interface Route {
  readonly edition: TestedEdition;
  readonly way: WayName;
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
}

/** Opens a page for a route. The guide stands still, so that a checker does not meet a card that fades in. */
export async function open(browser: Browser, server: TestServer, route: Route): Promise<{page: Page; frame: Frame}> {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({width: 1280, height: 1024});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: route.scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  const frame = await ways[route.way](page, server, route.language);
  await waitForElement(frame, '[part~=answer]');
  await frame.$eval('mitid-guide', (guide, id) => guide.setAttribute('edition', id), route.edition.id);
  return {page, frame};
}

/** Takes the guide to what is to be looked at, and waits until it is drawn in its language. */
export async function goTo(frame: Frame, {answers, isOpen = false}: Sight, language: Language): Promise<void> {
  await frame.$eval(
    'mitid-guide',
    async (guide, given) => {
      guide.answers = given;
      await guide.updateComplete;
    },
    answers,
  );
  await waitForElement(frame, `${handles.root}[lang=${language}]`);
  if (!isOpen) return;
  await frame.$eval('mitid-guide', ({shadowRoot}) => {
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
  await frame.page().waitForNetworkIdle({idleTime: 200});
}
