import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {EditionEntry} from '../content/editions.js';
import type {Content, Edition, EditionWords, IllustrationId, IsoDate, Statement, Topic} from '../content/edition.js';
import type {Language} from '../locale/language-names.js';
import type {Msg} from '../locale/msg.js';
import type {OrganisationValues} from '../settings/settings.js';
import {own, type Answers, type Box} from '../tree/tree.js';
import type {Walk} from '../tree/walk.js';
import type {FirstPaintWords} from './words/first-paint-words.js';

/** What a visitor can do. */
export interface Actions {
  readonly answer: (box: string, answer: string) => void;
  /** Asks a box again. Later answers are kept, and apply if the new answer leads to their boxes. */
  readonly change: (box: string) => void;
  /** Goes to where these answers lead, as Back does: the page is told of no answer. */
  readonly goTo: (answers: Answers) => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly showCurrent: () => void;
}

/** The content of each illustration's `<svg>`. */
export type Illustrations = Readonly<Partial<Record<IllustrationId, unknown>>>;

/** A link to where the visitor is, for them to copy. */
export interface AnswersLink {
  /** What came of copying it; `undefined` before, and once the visitor has gone on. */
  readonly state: {readonly kind: 'copied'} | {readonly kind: 'shown'; readonly url: string} | undefined;
  copy(): Promise<void>;
  /** The page's URL, with the answers in its fragment or without. */
  url(options: {readonly answers: boolean}): string;
}

/** The guide, as the features know it. */
export interface FeatureHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Draws a template outside the guide: `render` of Lit, which is in the entry alone. */
export type Draw = (content: unknown, root: ShadowRoot) => unknown;

/** Something to do with the guide beyond answering it, in a chunk of its own. */
export interface Feature {
  render(view: View): unknown;
}

/** Reads the card aloud. */
export interface Reader extends Feature {
  /** What the button says; `undefined` while nothing is read. */
  render(view: View): TemplateResult | undefined;
  /** Starts, stops or goes on. */
  press(): void;
  /** What went wrong, in a sentence. */
  problem(view: View): string | undefined;
}

/** The features: `controllers/features-controller.ts` loads them, `views/features.ts` shows them. */
export type FeatureName = 'picture' | 'take-along' | 'read-aloud' | 'desk' | BesideName;

/** The words in one more language. */
export type BesideName = `beside-${Language}`;

/** `undefined` until the feature is needed. */
export type FeatureState = Feature | 'loading' | 'failed' | undefined;

export interface Features {
  /** Whether somebody is at the page. Until then, what is closed is empty. */
  readonly hasVisitor: boolean;
  get(name: FeatureName): FeatureState;
  load(name: FeatureName): Promise<void>;
  /** Whether to offer to read this card aloud. */
  canReadAloud(view: View): boolean;
  /** Whether nobody may follow a link: on a kiosk, no way leads back. */
  readonly withoutLinks: boolean;
  /** `undefined` unless the guide stands on a desk or in a kiosk. */
  readonly desk: Desk | undefined;
}

/** What changes where the guide stands on a desk or in a kiosk. */
export interface Desk extends Feature {
  /** Whether it has a button of its own to start over. */
  readonly hasRestart: boolean;
  /** Whether the picture is beside the cards. */
  readonly hasPicture: boolean;
  /** Stands for a link, and says where it leads. */
  link(view: View, href: string, label: string): TemplateResult;
}

/** What a view renders. */
export type Rendered = TemplateResult | typeof nothing;

/**
 * Views that the first paint does not need; `deferred.ts` exports them. Their signatures are here and nowhere else: each
 * view takes its type from this interface, so that the views of the first paint can use them without importing them.
 */
export interface DeferredViews {
  /** Everything under a title but the running text. */
  boxAdditions(view: View, id: string, content: Content, below: number): Rendered;
  belowCard(view: View): Rendered;
  editionChecked(msg: Msg, language: Language, date: IsoDate): string;
  continueButton(view: View, id: string, box: Box): Rendered;
  languageMenu(view: View): Rendered;
  backAndRestart(view: View): Rendered;
  beside(view: View): Rendered;
  outdatedNotice(view: View): Rendered;
  plan(view: View): Rendered;
  answersGiven(view: View): Rendered;
  /** `undefined` if the organisation says nothing about the topic. */
  replacementFor(view: View, topic: Topic | undefined): Rendered | undefined;
  statementLink(view: View, link: NonNullable<Statement['link']>): Rendered;
}

/** Everything that the views need: what the guide renders depends on this alone. */
export interface View {
  readonly language: Language;
  /** The languages to choose from. */
  readonly languages: readonly Language[];
  /** The language whose words the page wants beside; `undefined` for none. */
  readonly beside: Language | undefined;
  /** Whether it is for reading only: links are text, and slots are left to the view beside it. */
  readonly isText?: boolean;
  readonly msg: Msg;
  /** The guide's own words. */
  readonly guide: FirstPaintWords;
  readonly entry: EditionEntry;
  readonly edition: Edition;
  /** The words of the edition. */
  readonly words: EditionWords;
  /** When the edition was last checked, as a sentence; `undefined` for the leaflet, and while `deferred` is missing. */
  readonly checked: string | undefined;
  /** The organisation's details; `undefined` for an outdated edition. */
  readonly organisation: OrganisationValues | undefined;
  /**
   * The illustrations to show; `undefined` until the deferred chunk has loaded. Until then, pictures are empty but full
   * size.
   */
  readonly illustrations: Illustrations | undefined;
  readonly features: Features | undefined;
  /** `undefined` unless the guide keeps its answers in the history. */
  readonly answersLink: AnswersLink | undefined;
  /** Deferred views; `undefined` until their chunk has loaded, soon after the first paint. */
  readonly deferred: DeferredViews | undefined;
  readonly walk: Walk;
  /** The visitor answered, but the rest of the guide is `late`, or has `failed` to load. */
  readonly loading: 'late' | 'failed' | undefined;
  /** The level of the guide's own heading, 1 to 6. */
  readonly headingLevel: number;
  readonly actions: Actions;
}

/** The id of the heading that takes focus after each action of the visitor. */
export const focusId = 'current-heading';

/** The id of the hints under a question. */
export const hintsId = 'hints';

/** The id of the question "Did it work?" under an attempt. */
export const attemptQuestionId = 'attempt-question';

export interface HeadingOptions {
  /** How many levels below the guide's own heading it is. */
  readonly below: number;
  readonly class?: string;
  readonly takesFocus?: boolean;
  readonly id?: string;
}

/** The `aria-level` of a heading so many levels below the guide's own. */
export const headingLevel = (view: View, below: number): number => Math.min(view.headingLevel + below, 6);

export function heading(view: View, options: HeadingOptions, content: unknown) {
  const {below, class: name = '', takesFocus, id} = own(options);
  return html`<div
    role="heading"
    aria-level=${headingLevel(view, below)}
    class=${name}
    id=${takesFocus ? focusId : (id ?? nothing)}
    tabindex=${takesFocus ? -1 : nothing}
  >
    ${content}
  </div>`;
}

/** The words of a box. Throws if there are none, which `checkTree` reports as an issue. */
export function wordsOf({words}: View, box: string) {
  const boxWords = words.boxes[box];
  if (!boxWords) throw new RangeError(`<mitid-guide>: no words for box "${box}"`);
  return own(boxWords);
}

export const visuallyHidden = (content: unknown): TemplateResult =>
  html`<span class="visually-hidden">${content}</span>`;
