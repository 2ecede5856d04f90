import type {EditionEntry} from '../content/editions.js';

/** Tells the editor, and never the visitor, that the content is past the day by which it was to be checked. */
export function warnIfReviewOverdue({reviewBy}: EditionEntry, today: string): void {
  if (!reviewBy || today <= reviewBy) return;
  console.warn(`<mitid-guide>: indholdet skulle være kontrolleret senest ${reviewBy}. Hent en nyere udgave af guiden.`);
}
