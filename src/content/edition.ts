import type {Tree} from '../tree/tree.js';
import type {Msg} from '../locale/msg.js';

/** A day, as `2026-11-22`. */
export type IsoDate = string;

/** Where a statement was read. */
export interface Source {
  readonly url: string;
  /** `primary`: mitid.dk, borger.dk, digst.dk. `secondary`: a kommune, a bank, the press. */
  readonly kind: 'primary' | 'secondary';
  /** The day the statement was last held against the source. */
  readonly checked: IsoDate;
}

/** Something the guide states, so short that a fact-checker can sign it. */
export interface Statement<SourceId extends string = string, LinkId extends string = string> {
  readonly text: string;
  /** Ids of the sources that bear it out. */
  readonly sources: readonly SourceId[];
  /** A link that follows the text. */
  readonly link?: {readonly to: LinkId; readonly label: string};
  /** What it is about, where whoever hosts the guide may know better. */
  readonly topic?: Topic;
}

export type Topic = 'booking' | 'homeVisit' | 'bank';

/** Where whoever hosts the guide may add something. */
export type SlotName = 'citizen-service' | 'home-visit' | 'bank' | 'library' | 'support';

/** Statements that belong together under a heading of their own. */
export interface StatementList<SourceId extends string = string, LinkId extends string = string> {
  /** `how`: numbered, in order. `tips`: if it does not work at once. `bring`: what to have at hand. */
  readonly kind: 'how' | 'tips' | 'bring';
  readonly title: string;
  readonly items: readonly Statement<SourceId, LinkId>[];
}

/** Something beside the way: always at hand, or at one outcome. */
export interface Aside<SourceId extends string = string, LinkId extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly text: readonly Statement<SourceId, LinkId>[];
}

/** The words of one box. */
export interface BoxWords<SourceId extends string = string, LinkId extends string = string> {
  /** The question, what to try, or the outcome in one line. */
  readonly title: string;
  /** Running text under it: a question's hint, an outcome's explanation. */
  readonly text?: readonly Statement<SourceId, LinkId>[];
  readonly lists?: readonly StatementList<SourceId, LinkId>[];
  /** By answer id; none at an outcome. */
  readonly answers?: Readonly<Record<string, AnswerWords>>;
  readonly aside?: Aside<SourceId, LinkId>;
}

export interface AnswerWords {
  /** What the button says. */
  readonly label: string;
  /** Why the answer leads where it leads: one sentence, shown with the plan. */
  readonly why: string;
}

/** All the words of an edition, in one language. */
export interface EditionWords<
  Id extends string = string,
  SourceId extends string = string,
  LinkId extends string = string,
> {
  readonly title: string;
  /** The name of each step, in order. */
  readonly steps: readonly string[];
  readonly boxes: Readonly<Record<Id, BoxWords<SourceId, LinkId>>>;
  /** Advice to everyone, shown at the end. */
  readonly reserve: readonly Statement<SourceId, LinkId>[];
  /** Always at hand. */
  readonly asides: readonly Aside<SourceId, LinkId>[];
}

/**
 * The guide as it was, or is, right for a time: which boxes, which arrows, which words. Once released, an edition is
 * not edited but succeeded.
 */
export interface Edition<Id extends string = string, SourceId extends string = string, LinkId extends string = string> {
  readonly id: string;
  /** The language of its words where they are no messages; what they say of its answers still is. */
  readonly ownLanguage?: 'da';
  readonly tree: Tree<Id>;
  /** The words, said by `msg` in the language that it speaks. */
  readonly words: (msg: Msg) => EditionWords<Id, SourceId, LinkId>;
  /** The picture beside a box's title: the path of an icon. */
  readonly icons: Readonly<Partial<Record<Id, string>>>;
  /** The boxes and asides at which whoever hosts the guide may add something. */
  readonly slots: Readonly<Record<string, SlotName>>;
  /** Every address that the words link to. */
  readonly links: Readonly<Record<LinkId, string>>;
}
