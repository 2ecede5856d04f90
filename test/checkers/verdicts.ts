import type {Finding} from './finding.js';
import type {Route} from './walk.js';

export type CheckerName = 'axe' | 'Alfa' | 'QualWeb';

/**
 * What a person has judged of what a checker finds. A finding that no verdict speaks of fails the tests, whether the
 * checker calls it failed or cannot tell. A verdict that meets nothing any more fails them, too, with `TEST_ALL`.
 */
export interface Verdict extends Pick<Finding, 'rule' | 'outcome'> {
  /** Of these elements only, by their markup. */
  readonly where?: RegExp;
  /** Of elements with this visibility only. */
  readonly isShown?: boolean;
  /** On these ways in only. */
  readonly ways?: readonly Route['way'][];
  /** With this preference only. */
  readonly scheme?: Route['scheme'];
  /**
   * `wrong`: the checker is mistaken, and `why` says how that was found. `fine`: it asks a person, who has looked.
   */
  readonly verdict: 'wrong' | 'fine';
  readonly why: string;
}

const axe: readonly Verdict[] = [
  {
    rule: 'color-contrast',
    outcome: 'failed',
    ways: ['frame'],
    scheme: 'dark',
    verdict: 'wrong',
    why: 'It takes the ground behind a frame for white. The frame shows the ground of the page around it, which is dark.',
  },
  {
    rule: 'color-contrast',
    outcome: "can't tell",
    where: /class="arrow-label/,
    verdict: 'fine',
    why: 'The label lies on the line of its arrow, and has the ground of the card behind it.',
  },
  {
    rule: 'color-contrast',
    outcome: "can't tell",
    where: /class="marker"/,
    verdict: 'fine',
    why: 'The number of a step has the colours of the words beside it, and stands for itself only to the eye.',
  },
  {
    rule: 'hidden-content',
    outcome: "can't tell",
    verdict: 'fine',
    why: 'What is hidden is looked at where it is shown: with every disclosure open, or at another box.',
  },
];

const alfa: readonly Verdict[] = [
  {
    rule: 'sia-r78',
    outcome: 'failed',
    verdict: 'wrong',
    why: 'It finds no content after a heading in a shadow root or before a frame. The same markup outside of one passes.',
  },
  {
    rule: 'sia-r65',
    outcome: "can't tell",
    verdict: 'fine',
    why: 'What has focus has an outline of 3 pixels, which tests measure in light, dark and forced colours.',
  },
  {
    rule: 'sia-r87',
    outcome: "can't tell",
    ways: ['snippet page'],
    verdict: 'fine',
    why: 'The first link leads past the form, to the code.',
  },
  ...['sia-r66', 'sia-r69'].map((rule): Verdict => ({
    rule,
    outcome: "can't tell",
    verdict: 'fine',
    why: 'It cannot compute colours over the lines of the picture. axe can.',
  })),
  {
    rule: 'sia-r82',
    outcome: "can't tell",
    ways: ['snippet page'],
    verdict: 'fine',
    why: 'The message at a field says what is allowed.',
  },
  {rule: 'sia-r109', outcome: "can't tell", verdict: 'fine', why: 'The page is in the language that it names.'},
  {rule: 'sia-r114', outcome: "can't tell", verdict: 'fine', why: 'The title says what the page is.'},
  {rule: 'sia-r115', outcome: "can't tell", verdict: 'fine', why: 'Each heading says what follows it.'},
];

