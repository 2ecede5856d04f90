import type {Plans} from '../tree/plan.js';
import type {Tree} from '../tree/tree.js';
import type {EditionWords, IsoDate, SlotName, Source} from './edition.js';

/**
 * The schema of `guide.json`: a whole guide in one language, as plain data. The build writes one for each edition and
 * language; the element shows one of somebody else's making, as the property `edition` or from the file that
 * `edition-file` names. Names that begin with `$` are ignored, for notes and for the schemas of code editors.
 */
export interface GuideJson {
  /** The number of this schema. Another number means that a name has got another meaning. */
  readonly format: 1;
  /** The id of the edition: small letters, digits and hyphens. It is in links to answers, so it is for ever. */
  readonly id: string;
  /** The language of the words, as a code: `da`. */
  readonly language: string;
  /** The first day on which the guide is valid. */
  readonly from: IsoDate;
  /** The last day on which it is valid. Default: it is still valid. */
  readonly until?: IsoDate;
  /** The day its statements were last checked against their sources. Default: never. */
  readonly checked?: IsoDate;
  /** The day by which they must be checked again. Default: none. */
  readonly reviewBy?: IsoDate;
  /** The boxes and arrows. */
  readonly tree: Tree;
  /** The tasks to do, by how the first two steps ended. Default: the outcomes themselves are the plan. */
  readonly plans?: Plans;
  /** All the words: of each box, each answer and each task; each statement with the ids of its sources. */
  readonly words: GuideWords;
  /** The pages that the statements were checked against, by id, each with the day it was read. Default: none. */
  readonly sources?: Readonly<Record<string, Source>>;
  /** What the words link to, by id: `https:`, `tel:`, `sms:` or `mailto:`. Default: nothing. */
  readonly links?: Readonly<Record<string, string>>;
  /** The boxes, tasks and asides where the organisation that embeds the guide may add something. Default: none. */
  readonly slots?: Readonly<Record<string, SlotName>>;
  /**
   * The settings of the profile that the file was made for, which its links are replaced by and its reader may show. The
   * element ignores them: it reads its own profile. Default: none.
   */
  readonly organisation?: Readonly<Record<string, string | number | boolean>>;
}

type MayBeLeftOut = 'tasks' | 'reserve' | 'asides';

/** The words of a guide as its author may write them: what there is none of may be left out. */
export type GuideWords = Omit<EditionWords, MayBeLeftOut> & Partial<Pick<EditionWords, MayBeLeftOut>>;

/** A guide as the build writes it: with nothing left out of its words. */
export interface WholeGuideJson extends GuideJson {
  readonly words: EditionWords;
}

/** A type as TypeScript infers it of an imported JSON file: any `string` for one of a few, and `undefined` if optional. */
type Imported<Type> = Type extends string
  ? string
  : Type extends number
    ? number
    : Type extends readonly (infer Item)[]
      ? readonly Imported<Item>[]
      : {[Name in keyof Type]: Imported<Type[Name]> | (object extends Pick<Type, Name> ? undefined : never)};

/**
 * A guide that TypeScript knows less of, since it infers the type of an imported JSON file: that a box has a kind, but
 * not which. The element takes it, too, and checks what the compiler cannot.
 */
export type ImportedGuideJson = Imported<GuideJson>;
