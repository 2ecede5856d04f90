import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createRequire} from 'node:module';
import type readQrCode from 'jsqr';
import type {Frame, Page} from 'puppeteer-core';
import {getDocumentProxy} from 'unpdf';
import {leaflet2022} from '../../src/content/leaflet-2022/edition.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import type {Edition} from '../../src/content/edition.js';
import {takeAlongWords} from '../../src/guide/take-along/take-along-words.js';
import {deferredWords} from '../../src/guide/words/deferred-words.js';
import {languages, loadMsg} from '../../src/locale/languages.js';
import {directionOf, type Language} from '../../src/locale/language-names.js';
import {danishMsg, type Msg} from '../../src/locale/msg.js';
import {planFor, walk, type Answers} from '../../src/tree/index.js';
import {amount} from '../support/amounts.js';
import {waitForElement} from '../support/browser.js';
import {positionOf, scripts, useHost, waitForGuide} from '../support/host.js';

const host = useHost();

// A package of CommonJS, whose types say otherwise.
const jsQR = createRequire(import.meta.url)('jsqr') as typeof readQrCode.default;

const current: Edition = november2026;
const editions: readonly Edition[] = [november2026, leaflet2022];

/** The journeys whose plans are the longest, one through each kind of ending. */
const longPlans: readonly Answers[] = [
  {chip: 'unsure', scan: 'yes', 'passport-app': 'later', device: 'no'},
  {chip: 'unsure', scan: 'yes', 'passport-app': 'failed', 'citizen-service': 'continue', device: 'yes'},
];

/** A language and the one beside it. */
const besidePairs = amount<readonly (readonly [Language, Language])[]>(
  languages.flatMap((shown) => languages.flatMap((each) => (each === shown ? [] : [[shown, each] as const]))),
  [['ar', 'da']],
);

/** Their letters are of three kinds. */
const someLanguages = amount<readonly Language[]>(languages, ['da', 'ar', 'uk']);

const somePlans = amount(longPlans, longPlans.slice(-1));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types mitid-guide',
].join('; ');

const details =
  'organisation-type="municipality" organisation="Nordby Kommune" booking-url="https://www.nordby.dk/tid" phone="12 34 56 78"';

const longPage = '<p>Kommunens egen lange side.</p>'.repeat(300);

interface Opening {
  readonly attributes?: string;
  readonly answers?: Answers;
  readonly first?: string;
}

/** A strict, long page with a guide, whose ways to take it along are open. Nothing is printed: the test does that. */
async function open({attributes = '', answers = {}, first = ''}: Opening = {}) {
  const visit = await host.visit({
    head: scripts.module,
    headers: {'content-security-policy': policy},
    body: `${longPage}<mitid-guide answers-in-history ${attributes}></mitid-guide>${longPage}`,
    first: `window.print = () => dispatchEvent(new Event('printed')); ${first}`,
  });
  await openWays(visit.page, answers);
  return visit;
}

async function openWays(page: Page | Frame, answers: Answers): Promise<void> {
  await waitForElement(page, '[data-feature=take-along]');
  await page.$eval(
    'mitid-guide',
    async (guide, given) => {
      guide.answers = given;
      await guide.updateComplete;
      guide.shadowRoot?.querySelector('[data-feature=take-along]')?.toggleAttribute('open', true);
    },
    answers,
  );
  await waitForElement(page, '.take-along');
}

/** Presses the button with these words, and returns once the page would be printed. */
const printBy = (page: Page, label: string) =>
  page.evaluate(async (words) => {
    const root = document.querySelector('mitid-guide')?.shadowRoot;
    const button = [...(root?.querySelectorAll('button') ?? [])].find((each) => each.textContent.trim() === words);
    if (!button) throw new Error(`no button "${words}"`);
    const printed = new Promise((resolve) => addEventListener('printed', resolve, {once: true}));
    button.click();
    await printed;
  }, label);

interface Printed {
  readonly pages: number;
  /** Of the first page. */
  readonly text: string;
  readonly texts: readonly string[];
  /** The size of the smallest letters, in points. */
  readonly smallest: number;
}

/** What the test uses of a PDF, whose own types do not compile here. */
interface Pdf {
  readonly numPages: number;
  getPage(page: number): Promise<{
    getTextContent(): Promise<{readonly items: readonly {readonly str: string; readonly height: number}[]}>;
  }>;
}