const qualweb: readonly Verdict[] = [
  {
    rule: 'QW-ACT-R1',
    outcome: 'failed',
    ways: ['frame', 'snippet page'],
    verdict: 'wrong',
    why: 'The rule is for whole pages. In a frame it misses the title that the document has.',
  },
  ...['QW-ACT-R37', 'QW-ACT-R76'].map((rule): Verdict => ({
    rule,
    outcome: 'failed',
    scheme: 'dark',
    verdict: 'wrong',
    why: 'It takes the ground outside a shadow root for white. axe, which finds the ground, finds contrast enough.',
  })),
  {
    rule: 'QW-BP1',
    outcome: 'failed',
    ways: ['snippet page'],
    verdict: 'wrong',
    why: 'It looks for h1 to h6 outside shadow roots. The preview has the headings of the guide.',
  },
  {
    rule: 'QW-BP17',
    outcome: 'failed',
    ways: ['snippet page'],
    verdict: 'wrong',
    why: 'The preview shows a part of a page: it has no blocks to lead past.',
  },
  {
    rule: 'QW-BP28',
    outcome: 'failed',
    ways: ['snippet page'],
    verdict: 'wrong',
    why: 'The preview shows a part of a page: its h1 is on the page around the guide.',
  },
  {
    rule: 'QW-BP15',
    outcome: 'failed',
    where: /^<rect /,
    verdict: 'wrong',
    why: 'The rule is for HTML. In SVG, the width has the unit of the drawing, which is as large as the text beside it.',
  },
  {
    rule: 'QW-WCAG-T3',
    outcome: 'failed',
    ways: ['snippet page'],
    verdict: 'wrong',
    why: 'Each fieldset is in the form.',
  },
  {
    rule: 'QW-WCAG-T23',
    outcome: 'failed',
    ways: ['frame', 'snippet page'],
    verdict: 'wrong',
    why: 'The rule is for whole pages. A frame has no blocks to lead past.',
  },
  {
    rule: 'QW-WCAG-T24',
    outcome: 'failed',
    isShown: false,
    verdict: 'wrong',
    why: 'What is not shown, such as the text for readers without scripts, takes no focus.',
  },
  {
    rule: 'QW-WCAG-T28',
    outcome: 'failed',
    ways: ['snippet page'],
    verdict: 'wrong',
    why: 'It takes the "in" of `font: inherit` for inches.',
  },
  {
    rule: 'QW-WCAG-T32',
    outcome: 'failed',
    isShown: false,
    verdict: 'wrong',
    why: 'The list is empty while it is not shown.',
  },
  {
    rule: 'QW-ACT-R41',
    outcome: "can't tell",
    ways: ['snippet page'],
    verdict: 'fine',
    why: 'The message at a field says what is allowed.',
  },
  {
    rule: 'QW-ACT-R62',
    outcome: "can't tell",
    verdict: 'fine',
    why: 'What has focus has an outline of 3 pixels, which tests measure in light, dark and forced colours.',
  },
  {
    rule: 'QW-ACT-R74',
    outcome: "can't tell",
    ways: ['snippet page'],
    verdict: 'fine',
    why: 'The preview has the headings of the guide.',
  },
  {rule: 'QW-BP1', outcome: "can't tell", verdict: 'fine', why: 'These headings are headings.'},
  {
    rule: 'QW-BP17',
    outcome: "can't tell",
    verdict: 'fine',
    why: 'The link leads past what it is to lead past.',
  },
  {rule: 'QW-WCAG-T9', outcome: "can't tell", verdict: 'fine', why: 'Headings divide the page.'},
  {rule: 'QW-WCAG-T23', outcome: "can't tell", verdict: 'fine', why: 'The link leads to the content.'},
  {rule: 'QW-WCAG-T32', outcome: "can't tell", verdict: 'fine', why: 'These lists are lists.'},
];

const verdicts: Readonly<Record<CheckerName, readonly Verdict[]>> = {axe, Alfa: alfa, QualWeb: qualweb};

/** The verdicts on what a checker finds. */
export const verdictsOf = (checker: CheckerName): readonly Verdict[] => verdicts[checker];

/** Whether a verdict speaks of a finding on a route. */
export const covers = (
  {rule, outcome, where, isShown, ways, scheme}: Verdict,
  finding: Finding,
  route: Pick<Route, 'way' | 'scheme'>,
): boolean =>
  rule === finding.rule &&
  outcome === finding.outcome &&
  (where?.test(finding.where) ?? true) &&
  (isShown === undefined || isShown === finding.isShown) &&
  (ways?.includes(route.way) ?? true) &&
  (scheme === undefined || scheme === route.scheme);
