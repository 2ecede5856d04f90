import type {Edition, IsoDate} from './edition.js';
import {firstQuestion} from './2026-11/first-question.js';

/** An edition's dates, and the way to its content. */
export interface EditionEntry {
  readonly id: string;
  /** The first day on which the edition holds. */
  readonly from: IsoDate;
  /** The last day on which it holds; none while no later one is known. */
  readonly until?: IsoDate;
  /** The day its content was last held against its sources; none for a document that stands as it was printed. */
  readonly checked?: IsoDate;
  /** The day by which its content is to be checked again. */
  readonly reviewBy?: IsoDate;
  /** The content with enough of the words to ask the first question, where a page is to have that at once. */
  readonly firstQuestion?: Edition;
  /** Fetches the content, whole. */
  readonly load: () => Promise<Edition>;
}

const newest = {
  id: '2026-11',
  from: '2023-06-05',
  checked: '2026-11-22',
  reviewBy: '2027-05-22',
  firstQuestion,
  load: async () => (await import('./2026-11/edition.js')).november2026,
} satisfies EditionEntry;

/** Every edition released, oldest first. Each holds until the day before the next begins. */
export const editions: readonly EditionEntry[] = [
  {
    id: 'leaflet-2022',
    from: '2022-10-01',
    until: '2023-06-04',
    load: async () => (await import('./leaflet-2022/edition.js')).leaflet2022,
  },
  newest,
];

/** The edition that holds on that day; `undefined` before the first. */
export function editionOn(date: IsoDate): EditionEntry | undefined {
  return editions.find(({from, until}) => from <= date && (until === undefined || date <= until));
}

/**
 * The day it is in Denmark; but never a day before the newest content was checked, since a device's clock may be years
 * behind, and would then bring back an old edition as if it held.
 */
export function today(now = new Date()): IsoDate {
  const date = now.toLocaleDateString('sv', {timeZone: 'Europe/Copenhagen'});
  return date > newest.checked ? date : newest.checked;
}

/** The edition that holds today. */
export const currentEdition = (): EditionEntry => editionOn(today()) ?? newest;
