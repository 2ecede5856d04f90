import {sourceLanguage, type Language} from '../../locale/language-names.js';
import {languageFrom} from '../../locale/languages.js';
import {heights, menuHeight, senderHeight, widths} from './generated/guide-heights.js';

/** The height of a guide or a frame at a width, both in CSS pixels. */
export type Measured = readonly (readonly [width: number, height: number])[];

interface Line {
  readonly start: number;
  readonly slope: number;
}

const heightOn = ({start, slope}: Line, width: number) => start - slope * width;

/** Lines that fall through two of the points, or that are level. */
function linesThrough(points: Measured): Line[] {
  return points.flatMap(([width, height]) => [
    {start: height, slope: 0},
    ...points
      .filter(([other, lower]) => other > width && lower < height)
      .map(([other, lower]): Line => {
        const slope = (height - lower) / (other - width);
        return {start: height + slope * width, slope};
      }),
  ]);
}

/** How much room a reservation has too much, over all widths. */
const excess = (points: Measured, line: Line, floor: number) =>
  points.reduce((sum, [width, height]) => sum + Math.max(floor, heightOn(line, width)) / height - 1, 0);

/**
 * The least height, as a CSS length, that is enough at every measured width: text wraps in a narrow guide, so the height
 * falls with the width, until it no longer matters. The snippet may contain no media query, since it is a `style`
 * attribute, and so the length depends on the width of the window.
 *
 * `em` scales with the page's text, as the guide does; `px` is for a frame, whose page has its own text.
 */
export function reservedHeight(points: Measured, unit: 'em' | 'px'): string {
  const candidates = points.flatMap(([narrowest]) => {
    const wide = points.filter(([width]) => width >= narrowest);
    const floor = Math.max(...wide.map(([, height]) => height));
    const narrow = points.filter(([, height]) => height > floor);
    return linesThrough(narrow)
      .filter((line) => narrow.every(([width, height]) => heightOn(line, width) >= height - 0.01))
      .map((line) => ({line, floor, excess: excess(points, line, floor)}));
  });
  const [best] = candidates.sort((one, other) => one.excess - other.excess);
  const size = unit === 'em' ? 16 : 1;
  const round = (pixels: number) => `${Math.ceil(pixels / size)}${unit}`;
  if (!best) return round(Math.max(...points.map(([, height]) => height)));
  const {line, floor} = best;
  // Rounding the slope down lets the line fall more slowly: never too little room.
  const [vw, narrowest] = [Math.floor(line.slope * 100), Math.min(...points.map(([width]) => width))];
  const start = heightOn(line, narrowest) + (vw / 100) * narrowest;
  return `max(${round(floor)},${round(start)} - ${vw}vw)`;
}

/** Fonts differ, and with them where lines break. */
const cushion = 1.03;

const at = (measured: readonly number[], extraAt: (index: number) => number): Measured =>
  measured.map((height, index) => [widths[index] ?? 0, (height + extraAt(index)) * cushion]);

/** The settings of a guide that make it higher. */
type GuideSettings = Readonly<Partial<Record<'language-menu' | 'beside', string>>>;

/** Of the name above the guide's own page, in CSS pixels: a letter of the widest font, a line, and the room beside it. */
const letter = 12;
const line = 27;
const margins = 40;

/** The height of the sender's name in a window of that width; 0 without one. A name that is not known takes one line. */
function senderAt(width: number, name: string | undefined): number {
  if (name === undefined) return 0;
  const lines = Math.max(1, Math.ceil((name.length * letter) / (width - margins)));
  return senderHeight + (lines - 1) * line;
}

/** By how much the words of another language make it higher; 0 without one, and while it is the guide's own. */
function besideAt(index: number, place: 'besideGuide' | 'besideFrame', language: Language, guide: GuideSettings) {
  const beside = languageFrom(guide.beside ?? '');
  return beside && beside !== language ? (heights[beside][place][index] ?? 0) : 0;
}

/** The height that a guide in this language needs for its first question, as a CSS length. */
export function guideHeight(language: Language = sourceLanguage, guide: GuideSettings = {}): string {
  const menu = 'language-menu' in guide ? menuHeight : 0;
  const extraAt = (index: number) => menu + besideAt(index, 'besideGuide', language, guide);
  return reservedHeight(at(heights[language].guide, extraAt), 'em');
}

const extraOfFrame = (index: number, language: Language, guide: GuideSettings, sender: string | undefined) =>
  senderAt(widths[index] ?? 0, sender) + besideAt(index, 'besideFrame', language, guide);

/**
 * The height that the stand-alone page in a frame needs for its first question, as a CSS length. It has the sender's name
 * above the guide, if there is one; empty if it is not known.
 */
export function frameHeight(language: Language = sourceLanguage, guide: GuideSettings = {}, sender?: string): string {
  const extraAt = (index: number) => extraOfFrame(index, language, guide, sender);
  return reservedHeight(at(heights[language].frame, extraAt), 'px');
}

const phone = widths.indexOf(412);

/** For a CMS that removes `style` from a frame: one height, enough on a phone of usual size. */
export const frameHeightOnPhones = (
  language: Language = sourceLanguage,
  guide: GuideSettings = {},
  sender?: string,
): string => String((heights[language].frame[phone] ?? 0) + extraOfFrame(phone, language, guide, sender));
