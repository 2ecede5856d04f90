import type {Content, EditionWords, Statement} from '../../../src/content/edition.js';

/** The words of one part of an edition: a box, a task, an aside, or the advice under the plan. */
export interface TextPlace {
  readonly at: string;
  readonly title: string;
  readonly listTitles: readonly string[];
  /** The statements in paragraphs. */
  readonly text: readonly Statement[];
  /** The statements in lists. */
  readonly items: readonly Statement[];
}

/** The words of a box or a task, and of the aside inside it. */
export const textPlacesIn = (at: string, {title, text = [], lists = [], aside}: Content): TextPlace[] => [
  {
    at,
    title,
    listTitles: lists.flatMap((list) => list.title ?? []),
    text,
    items: lists.flatMap(({items}) => items),
  },
  ...(aside ? [placeOf(aside)] : []),
];

/** Every part of an edition, by its id. */
export const textPlacesOf = ({boxes, tasks, asides, reserve}: EditionWords): TextPlace[] => [
  ...Object.entries(boxes).flatMap(([at, box]) => textPlacesIn(at, box)),
  ...Object.entries(tasks).flatMap(([at, task]) => textPlacesIn(`task ${at}`, task)),
  ...asides.map(placeOf),
  {at: 'reserve', title: '', listTitles: [], text: reserve, items: []},
];

const placeOf = ({id, title, text}: EditionWords['asides'][number]): TextPlace => ({
  at: id,
  title,
  listTitles: [],
  text,
  items: [],
});

export const statementsOf = (words: EditionWords) =>
  textPlacesOf(words).flatMap(({text, items}) => [...text, ...items]);

/** The reason why each answer leads where it leads. */
export const whysOf = ({boxes}: EditionWords) =>
  Object.values(boxes).flatMap(({answers = {}}) => Object.values(answers).map(({why}) => why));

export const texts = (statements: readonly Statement[]) => statements.map(({text}) => text).join(' ');

/** The whole text of these parts, as a visitor reads it. */
export const joinedText = (places: readonly TextPlace[]) =>
  places
    .map(({title, listTitles, text, items}) => [title, texts(text), ...listTitles, texts(items)].join(' '))
    .join(' ');

/** Splits a text into sentences. The full stops in `31. oktober` and `d. 30 juni` do not end a sentence. */
export const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-ZÆØÅ(])/u);
