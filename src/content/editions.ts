import type {Edition, IsoDate} from './edition.js';
import {own} from '../tree/tree.js';
import {firstQuestion} from './2026-11/first-question.js';
import {danishDay} from './danish-day.js';

/** An edition's dates, and how to load its content. */
export interface EditionEntry {
  readonly id: string;
  /** The first day on which the edition is valid. */
  readonly from: IsoDate;
  /** The last day on which it is valid; missing for the newest edition. */
  readonly until?: IsoDate;
  /** The day its content was last checked against its sources; missing for the leaflet, which is a quotation. */
  readonly checked?: IsoDate;
  /** The day by which its content must be checked again. */
  readonly reviewBy?: IsoDate;
  /** The content with only the words of the first question, if the entry contains it for the first paint. */
  readonly firstQuestion?: Edition;
  /** Whether somebody else made it: it is none of `editions`. */
  readonly isCustom?: boolean;
  /** Loads the whole content. */
  readonly load: () => Promise<Edition>;
}

const newest = /* @__PURE__ */ own({
  id: '2026-11',
  from: '2023-06-05',
  checked: '2026-11-22',
  reviewBy: '2027-05-22',
  firstQuestion,
  load: async () => (await import('./2026-11/edition.js')).november2026,
} satisfies EditionEntry);

/** Every released edition, oldest first. Each is valid until the day before the next one's first day. */
export const editions: readonly EditionEntry[] = [
  /* @__PURE__ */ own({
    id: 'leaflet-2022',
    from: '2022-10-01',
    until: '2023-06-04',
    load: async () => (await import('./leaflet-2022/edition.js')).leaflet2022,
  }),
  newest,
];

/** The edition that is valid on that day; `undefined` before the first. */
export function editionOn(date: IsoDate): EditionEntry | undefined {
  return editions.find(({from, until}) => from <= date && (until === undefined || date <= until));
}

/**
 * Today's date in Denmark, but never earlier than the day the newest content was checked. A device's clock may be years
 * behind, and would otherwise show an outdated edition as if it were valid.
 */
export function today(now = new Date()): IsoDate {
  const date = danishDay(now);
  return date > newest.checked ? date : newest.checked;
}

/** The edition that is valid today. */
export const currentEdition = (): EditionEntry => editionOn(today()) ?? newest;
