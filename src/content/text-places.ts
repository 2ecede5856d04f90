import type {Aside, Content, EditionWords, Statement} from './edition.js';

/** The words of one part of an edition: a box, a task, an aside, or the advice under the plan. */
export interface TextPlace {
  readonly part: 'box' | 'task' | 'aside' | 'reserve';
  /** The id of the box, task or aside. */
  readonly id: string;
  /** Empty for the advice under the plan. */
  readonly title: string;
  readonly listTitles: readonly string[];
  /** The statements in paragraphs. */
  readonly text: readonly Statement[];
  /** The statements in lists. */
  readonly items: readonly Statement[];
}

/** Every part of an edition, in order. */
export const textPlacesOf = ({boxes, tasks, asides, reserve}: EditionWords): TextPlace[] => [
  ...Object.entries(boxes).flatMap(([id, box]) => textPlacesIn('box', id, box)),
  ...Object.entries(tasks).flatMap(([id, task]) => textPlacesIn('task', id, task)),
  ...asides.map(placeOfAside),
  {part: 'reserve', id: 'reserve', title: '', listTitles: [], text: reserve, items: []},
];

/** The words of a box or a task, and of the aside inside it. */
export const textPlacesIn = (
  part: 'box' | 'task',
  id: string,
  {title, text = [], lists = [], aside}: Content,
): TextPlace[] => [
  {
    part,
    id,
    title,
    listTitles: lists.flatMap((list) => list.title ?? []),
    text,
    items: lists.flatMap(({items}) => items),
  },
  ...(aside ? [placeOfAside(aside)] : []),
];

const placeOfAside = ({id, title, text}: Aside): TextPlace => ({
  part: 'aside',
  id,
  title,
  listTitles: [],
  text,
  items: [],
});

/** Every statement of an edition. */
export const statementsOf = (words: EditionWords): Statement[] =>
  textPlacesOf(words).flatMap(({text, items}) => [...text, ...items]);
