import type {Plans} from '../tree/plan.js';
import type {AnswerIdOf, Tree} from '../tree/tree.js';
import type {Msg} from '../locale/msg.js';

/** A day, as `2026-11-22`. */
export type IsoDate = string;

/** A page that a statement was checked against. */
export interface Source {
  readonly url: string;
  /**
   * `primary`: the authorities behind MitID and their portals for citizens (mitid.dk, borger.dk, digst.dk; in Greenland
   * sullissivik.gl). `secondary`: a kommune, a bank, a supplier, the press.
   */
  readonly kind: 'primary' | 'secondary';
  /** The day the statement was last checked against the source. */
  readonly checked: IsoDate;
}

/** One claim of the guide, short enough for a fact-checker to confirm it. */
export interface Statement<SourceId extends string = string, LinkId extends string = string> {
  readonly text: string;
  /** Ids of the sources that confirm it. */
  readonly sources: readonly SourceId[];
  /** A link that follows the text. */
  readonly link?: {readonly to: LinkId; readonly label: string};
  /** The topic, if the organisation that embeds the guide may replace the statement with its own. */
  readonly topic?: Topic;
  /** Shown only to a visitor who has given this answer: `scan.yes`, box and answer. Default: shown to everyone. */
  readonly onlyAfter?: string;
  /** A picture beside the statement. It repeats the words, so it is hidden from screen readers. */
  readonly illustration?: IllustrationId;
}

/** The pictures that `guide/illustrations` has. */
export type IllustrationId =
  'chip-symbol' | 'code-line' | 'phone-sideways' | 'phone-on-passport' | 'code-display' | 'code-reader';

export type Topic = 'find' | 'booking' | 'home-visit' | 'bank';

/** Where the organisation that embeds the guide may add something. */
export type SlotName = 'citizen-service' | 'home-visit' | 'bank' | 'library' | 'support';

/** Statements that belong together. */
export interface StatementList<SourceId extends string = string, LinkId extends string = string> {
  /** `how`: numbered, in order. `tips`: what to try if it fails. `bring`: what to have ready. */
  readonly kind: 'how' | 'tips' | 'bring';
  /** Default: none, if the title above is enough. */
  readonly title?: string;
  readonly items: readonly Statement<SourceId, LinkId>[];
}

/** Extra information: a title with statements under it. */
export interface Aside<SourceId extends string = string, LinkId extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly text: readonly Statement<SourceId, LinkId>[];
}

/** The words of a box or a task. */
export interface Content<SourceId extends string = string, LinkId extends string = string> {
  /** The question, what to try, what to do. */
  readonly title: string;
  /** Running text under the title. */
  readonly text?: readonly Statement<SourceId, LinkId>[];
  readonly lists?: readonly StatementList<SourceId, LinkId>[];
  /** Extra information that only some readers need. */
  readonly aside?: Aside<SourceId, LinkId>;
}

/** The words of one box. */
export interface BoxWords<SourceId extends string = string, LinkId extends string = string> extends Content<
  SourceId,
  LinkId
> {
  /** The words of each answer, by its id; missing for an outcome. */
  readonly answers?: Readonly<Record<string, AnswerWords>>;
}

/** The words of every box of a tree. A box or an answer without words does not compile. */
export type BoxWordsOf<Boxes, SourceId extends string = string, LinkId extends string = string> = {
  readonly [Id in keyof Boxes]: Content<SourceId, LinkId> &
    ([AnswerIdOf<Boxes[Id]>] extends [never]
      ? {readonly answers?: never}
      : {readonly answers: Readonly<Record<AnswerIdOf<Boxes[Id]> & string, AnswerWords>>});
};

export interface AnswerWords {
  /** The button's text. */
  readonly label: string;
  /** Why the answer leads where it leads: one sentence, shown with the plan. */
  readonly why: string;
}

/** All the words of an edition, in one language. */
export interface EditionWords<
  Id extends string = string,
  SourceId extends string = string,
  LinkId extends string = string,
  TaskId extends string = string,
> {
  readonly title: string;
  /** One line under the title, until the first answer: whom the guide is for. Default: no line. */
  readonly lead?: string;
  /** The name of each step, in order. */
  readonly steps: readonly string[];
  readonly boxes: Readonly<Record<Id, BoxWords<SourceId, LinkId>>>;
  /** The tasks that the plans are made of. */
  readonly tasks: Readonly<Record<TaskId, Content<SourceId, LinkId>>>;
  /** Advice to everyone, shown under the plan. */
  readonly reserve: readonly Statement<SourceId, LinkId>[];
  /** Always shown, below the card. Empty while only the words of the first question are loaded. */
  readonly asides: readonly Aside<SourceId, LinkId>[];
}

/**
 * The content of the guide as it is valid for a period: boxes, arrows, plans and words. A released edition is not
 * edited; a new edition succeeds it.
 */
export interface Edition<
  Id extends string = string,
  SourceId extends string = string,
  LinkId extends string = string,
  TaskId extends string = string,
> {
  readonly id: string;
  /**
   * The language of its words, if they are not translated. In the leaflet, reasons and the buttons of attempts are
   * translated.
   */
  readonly ownLanguage?: string;
  readonly tree: Tree<Id>;
  /** The tasks to do, by how both steps ended. Without it, the outcomes themselves are the plan. */
  readonly plans?: Plans<string, string, TaskId>;
  /** The words, in the language of `msg`. */
  readonly words: (msg: Msg) => EditionWords<Id, SourceId, LinkId, TaskId>;
  /** The icon beside the title of a box or a task: an SVG path. */
  readonly icons: Readonly<Partial<Record<Id | TaskId, string>>>;
  /** The boxes, tasks and asides where the organisation that embeds the guide may add something. */
  readonly slots: Readonly<Record<string, SlotName>>;
  /** Every URL that the words link to. */
  readonly links: Readonly<Record<LinkId, string>>;
}
