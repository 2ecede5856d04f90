import type {EditionWords, Statement} from '../../../src/content/edition.js';

/** What an edition says at one place: at a box, in an aside, or as advice to everyone. */
export interface TextPlace {
  readonly at: string;
  readonly title: string;
  /** In paragraphs. */
  readonly text: readonly Statement[];
  /** In lists. */
  readonly items: readonly Statement[];
}

/** Every place of an edition, by its id. */
export const textPlacesOf = ({boxes, asides, reserve}: EditionWords): TextPlace[] => [
  ...Object.entries(boxes).flatMap(([at, {title, text = [], lists = [], aside}]) => [
    {at, title, text, items: lists.flatMap(({items}) => items)},
    ...(aside ? [placeOf(aside)] : []),
  ]),
  ...asides.map(placeOf),
  {at: 'reserve', title: '', text: reserve, items: []},
];

const placeOf = ({id, title, text}: EditionWords['asides'][number]): TextPlace => ({at: id, title, text, items: []});

export const statementsOf = (words: EditionWords) =>
  textPlacesOf(words).flatMap(({text, items}) => [...text, ...items]);

/** Why each answer leads where it leads. */
export const whysOf = ({boxes}: EditionWords) =>
  Object.values(boxes).flatMap(({answers = {}}) => Object.values(answers).map(({why}) => why));

export const texts = (statements: readonly Statement[]) => statements.map(({text}) => text).join(' ');

/** In sentences; `31. oktober` and `d. 30 juni` end none. */
export const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-ZÆØÅ(])/u);
