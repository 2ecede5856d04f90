/**
 * Where a test finds what the guide draws: by part and role, which pages can count on as well. The last four have
 * neither, and are found by a class name of the guide's own, which is written here and nowhere else in the tests.
 */
export const handles = {
  /** The guide's own heading. */
  guideTitle: '[part=title] [role=heading]',
  /** The box to answer now, or the plan. */
  card: ':is([part=card], [part=plan])',
  /** The heading of the box or the plan: the one that takes the focus. */
  cardTitle: '[role=heading][tabindex]',
  /** One for each step. */
  steps: '[part=progress] li',
  /** The number or the tick of each step. */
  stepMarkers: '[part=progress] li > [aria-hidden]',
  /** The languages to choose from. Each button has the language it stands for. */
  languageButtons: 'button[lang]',
  languageMenu: 'details:has(button[lang])',
  /** All of the guide. */
  root: ':has(> [part=title])',

  /** The list of answers given so far. */
  answersGiven: '.answers-given',
  /** The notes on when something was last checked, and on the language. */
  checkedNotes: '.checked',
  illustration: '.illustration',
  /** Read by a screen reader alone. */
  visuallyHidden: '.visually-hidden',
} as const;
