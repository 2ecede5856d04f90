import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {extractText} from 'unpdf';
import {longestJourney} from '../support/chosen-journeys.js';
import {current, expectedPlan} from '../support/positions.js';
import {engineName, useEngine} from './engine.js';
import type * as inPage from './in-page.js';
import {scripts} from './visits.js';

declare const visitor: typeof inPage;

const journey = longestJourney(current.edition);
const titles = expectedPlan(current, journey).map(({content}) => content.title);

/** The text on the sheets of a PDF, without its white space: engines break lines where they like. */
const textOn = async (pdf: Uint8Array): Promise<string> =>
  withoutSpace((await extractText(new Uint8Array(pdf), {mergePages: true})).text);

const withoutSpace = (text: string): string => text.replace(/[\s\u00ad]/g, '');

describe('The plan on paper', () => {
  const engine = useEngine();

  const visitPlan = async () => {
    const tab = await engine.visit({head: scripts.module, body: '<mitid-guide></mitid-guide>'});
    await tab.evaluate(async (answers: Readonly<Record<string, string>>) => {
      await visitor.ready();
      visitor.guide().answers = answers;
      await visitor.guide().updateComplete;
      await visitor.until(() => visitor.all('[part=plan]').length);
    }, journey.answers);
    return tab;
  };

  // WebKitGTK prints by a dialog only.
  if (engineName !== 'webkit') {
    it('has every task', async () => {
      const text = await textOn(await (await visitPlan()).print());
      assert.deepEqual(
        titles.filter((title) => !text.includes(withoutSpace(title))),
        [],
      );
    });
  }

  it('shows every task and every aside, and no button, by the rules for paper', async () => {
    const tab = await visitPlan();
    const seen = await tab.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      // No protocol makes all engines show a page as on paper, so the rules for paper are made to hold on the screen.
      for (const sheet of visitor.guide().shadowRoot?.adoptedStyleSheets ?? []) {
        for (const rule of sheet.cssRules) {
          if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        }
      }
      const shown = (selector: string) => visitor.all(selector).filter((each) => each.checkVisibility());
      return {
        plan: shown('[part=plan] > ol').map((each) => visitor.textOf(each) ?? ''),
        buttons: shown('button').map((each) => visitor.textOf(each)),
        closed: shown('details:not([open])').map((each) => visitor.textOf(each)),
      };
    });
    for (const title of titles) assert.ok(seen.plan.join().includes(title), title);
    assert.deepEqual({buttons: seen.buttons, closed: seen.closed}, {buttons: [], closed: []});
  });
});
