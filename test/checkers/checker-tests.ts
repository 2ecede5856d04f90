import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {languages} from '../../src/locale/languages.js';
import {amount, printFigure} from '../support/amounts.js';
import {launchBrowser} from '../support/browser.js';
import {handles} from '../support/handles.js';
import {current, editionsTested} from '../support/positions.js';
import {startServer, type TestServer} from '../support/server.js';
import type {Finding} from './finding.js';
import {covers, verdictsOf, type CheckerName, type Verdict} from './verdicts.js';
import {goTo, open, sightsOf, wayNames, type Route} from './walk.js';

/** A checker: it looks at a page as it is now. */
export type Checker = (page: Page) => Promise<Finding[]>;

/** Faults for which every checker has a rule: a button without a name, a picture without a text, and pale text. */
const faults =
  '<button></button> <img src="/dist/guide.svg"> <span style="color: #aaa; background: #fff">too pale</span>';

const plant = (frame: Frame): Promise<void> =>
  frame.$eval(
    `mitid-guide >>> ${handles.card}`,
    (card, html) => {
      const place = document.createElement('p');
      place.innerHTML = html;
      card.prepend(place);
    },
    faults,
  );

const wholeRun = amount(true, false);

/**
 * Tests that a checker finds nothing but what `verdicts.ts` judges, wherever the guide stands. Without `TEST_ALL`: in
 * one edition, in Danish, on a light page.
 */
export function testChecker(name: CheckerName, rulesOfFaults: readonly string[], load: () => Promise<Checker>): void {
  describe(`${name}, with which public sites are monitored,`, () => {
    const judged = new Map<Verdict, number>();
    const counts = {looks: 0, failed: 0, mistaken: 0, "can't tell": 0};
    let browser: Browser;
    let server: TestServer;
    let check: Checker;
    let start: number;

    before(async () => {
      check = await load();
      [browser, server] = await Promise.all([launchBrowser({protocolTimeout: 120_000}), startServer()]);
      start = performance.now();
    });

    after(async () => {
      await browser.close();
      server.close();
      const minutes = ((performance.now() - start) / 60_000).toFixed(1);
      printFigure(`${name}: ${JSON.stringify(counts)} in ${minutes} minutes`);
    });

    /** What a checker finds at the boxes and plans on a route, and nobody has judged: each once, with the first place. */
    async function newOn(route: Route): Promise<string[]> {
      const found = new Map<string, string>();
      const {page, frame} = await open(browser, server, route);
      for (const sight of sightsOf(route.edition)) {
        await goTo(frame, sight, route.language);
        const findings = await check(page);
        counts.looks++;
        for (const finding of findings) {
          const verdict = verdictsOf(name).find((each) => covers(each, finding, route));
          counts[verdict?.verdict === 'wrong' ? 'mistaken' : finding.outcome]++;
          if (verdict) judged.set(verdict, (judged.get(verdict) ?? 0) + 1);
          else {
            const told = [finding.outcome, finding.rule, finding.where, finding.why].join(' · ');
            if (!found.has(told)) found.set(told, `${told} · ${sight.name}`);
          }
        }
      }
      await page.close();
      return [...found.values()];
    }

    for (const way of wayNames) {
      it(`finds each fault that is planted in the guide: ${way}`, async () => {
        const route = {edition: current, way, language: 'da', scheme: 'light'} as const;
        const {page, frame} = await open(browser, server, route);
        const failed = async () => (await check(page)).flatMap(({outcome, rule}) => (outcome === 'failed' ? rule : []));
        await goTo(frame, {name: 'first', answers: {}}, route.language);
        const before = await failed();
        assert.deepEqual(
          rulesOfFaults.filter((rule) => before.includes(rule)),
          [],
        );
        await plant(frame);
        const planted = await failed();
        assert.deepEqual(
          rulesOfFaults.filter((rule) => !planted.includes(rule)),
          [],
        );
        await page.close();
      });
    }

    for (const edition of amount(editionsTested, [current])) {
      for (const way of wayNames) {
        for (const language of amount(languages, ['da'])) {
          for (const scheme of amount(['light', 'dark'] as const, ['light'] as const)) {
            it(`finds nothing new at any box or plan: ${edition.id}, ${way}, ${language}, ${scheme}`, async () => {
              assert.deepEqual(await newOn({edition, way, language, scheme}), []);
            });
          }
        }
      }
    }

    if (wholeRun) {
      it('still finds what the verdicts speak of', () => {
        assert.deepEqual(
          verdictsOf(name).filter((verdict) => !judged.has(verdict)),
          [],
        );
      });
    }
  });
}