/** Prints the page to a PDF, and reads it. */
async function pdfOf(page: Page): Promise<Printed> {
  const pdf = (await getDocumentProxy(await page.pdf({preferCSSPageSize: true}))) as unknown as Pdf;
  const items = await Promise.all(
    Array.from(
      {length: pdf.numPages},
      async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items,
    ),
  );
  const texts = items.map((each) => each.map(({str}) => str).join(' '));
  const sizes = items.flat().flatMap(({str, height}) => (str.trim() ? height : []));
  return {pages: pdf.numPages, text: texts[0] ?? '', texts, smallest: Math.min(...sizes)};
}

/** What a plan must have on paper: its tasks, what to bring, the answers with their reasons, and its edition. */
function planOnPaper(answers: Answers, msg: Msg): string[] {
  const words = current.words(msg);
  const done = walk(current.tree, answers);
  const tasks = planFor(current.plans ?? {}, done) ?? [];
  const bring = tasks.flatMap(({task, as}) =>
    as ? [] : (words.tasks[task]?.lists ?? []).filter(({kind}) => kind === 'bring').flatMap(({items}) => items),
  );
  const given = done.passed.flatMap(({box, answer}) => {
    const {title = '', answers: labels} = words.boxes[box] ?? {};
    const chosen = labels?.[answer];
    return chosen ? [title, chosen.label, chosen.why] : [];
  });
  const titles = tasks.map(({task}) => words.tasks[task]?.title ?? '');
  return [deferredWords(msg).plan, ...titles, ...bring.map((each) => each.text), ...given, '2026-11'];
}

/** The letters of a text: a PDF may keep Arabic in its shapes and the order in which it is drawn. */
const letters = (text: string) => Array.from(text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));

/** Asserts that a PDF has these texts, whatever their lines. In Arabic: that it has their letters. */
function assertHasTexts(text: string, expected: readonly string[], language: Language): void {
  const compact = (each: string) => each.replace(/[\s\u00ad-]/g, '');
  if (language !== 'ar') {
    for (const each of expected) assert.ok(compact(text).includes(compact(each)), `${language}: "${each}" in ${text}`);
    return;
  }
  const left = new Map<string, number>();
  for (const letter of letters(text)) left.set(letter, (left.get(letter) ?? 0) + 1);
  for (const letter of letters(expected.join(''))) left.set(letter, (left.get(letter) ?? 0) - 1);
  assert.deepEqual(
    [...left].filter(([, count]) => count < 0),
    [],
    'letters that are not on paper',
  );
}

