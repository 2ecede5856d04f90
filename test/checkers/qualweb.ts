import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Frame, Page} from 'puppeteer-core';
import {inBrief, type Finding} from './finding.js';

interface Report {
  readonly assertions: Readonly<Record<string, Assertion>>;
}

interface Assertion {
  readonly code: string;
  readonly name: string;
  readonly results: readonly {
    readonly verdict: string;
    readonly description: string;
    readonly elements?: readonly MarkedElement[];
  }[];
}

interface MarkedElement {
  readonly htmlCode?: string;
  /** A selector of the element. In a shadow root, it follows the selector of the host, with nothing between. */
  readonly pointer?: string;
  isShown?: boolean;
}

interface Runner {
  configure(options: object): this;
  test(facts: {readonly sourceHtml: string; readonly newTabWasOpen: boolean}): this;
  /** Looks for text that is cut when it is enlarged to 200 %: the window must be half as large by then. */
  testSpecial(): void;
  getReport(): Report;
}

type RunnerClass = new (options: object, locale: {readonly translate: string; readonly fallback: string}) => Runner;

/** What QualWeb's packages define in a page. */
interface QualWebWindow {
  QWPage: new (document: Document, withSelectors: boolean) => unknown;
  qwPage?: unknown;
  ACTRulesRunner: RunnerClass;
  WCAGTechniquesRunner: RunnerClass;
  BestPracticesRunner: RunnerClass;
  qualwebRuns: Runner[];
}

const {resolve} = createRequire(import.meta.url);
const packages = ['qw-page', 'util', 'locale', 'act-rules', 'wcag-techniques', 'best-practices'];
const source = packages.map((name) => readFileSync(resolve(`@qualweb/${name}`), 'utf8')).join('\n;\n');

async function findingsIn(frame: Frame): Promise<Finding[]> {
  const page = frame.page();
  const viewport = page.viewport();
  await frame.evaluate(`globalThis.ACTRulesRunner || (0, eval)(${JSON.stringify(source)})`);
  await frame.evaluate(async () => {
    const window = globalThis as unknown as QualWebWindow;
    // It takes what is scrolled away for hidden.
    scrollTo({top: 0, behavior: 'instant'});
    // It sees less from the outside of a frame than from its inside, where it looks as well.
    for (const inner of document.querySelectorAll('iframe'))
      Object.defineProperty(inner, 'contentWindow', {value: null});
    window.qwPage = new window.QWPage(document, true);
    const sourceHtml = location.href.startsWith('about:')
      ? document.documentElement.outerHTML
      : await (await fetch(location.href)).text();
    const english = {translate: 'en', fallback: 'en'};
    window.qualwebRuns = [window.ACTRulesRunner, window.WCAGTechniquesRunner, window.BestPracticesRunner].map(
      (RunnerOf) => new RunnerOf({}, english).configure({}).test({sourceHtml, newTabWasOpen: false}),
    );
  });
  await page.setViewport({width: 640, height: 512});
  await frame.evaluate(() => (globalThis as unknown as QualWebWindow).qualwebRuns[0]?.testSpecial());
  await page.setViewport(viewport);
  const reports = await frame.evaluate((): Report[] => {
    const {qualwebRuns} = globalThis as unknown as QualWebWindow;
    const results = JSON.parse(JSON.stringify(qualwebRuns.map((run) => run.getReport()))) as Report[];
    for (const {results: found} of results.flatMap(({assertions}) => Object.values(assertions))) {
      for (const marked of found.flatMap(({elements = []}) => elements)) {
        let element: Element | null | undefined;
        let root: ParentNode | null | undefined = document;
        for (const selector of marked.pointer?.split(/(?<=\))(?=[a-z])/) ?? []) {
          element = root?.querySelector(selector);
          root = element?.shadowRoot;
        }
        if (element) marked.isShown = element.checkVisibility();
      }
    }
    // It marks what it has looked at.
    const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    for (const element of [document, ...roots].flatMap((root) => [...root.querySelectorAll('*')])) {
      for (const name of element.getAttributeNames()) if (/^(?:qw-|aw-|_)/.test(name)) element.removeAttribute(name);
    }
    return results;
  });
  return reports.flatMap(({assertions}) =>
    Object.values(assertions).flatMap(({code, name, results}) =>
      results
        .filter(({verdict}) => verdict === 'failed' || verdict === 'warning')
        .map(({verdict, description, elements = []}) => ({
          outcome: verdict === 'failed' ? ('failed' as const) : ("can't tell" as const),
          rule: code,
          where: inBrief(elements.map(({htmlCode}) => inBrief(htmlCode, 200)).join(' | '), 300),
          why: inBrief(`${name}: ${description}`, 300),
          ...(elements[0]?.isShown !== undefined && {isShown: elements[0].isShown}),
        })),
    ),
  );
}

/**
 * QualWeb's ACT rules, WCAG techniques and best practices, run as its core runs them, which wants a browser of its own.
 * Each frame is looked at by itself.
 */
export async function qualweb(page: Page): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const frame of page.frames()) findings.push(...(await findingsIn(frame)));
  return findings;
}
