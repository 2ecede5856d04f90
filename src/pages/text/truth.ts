import {keyedStatements, type Change} from '../../content/changes.js';
import type {IsoDate, Source} from '../../content/edition.js';
import type {EditionEntry} from '../../content/editions.js';
import {recordOf} from '../../content/records.js';

/** Every statement of every edition with what confirms it: the schema of `truth.json`. Its words are Danish. */
export interface Truth {
  /** The number of this schema. Another number means that a name has got another meaning. */
  readonly format: 1;
  /** Every edition, oldest first. */
  readonly editions: readonly TruthEdition[];
}

export interface TruthEdition {
  readonly id: string;
  /** The first day on which the edition is valid. */
  readonly from: IsoDate;
  /** The last day on which it is valid; missing for the newest edition. */
  readonly until?: IsoDate;
  /** The day by which its statements must be checked again; missing for the leaflet, which is a quotation. */
  readonly reviewBy?: IsoDate;
  /** What changed since the edition before, and why; each with the pages that show it. */
  readonly changes: readonly (Omit<Change, 'sources'> & {readonly sources: readonly Source[]})[];
  readonly statements: readonly TruthStatement[];
}

export interface TruthStatement {
  /** The statement's name in the edition; one that appears in several places has one name. */
  readonly key: string;
  /** The title above it; empty for the advice under the plan. */
  readonly place: string;
  readonly statement: string;
  /** The pages that confirm it. Empty in the leaflet, which is itself the source. */
  readonly sources: readonly Source[];
  /** The day it was last checked against the one of its sources that was checked longest ago. */
  readonly checked?: IsoDate;
  /** The day by which it must be checked again. */
  readonly reviewBy?: IsoDate;
}

/** The content of `truth.json`. Runs in Node, too. */
export async function truthOf(editions: readonly EditionEntry[]): Promise<Truth> {
  return {format: 1, editions: await Promise.all(editions.map(truthOfEdition))};
}

async function truthOfEdition({id, from, until, reviewBy, load}: EditionEntry): Promise<TruthEdition> {
  const {sources, changes} = recordOf(id);
  const pages = (ids: readonly string[]) =>
    ids.map((source) => sources[source] ?? fail(`edition "${id}" has no source "${source}"`));
  return {
    id,
    from,
    ...(until && {until}),
    ...(reviewBy && {reviewBy}),
    changes: changes.map((change) => ({...change, sources: pages(change.sources)})),
    statements: keyedStatements(await load()).flatMap(({key, place, statement}) => {
      if (!statement) return [];
      const confirmedBy = pages(statement.sources);
      const [checked] = confirmedBy.map((source) => source.checked).sort();
      return {
        key,
        place: place.title,
        statement: [statement.text, statement.link?.label].filter(Boolean).join(' '),
        sources: confirmedBy,
        ...(checked && {checked}),
        ...(reviewBy && {reviewBy}),
      };
    }),
  };
}

function fail(message: string): never {
  throw new RangeError(message);
}
