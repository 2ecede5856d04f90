/**
 * How a test finds what the guide draws: by part and role, on which pages can rely as well. The last five have
 * neither, so a test finds them by an internal class name, which appears here and nowhere else in the tests.
 */
export const handles = {
  /** The guide's own heading. */
  guideTitle: '[part=title] [role=heading]',
  /** The box to answer now, or the plan. */
  card: ':is([part=card], [part=plan])',
  /** The heading of the box or the plan: the one that takes the focus. */
  cardTitle: '[role=heading][tabindex]',
  /** One item for each step. */
  steps: '[part=progress] li',
  /** The number or the tick of each step. */
  stepMarkers: '[part=progress] li > [aria-hidden]',
  /** The languages to choose from. Each button has its language as its `lang`. */
  languageButtons: 'button[lang]',
  languageMenu: 'details:has(button[lang])',
  /** The element around the whole guide. */
  root: ':has(> [part=title])',

  /** The buttons Back and Start over. */
  backAndRestart: '.navigation button',
  /** The list of answers given so far. */
  answersGiven: '.answers-given',
  /** The notes on when something was last checked, and on the language. */
  checkedNotes: '.checked',
  illustration: '.illustration',
  /** Text for screen readers only. */
  visuallyHidden: '.visually-hidden',
} as const;
