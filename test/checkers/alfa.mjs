import {Audit, Outcome} from '@siteimprove/alfa-act';
import {Device} from '@siteimprove/alfa-device';
import {Native as NativeDevice} from '@siteimprove/alfa-device/native.js';
import {Element, Node} from '@siteimprove/alfa-dom';
import {Native as NativeDom} from '@siteimprove/alfa-dom/native.js';
import {Request, Response} from '@siteimprove/alfa-http';
import rules, {experimentalRules} from '@siteimprove/alfa-rules';
import {URL as AlfaUrl} from '@siteimprove/alfa-url';
import {Page} from '@siteimprove/alfa-web';
import {inBrief} from './finding.ts';

const allRules = [...rules, ...Object.values(experimentalRules)];

/** @returns {string} */
function markupOf(target) {
  if (Element.isElement(target)) {
    const attributes = [...target.attributes].map(({name, value}) => ` ${name}="${value}"`).join('');
    return inBrief(`<${target.name}${attributes}>`, 200);
  }
  if (Node.isNode(target)) return target.type === 'document' ? 'document' : inBrief(String(target), 200);
  return inBrief([...target].map(markupOf).join(' + '), 300);
}

const reasons = ({expectations}) =>
  [...expectations].map(([, each]) => JSON.stringify(each.toJSON().error ?? each.toJSON())).join(' ');

/**
 * Siteimprove Alfa with every rule: A to AAA, best practices, and what is experimental. It judges a copy of the page,
 * with shadow roots, frames, styles and layout.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./finding.ts').Finding[]>}
 */
export async function alfa(page) {
  const window = await page.evaluateHandle('window');
  const device = Device.from(await window.evaluate(NativeDevice.fromWindow));
  const document = Node.from(await page.evaluate(NativeDom.fromNode), device);
  const url = AlfaUrl.parse(page.url()).getUnsafe();
  const copy = Page.of(Request.of('GET', url), Response.of(url, 200), document, device);
  return [...(await Audit.of(copy, allRules).evaluate())]
    .filter((outcome) => Outcome.isFailed(outcome) || Outcome.isCantTell(outcome))
    .map((outcome) => ({
      outcome: Outcome.isFailed(outcome) ? 'failed' : "can't tell",
      rule: outcome.rule.uri.split('/').pop(),
      where: markupOf(outcome.target),
      why: inBrief(Outcome.isFailed(outcome) ? reasons(outcome) : outcome.diagnostic.message, 300),
    }));
}
