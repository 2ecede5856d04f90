import type {EditionWords, Statement} from '../../../src/content/edition.js';
import type {TextPlace} from '../../../src/content/text-places.js';

/** What the tests call a part of an edition: its id, after `task` for a task, since a box may have the same id. */
export const nameOf = ({part, id}: TextPlace) => (part === 'task' ? `task ${id}` : id);

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
