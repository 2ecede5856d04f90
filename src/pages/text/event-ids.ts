import type {EditionEntry} from '../../content/editions.js';
import {languages} from '../../locale/languages.js';
import type {Language} from '../../locale/language-names.js';
import {nextStep, type Tree} from '../../tree/tree.js';
import {endingAt, exitsOf} from '../../tree/walk.js';

/** Every id that an event of the guide can hold: the schema of `event-ids.json`. */
export interface EventIds {
  /** The number of this schema. Another number means that a name has got another meaning. */
  readonly format: 1;
  /** Every edition, oldest first. */
  readonly editions: readonly EditionIds[];
  /** What `language` can be. */
  readonly languages: readonly Language[];
}

export interface EditionIds {
  /** What `edition` is while this edition is shown. */
  readonly edition: string;
  /** How many steps there are; `step` is from 1 to this. */
  readonly steps: number;
  /** What `box` can be, each with what `answer` can be there. */
  readonly boxes: Readonly<Record<string, readonly string[]>>;
  /** What `endings` can hold. */
  readonly endings: readonly string[];
}

/** The content of `event-ids.json`. Runs in Node, too. */
export async function eventIdsOf(editions: readonly EditionEntry[]): Promise<EventIds> {
  const ids = async ({id, load}: EditionEntry) => idsOf(id, (await load()).tree);
  return {format: 1, editions: await Promise.all(editions.map(ids)), languages};
}

function idsOf(edition: string, {steps, boxes}: Tree): EditionIds {
  const entries = Object.entries(boxes);
  return {
    edition,
    steps: steps.length,
    boxes: Object.fromEntries(entries.map(([id, box]) => [id, exitsOf(box).map((exit) => exit.id)])),
    endings: entries.flatMap(([id, box]) =>
      exitsOf(box).flatMap((exit) => (exit.to === nextStep ? endingAt(id, box, exit.id).id : [])),
    ),
  };
}
