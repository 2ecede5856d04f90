import type {EditionEntry} from '../content/editions.js';
import {inConsole, reviewOverdue} from '../settings/editor-messages.js';

/** Warns editors, and never visitors, that the content should have been checked again. */
export function warnIfReviewOverdue({reviewBy}: EditionEntry, today: string): void {
  if (reviewBy && today > reviewBy) console.warn(inConsole(reviewOverdue(reviewBy)));
}