/** Reads a QR code from its squares, as a camera would see them. */
async function readCode(page: Page | Frame, where: string): Promise<string | undefined> {
  const {d, size} = await page.$eval(`${where} >>> .qr-code`, (svg) => ({
    d: svg.querySelector('path')?.getAttribute('d') ?? '',
    size: Number(svg.querySelector('rect')?.getAttribute('width')),
  }));
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of d.matchAll(/M(\d+) (\d+)/g)) {
    for (let down = 0; down < scale; down += 1) {
      for (let across = 0; across < scale; across += 1) {
        const pixel = ((Number(y) + 4) * scale + down) * width + (Number(x) + 4) * scale + across;
        pixels.fill(0, pixel * 4, pixel * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}

const textOfWays = (page: Page) =>
  page.$eval('mitid-guide >>> .take-along', ({textContent}) => textContent.replace(/\s+/g, ' '));

const hrefOfMail = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('mitid-guide')?.shadowRoot?.querySelector('.take-along a')?.getAttribute('href'),
  );

const danish = takeAlongWords(danishMsg);

describe('On paper', () => {
  for (const language of someLanguages) {
    it(`a visitor gets their plan on one page, with answers, reasons, details and what to bring (${language})`, async () => {
      const msg = await loadMsg(language);
      for (const answers of somePlans) {
        const {page, errors} = await open({attributes: `lang="${language}" ${details}`, answers});
        await printBy(page, takeAlongWords(msg).printPlan);
        const {pages, text, smallest} = await pdfOf(page);
        const expected = planOnPaper(answers, msg);
        assertHasTexts(text, [...expected, 'Nordby Kommune', '12 34 56 78'], language);
        assert.equal(pages, 1);
        assert.ok(smallest >= 11.9, `${smallest} points`);
        assert.doesNotMatch(text, /Kommunens egen/);
        assert.deepEqual(errors, []);
      }
    });

    it(`the whole guide is one page, with every box and answer of each edition (${language})`, async () => {
      const msg = await loadMsg(language);
      for (const edition of editions) {
        const {page} = await open({attributes: `lang="${language}" edition="${edition.id}"`});
        await printBy(page, takeAlongWords(msg).printGuide);
        const {pages, text, smallest} = await pdfOf(page);
        const {title, boxes} = edition.words(msg);
        const all = Object.values(boxes).flatMap((box) => [
          box.title,
          ...Object.values(box.answers ?? {}).map(({label}) => label),
        ]);
        assertHasTexts(text, [title, ...all, edition.id], language);
        assert.equal(pages, 1, edition.id);
        assert.ok(smallest >= 11.9, `${smallest} points`);
        assert.doesNotMatch(text, /Kommunens egen/);
      }
    });

    it(`a poster is one page, with a code that leads to the guide without answers (${language})`, async () => {
      const msg = await loadMsg(language);
      const [, answers = {}] = longPlans;
      const {page, address} = await open({attributes: `lang="${language}" ${details}`, answers});
      await printBy(page, takeAlongWords(msg).printPoster);
      assert.equal(await readCode(page, '[data-mitid-guide-paper]'), address);
      const {pages, text} = await pdfOf(page);
      assertHasTexts(text, [current.words(msg).title, takeAlongWords(msg).poster, 'Nordby Kommune'], language);
      assert.equal(pages, 1);
    });
  }

  for (const [shown, beside] of besidePairs) {
    it(`a visitor with ${beside} beside ${shown} gets their plan in both, each on a page of its own`, async () => {
      const both = [await loadMsg(shown), await loadMsg(beside)] as const;
      for (const answers of somePlans) {
        const {page, errors} = await open({attributes: `lang="${shown}" beside="${beside}" ${details}`, answers});
        await waitForElement(page, `[role=region][lang=${beside}]`);
        await printBy(page, takeAlongWords(both[0]).printPlan);
        const papers = await page.$$eval('[data-mitid-guide-paper] >>> .paper', (all) =>
          all.map((paper) => [(paper as HTMLElement).lang, (paper as HTMLElement).dir]),
        );
        assert.deepEqual(
          papers,
          [shown, beside].map((language) => [language, directionOf(language)]),
        );
        const {pages, texts, smallest} = await pdfOf(page);
        assert.equal(pages, 2);
        for (const [index, language] of [shown, beside].entries()) {
          const msg = both[index] ?? danishMsg;
          const expected = [...planOnPaper(answers, msg), 'Nordby Kommune', '12 34 56 78'];
          assertHasTexts(texts[index] ?? '', expected, language);
        }
        assert.ok(smallest >= 11.9, `${smallest} points`);
        assert.deepEqual(errors, []);
      }
    });
  }

  it('a visitor who has closed the words beside gets their plan in their own language alone', async () => {
    const {page} = await open({attributes: 'lang="en" beside="da"', answers: longPlans[0] ?? {}});
    await waitForElement(page, '[role=region][lang=da]');
    await page.$eval('mitid-guide >>> [data-feature=beside]', (each) => each.removeAttribute('open'));
    await printBy(page, takeAlongWords(await loadMsg('en')).printPlan);
    assert.equal((await pdfOf(page)).pages, 1);
  });

  it('nothing is left on the page afterwards, and the page prints as before', async () => {
    const {page} = await open();
    await printBy(page, danish.printPoster);
    assert.ok(await page.$('[data-mitid-guide-paper]'));
    await page.pdf();
    assert.equal(await page.$('[data-mitid-guide-paper]'), null);
    assert.match((await pdfOf(page)).text, /Kommunens egen/);
  });

  it('a browser that cannot print says so, and offers the rest', async () => {
    const {page} = await open({first: 'window.print = undefined;'});
    const text = await textOfWays(page);
    assert.ok(text.includes(danish.cannotPrint));
    assert.ok(text.includes(danish.scan));
  });
});

describe('On another device', () => {
  const [answers = {}] = longPlans;
  const underway = {chip: 'yes', scan: 'yes'};

  it('the code on the screen, and that on the plan, lead to the same box', async () => {
    for (const given of [underway, answers]) {
      const {page} = await open({answers: given});
      const codes = [await readCode(page, 'mitid-guide')];
      if (given === answers) {
        await printBy(page, danish.printPlan);
        codes.push(await readCode(page, '[data-mitid-guide-paper]'));
      }
      for (const code of codes) {
        const url = new URL(code ?? '');
        assert.equal(url.search, '');
        await page.goto('about:blank');
        await page.goto(url.href);
        await waitForGuide(page);
        assert.deepEqual(await positionOf(page), {answers: given, done: given === answers});
      }
    }
  });

  it('the code of a guide in a frame leads to a page that can be opened alone, at the same box', async () => {
    const {page} = await host.visit({body: '<iframe src="/dist/guide.html" width="700" height="900"></iframe>'});
    const frame = await (await page.$('iframe'))?.contentFrame();
    assert.ok(frame);
    await openWays(frame, underway);
    const code = await readCode(frame, 'mitid-guide');
    await page.goto(code ?? '');
    await waitForGuide(page);
    assert.deepEqual(await positionOf(page), {answers: underway, done: false});
  });

  it('without answers in the history, the code leads to the page, and the guide says that the answers are not in it', async () => {
    const {page, address} = await host.visit({head: scripts.module, body: '<mitid-guide></mitid-guide>'});
    await openWays(page, underway);
    assert.equal(await readCode(page, 'mitid-guide'), address);
    assert.ok((await textOfWays(page)).includes(danish.withoutAnswers));
  });

  it('an e-mail has the plan as plain text and the link, and is short enough for every mail program', async () => {
    for (const language of someLanguages) {
      const {page} = await open({attributes: `lang="${language}"`, answers});
      const mail = (await hrefOfMail(page)) ?? '';
      assert.ok(mail.startsWith('mailto:?'), language);
      assert.ok(mail.length <= 2000, `${language}: ${mail.length}`);
      const body = new URLSearchParams(mail.split('?')[1]).get('body') ?? '';
      const words = current.words(await loadMsg(language));
      const plan = planFor(current.plans ?? {}, walk(current.tree, answers)) ?? [];
      for (const {task} of plan) assert.ok(body.includes(words.tasks[task]?.title ?? '?'), body);
      assert.match(body, /#mitid-guide=2026-11~chip\.unsure~/);
    }
  });

  it("the device's own menu gets the whole plan and the link; where it refuses, the link is there to copy", async () => {
    const sharing = `navigator.share = (data) => { window.shared = data; return window.refusal ? Promise.reject(window.refusal) : Promise.resolve(); };`;
    const {page} = await open({answers, first: sharing});
    const share = () =>
      page.$eval(
        'mitid-guide',
        (guide, label) => {
          const buttons = [...(guide.shadowRoot?.querySelectorAll('button') ?? [])];
          buttons.find((each) => each.textContent.trim() === label)?.click();
        },
        danish.share,
      );
    await share();
    const {text} = (await page.evaluate('window.shared')) as {text: string};
    assert.match(text, /#mitid-guide=2026-11~chip\.unsure~/);
    assert.equal(await page.$('mitid-guide >>> .take-along input'), null);
    await page.evaluate("window.refusal = new DOMException('', 'NotAllowedError')");
    await share();
    await waitForElement(page, '.take-along input');
  });

  it('a device without a menu for sharing is not offered one', async () => {
    const {page} = await open({first: 'delete Navigator.prototype.share;'});
    assert.ok(!(await textOfWays(page)).includes(danish.share + ' '));
  });

  it('an address that is too long for a code and an e-mail is said to be, and is there to copy', async () => {
    const {page} = await open({answers, first: `history.replaceState(null, '', '?' + 'x'.repeat(3000));`});
    const text = await textOfWays(page);
    assert.ok(text.includes(danish.tooLong));
    assert.equal(await hrefOfMail(page), undefined);
    assert.match(await page.$eval('mitid-guide >>> .take-along input', ({value}) => value), /x{3000}#mitid-guide=/);
  });

  it('a page without an address says so', async () => {
    const {page} = await host.visit({body: `<iframe srcdoc='${scripts.module}<mitid-guide></mitid-guide>'></iframe>`});
    const frame = await (await page.$('iframe'))?.contentFrame();
    assert.ok(frame);
    await openWays(frame, {});
    const text = await frame.$eval('mitid-guide >>> .take-along', ({textContent}) => textContent);
    assert.ok(text.includes(danish.noAddress));
  });
});
