import {journeys} from '../../tree/journeys.js';
import type {Answers, Tree} from '../../tree/tree.js';

/** Positions that the preview can show directly. All but the first show details of an organisation. */
export const previewPositions = [
  'start',
  'scan',
  'passport-app',
  'citizen-service',
  'authenticator-app',
  'code-device',
] as const;

export type PreviewPosition = (typeof previewPositions)[number];

/** The answers that lead to a position, and no further; empty if the edition has no such box. */
export function answersTo(tree: Tree, position: PreviewPosition): Answers {
  const found = journeys(tree).filter(
    ({passed, endings}) => passed.some(({box}) => box === position) || endings.some(({id}) => id === position),
  );
  // Several journeys may lead there. One through Borgerservice shows most of the organisation's details.
  const journey = found.find(({endings}) => endings.some(({id}) => id === 'citizen-service')) ?? found[0];
  if (!journey) return {};
  const {passed} = journey;
  const index = passed.findIndex(({box}) => box === position);
  return Object.fromEntries(passed.slice(0, index < 0 ? undefined : index).map(({box, answer}) => [box, answer]));
}
