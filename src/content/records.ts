import {changes} from './2026-11/changes.js';
import {sources} from './2026-11/sources.js';
import type {Change} from './changes.js';
import type {Source} from './edition.js';

/** What fact-checkers keep of an edition. No script that a visitor loads has it. */
export interface EditionRecord {
  /** The pages that its statements were checked against, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What changed since the edition before, and why. */
  readonly changes: readonly Change[];
}

/** The record of every edition, by its id. A test fails if an edition has none. */
export const records: Readonly<Record<string, EditionRecord>> = {
  'leaflet-2022': {sources: {}, changes: []},
  '2026-11': {sources, changes},
};

export function recordOf(edition: string): EditionRecord {
  const record = records[edition];
  if (!record) throw new RangeError(`edition "${edition}" has no record in src/content/records.ts`);
  return record;
}
