import {
  answersAt,
  current,
  expectedHeading,
  labelsAt,
  positionFrom,
  type Position,
  type TestedEdition,
} from '../support/positions.js';
import type {Answers} from '../../src/tree/index.js';
import type {Seen} from './in-page.js';

/** The two ways in which a page can load the guide. */
export const scripts = {
  module: '<script type="module" src="/dist/mitid-guide.js"></script>',
  'single file': '<script src="/dist/mitid-guide.iife.js"></script>',
} as const;

/** What a visitor sees who has just come to a position, so that its heading has the focus. */
export const seenAt = (edition: TestedEdition, position: Position): Seen => ({
  heading: expectedHeading(edition, position),
  answers: answersAt(position),
  done: position.current === undefined,
  offered: labelsAt(edition, position),
  focused: expectedHeading(edition, position),
});

/** The same for a visitor whose focus is elsewhere, as it is at first. */
export const seenFirst = (edition: TestedEdition, position: Position): Seen => ({
  ...seenAt(edition, position),
  focused: null,
});

/** What a visitor of the current edition sees who has come to the position that these answers lead to. */
export const seenAfter = (answers: Answers): Seen => seenAt(current, positionFrom(current, answers));

/** The same for a visitor whose focus is elsewhere. */
export const shownAfter = (answers: Answers): Seen => seenFirst(current, positionFrom(current, answers));
