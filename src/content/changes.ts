import type {Edition, IsoDate, Statement} from './edition.js';
import {textPlacesOf, type TextPlace} from './text-places.js';
import {danishMsg, type Msg} from '../locale/msg.js';

/** Why statements of an edition differ from those of the edition before. Fact-checkers read it, in Danish. */
export interface Change<SourceId extends string = string> {
  /** The day since which it is so; if nobody knows, the day of the check that found it. */
  readonly when: IsoDate;
  /** What is different. */
  readonly what: string;
  readonly why: string;
  /** Ids of the sources that show it. */
  readonly sources: readonly SourceId[];
  /**
   * The new or changed statements, by their keys. A key that ends with `*` stands for all that begin with it, if all of
   * them are new or changed.
   */
  readonly statements: readonly string[];
  /** The statements of the edition before that are gone, by their keys. */
  readonly removed: readonly string[];
}

/** A title or a statement of an edition. */
export interface KeyedStatement {
  /** The id of its message; in an edition whose words are not messages, the id of its box, task or aside. */
  readonly key: string;
  readonly text: string;
  readonly place: TextPlace;
  /** Missing for a title. */
  readonly statement?: Statement;
}

/** Gives each message's id in place of its words. */
const idMsg = ((_: unknown, {id}: {readonly id: string}) => id) as Msg;

/** Every title and statement of an edition in Danish, in order, with its key. */
export function keyedStatements({words}: Edition): KeyedStatement[] {
  const ids = textPlacesOf(words(idMsg)).map(sentencesOf);
  return textPlacesOf(words(danishMsg)).flatMap((place, at) =>
    sentencesOf(place).map((sentence, index) => {
      const id = ids[at]?.[index]?.text;
      return {...sentence, key: id === undefined || id === sentence.text ? place.id : id, place};
    }),
  );
}

const sentencesOf = ({title, listTitles, text, items}: TextPlace): {text: string; statement?: Statement}[] => [
  ...[title, ...listTitles].flatMap((each) => (each ? [{text: each}] : [])),
  ...[...text, ...items].map((statement) => ({text: statement.text, statement})),
];

/** What differs between two editions: the statements of `newer` that `older` has not, and the other way round. */
export function differencesBetween(older: Edition, newer: Edition) {
  const [before, after] = [keyedStatements(older), keyedStatements(newer)];
  const without = (some: readonly KeyedStatement[], others: readonly KeyedStatement[]) => {
    const texts = new Set(others.map(({text}) => text));
    return [...new Set(some.filter(({text}) => !texts.has(text)).map(({key}) => key))];
  };
  return {statements: without(after, before), removed: without(before, after)};
}

/** Whether a key of a change stands for the key of a statement. */
const standsFor = (given: string, key: string) =>
  given.endsWith('*') ? key.startsWith(given.slice(0, -1)) : key === given;

/** What is wrong with the changes of an edition: differences without a note, and notes of what does not differ. */
export function checkChanges(older: Edition, newer: Edition, changes: readonly Change[]): string[] {
  const differences = differencesBetween(older, newer);
  const all = {statements: keyedStatements(newer), removed: keyedStatements(older)};
  return (['statements', 'removed'] as const).flatMap((side) => {
    const given = changes.flatMap((change) => change[side]);
    return [
      ...differences[side]
        .filter((key) => !given.some((each) => standsFor(each, key)))
        .map((key) => `"${key}" differs, and no change says why (${side})`),
      ...given
        .filter((each) => {
          const named = all[side].filter(({key}) => standsFor(each, key));
          return !named.length || named.some(({key}) => !differences[side].includes(key));
        })
        .map((each) => `a change names "${each}", which does not differ (${side})`),
    ];
  });
}
