import {journeys} from '../../tree/journeys.js';
import type {Answers, Tree} from '../../tree/tree.js';

/** Outcomes that the preview can show at once: those that show an organisation's details. The last two are plans. */
export const previewPositions = ['start', 'citizen-service', 'authenticator-app', 'code-device'] as const;

export type PreviewPosition = (typeof previewPositions)[number];

/** The answers that lead there, and no further; none if the edition has no such outcome. */
export function answersTo(tree: Tree, view: PreviewPosition): Answers {
  // The last journey that leads there is the one through Borgerservice.
  const journey = journeys(tree)
    .reverse()
    .find(({endings}) => endings.some(({id}) => id === view));
  if (!journey) return {};
  const {passed} = journey;
  const at = passed.findIndex(({box}) => box === view);
  return Object.fromEntries(passed.slice(0, at < 0 ? undefined : at).map(({box, answer}) => [box, answer]));
}
