import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, getRules, Result, run} from 'axe-core';
import type {Page} from 'puppeteer-core';
import {inBrief, type Finding} from './finding.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const findings = (outcome: Finding['outcome'], results: readonly Result[]): Finding[] =>
  results.flatMap(({id, nodes}) =>
    nodes.map(({html, any, all, none}) => ({
      outcome,
      rule: id,
      where: inBrief(html, 200),
      why: inBrief([...any, ...all, ...none].map(({message}) => message).join('; '), 300),
    })),
  );

/** axe-core with every rule: A to AAA, best practices, and what is experimental. It asks the frames of the page, too. */
export async function axe(page: Page): Promise<Finding[]> {
  // A second axe in a page would answer the first.
  for (const frame of page.frames()) await frame.evaluate(`if (!globalThis.axe) {${source}}`);
  const {violations, incomplete} = await page.evaluate((): Promise<AxeResults> => {
    const {axe} = globalThis as unknown as {axe: {getRules: typeof getRules; run: typeof run}};
    const rules = Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: true}]));
    return axe.run(document, {resultTypes: ['violations', 'incomplete'], rules});
  });
  return [...findings('failed', violations), ...findings("can't tell", incomplete)];
}
