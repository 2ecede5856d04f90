import type {EditionEntry} from '../content/editions.js';
import {inConsole, reviewOverdue} from '../settings/editor-messages.js';

/** Logs a warning for editors if the review of the content is overdue. Visitors do not see it. */
export function warnIfReviewOverdue({reviewBy}: EditionEntry, today: string): void {
  if (reviewBy && today > reviewBy) console.warn(inConsole(reviewOverdue(reviewBy)));
}
