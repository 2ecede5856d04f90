import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import type {MitidGuideElement} from '../../src/guide/mitid-guide.js';
import {colour} from '../../src/settings/setting-kinds.js';
import {amount, printFigure, seed} from '../support/amounts.js';
import {emulateMedia, resize} from '../support/page.js';
import {answersFor, mountGuide, setAttributes} from './mounted-guide.js';
import {kommune} from './organisations.js';
import {
  answersAt,
  describePosition,
  editionsTested,
  findAll,
  goTo,
  openAll,
  positions,
  showEdition,
  stylePage,
  textOf,
  visibleTexts,
} from './visit.js';

/** What a user style sheet sets for WCAG 1.4.12. It has to reach into the guide, as those of browsers do. */
const spacing = `* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
  p {margin-block-end: 2em !important}`;

function spaceText(guide: MitidGuideElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spacing);
  const root = guide.shadowRoot;
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** What a visitor does to the window or the text, with the size of the window. */
const conditions = {
  'magnified to 400 %, in a window of 1280 by 1024 pixels': {width: 320, height: 256},
  'with text twice as large, in a window of 640 pixels': {width: 640, height: 800, css: 'html {font-size: 200%}'},
  'with the text spacing of WCAG 1.4.12, on a phone': {width: 412, height: 800, adapt: spaceText},
} as const;

/** The elements whose content does not fit, and which do not let it scroll. */
const cutElements = (guide: MitidGuideElement): string[] =>
  findAll(guide, ':not(svg, svg *, .visually-hidden)').flatMap((element) => {
    const {overflowX, overflowY} = getComputedStyle(element);
    const isOver = [
      element.scrollWidth > element.clientWidth + 1 && !/auto|scroll/.test(overflowX),
      element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY),
    ];
    const hasBox = element.clientWidth > 0 && element.checkVisibility();
    return hasBox && isOver.includes(true) ? `${element.localName}.${element.className}: ${textOf(element)}` : [];
  });

describe('Nothing of the guide is cut off', () => {
  for (const [condition, {width, height, ...how}] of Object.entries(conditions)) {
    for (const edition of editionsTested) {
      it(`${condition}: ${edition.id}`, async () => {
        if ('css' in how) stylePage(how.css);
        await resize(width, height);
        const guide = await showEdition(edition);
        if ('adapt' in how) how.adapt(guide);
        openAll(guide);
        for (const position of positions(edition)) {
          await goTo(guide, answersAt(position));
          const where = describePosition(position);
          assert.deepEqual(cutElements(guide), [], where);
          assert.isAtMost(document.documentElement.scrollWidth, width, where);
          for (const {text, element} of visibleTexts(guide)) {
            const {left, right} = element.getBoundingClientRect();
            assert.isTrue(left >= -1 && right <= width + 1, `"${text}" at ${where}`);
          }
        }
      });
    }
  }
});

type Rgb = readonly [red: number, green: number, blue: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
const seen = new Map<string, {readonly rgb: Rgb; readonly alpha: number}>();

/** A colour as CSS computes it, which may be in any colour space. */
function parse(css: string) {
  const known = seen.get(css);
  if (known) return known;
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const parsed = {rgb: [red, green, blue] as const, alpha: alpha / 255};
  seen.set(css, parsed);
  return parsed;
}

const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The colour behind an element: its own, or that of the nearest element around it that has one. */
function behind(element: Element | null): Rgb {
  for (let each = element; each; each = parentOf(each)) {
    const {rgb, alpha} = parse(getComputedStyle(each).backgroundColor);
    if (alpha === 1) return rgb;
  }
  return parse('Canvas').rgb;
}

/** The least contrasts of a guide, each with the element that has it. */
function leastContrasts(guide: MitidGuideElement) {
  const least = {text: Infinity, where: '', line: Infinity, whereLine: ''};
  for (const {text, element} of visibleTexts(guide)) {
    const found = contrast(parse(getComputedStyle(element).color).rgb, behind(element));
    if (found < least.text) Object.assign(least, {text: found, where: text});
  }
  for (const target of findAll(guide, 'button, summary, a[href]')) {
    if (!target.checkVisibility()) continue;
    const {borderTopColor, borderTopStyle, borderTopWidth, backgroundColor} = getComputedStyle(target);
    const around = behind(parentOf(target));
    target.focus({focusVisible: true} as FocusOptions);
    const {outlineColor, outlineStyle} = getComputedStyle(target);
    assert.notEqual(outlineStyle, 'none', textOf(target));
    const lines = [outlineColor];
    if (target.matches('[part~=answer]') && borderTopStyle !== 'none' && parseFloat(borderTopWidth)) {
      // The edge of a button is its border, or its ground where that differs.
      lines.push(parse(backgroundColor).alpha === 1 ? backgroundColor : borderTopColor, borderTopColor);
    }
    const [outline = 0, ...edges] = lines.map((line) => contrast(parse(line).rgb, around));
    const found = Math.min(outline, edges.length ? Math.max(...edges) : Infinity);
    if (found < least.line) Object.assign(least, {line: found, whereLine: textOf(target)});
  }
  return least;
}

const places = {start: answersFor.start, plan: answersFor.planWithKodeviser};

/** Accent colours that an editor may choose. */
const accents = fc.sample(
  fc
    .integer({min: 0, max: 0xffffff})
    .map((number) => `#${number.toString(16).padStart(6, '0')}`)
    .filter((accent) => colour.read(accent) !== undefined),
  {numRuns: amount(100, 10), seed},
);

describe('The contrast of the guide', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [place, answers] of Object.entries(places)) {
      it(`is 7:1 of text, and 3:1 of borders and focus, on a ${scheme} page, at the ${place}`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas; color: CanvasText}`);
        const guide = await mountGuide(kommune, answers);
        openAll(guide);
        const least = leastContrasts(guide);
        assert.isAtLeast(least.text, 7, least.where);
        assert.isAtLeast(least.line, 3, least.whereLine);
      });

      it(`stays so with any accent, on a ${scheme} page, at the ${place}`, async () => {
        stylePage(`:root {color-scheme: ${scheme}; background: Canvas; color: CanvasText}`);
        const guide = await mountGuide(kommune, answers);
        openAll(guide);
        const found = {text: Infinity, line: Infinity};
        for (const accent of accents) {
          await setAttributes(guide, {accent});
          const least = leastContrasts(guide);
          assert.isAtLeast(least.text, 7, `${accent}: ${least.where}`);
          assert.isAtLeast(least.line, 3, `${accent}: ${least.whereLine}`);
          found.text = Math.min(found.text, least.text);
          found.line = Math.min(found.line, least.line);
        }
        printFigure(
          `${accents.length} accents, ${scheme}, ${place}: text ${found.text.toFixed(1)}:1, borders and focus ${found.line.toFixed(1)}:1`,
        );
      });
    }
  }

  it('has the colours of the system where a visitor forces them', async () => {
    await emulateMedia({forcedColors: 'active'});
    const guide = await mountGuide({...kommune, accent: '#c4262e'}, answersFor.start);
    const probe = document.body.appendChild(document.createElement('span'));
    const system = ['ButtonText', 'CanvasText', 'LinkText', 'HighlightText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    for (const {text, element} of visibleTexts(guide)) assert.include(system, getComputedStyle(element).color, text);
  });
});
