import {html, nothing, type TemplateResult} from 'lit';
import type {EditionEntry} from '../content/editions.js';
import type {BoxWords, Edition, EditionWords, Topic} from '../content/edition.js';
import type {Language} from '../locale/language-names.js';
import type {Msg} from '../locale/msg.js';
import type {OrganisationValues} from '../settings/settings.js';
import type {Box} from '../tree/tree.js';
import type {Walk} from '../tree/walk.js';
import type {FirstPaintWords} from './words/first-paint-words.js';

/** What a visitor can do. */
export interface Actions {
  readonly answer: (box: string, answer: string) => void;
  /** Asks a box again. Later answers are kept, and count as far as the new answer leads to their boxes. */
  readonly change: (box: string) => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly showCurrent: () => void;
}

/** Views that are loaded after the first paint, to keep the entry small. */
export interface DeferredViews {
  boxBody(view: View, id: string, words: BoxWords, below: number): unknown;
  hostAdditions(view: View, id: string): unknown;
  continueButton(view: View, id: string, box: Box): unknown;
  languageMenu(view: View): unknown;
  backAndRestart(view: View): unknown;
  outdatedNotice(view: View): unknown;
  plan(view: View): unknown;
  answersGiven(view: View): unknown;
  replacementFor(view: View, topic: Topic | undefined): unknown;
  replacementLink(view: View, link: string): {readonly href: string; readonly text?: string} | undefined;
  detailsChecked(view: View): string | undefined;
}

/** Everything that is drawn is a function of this. */
export interface View {
  readonly language: Language;
  /** The languages to choose from. */
  readonly languages: readonly Language[];
  readonly msg: Msg;
  /** The words of the guide itself. */
  readonly guide: FirstPaintWords;
  readonly entry: EditionEntry;
  readonly edition: Edition;
  /** The words of the edition. */
  readonly words: EditionWords;
  /** The organisation's details. Undefined when an outdated edition is shown. */
  readonly organisation: OrganisationValues | undefined;
  /** Undefined until it is loaded, soon after the first paint. */
  readonly deferred: DeferredViews | undefined;
  readonly walk: Walk;
  /** Whether the visitor wanted to go on, and the rest of the guide failed to load. */
  readonly unreachable: boolean;
  /** The level of the guide's own heading, 1 to 6. */
  readonly headingLevel: number;
  readonly actions: Actions;
}

/** The id of the heading that takes focus after each action of the visitor. */
export const focusId = 'now';

/** The id of the question that an attempt ends with. */
export const attemptQuestionId = 'ask';

export interface HeadingOptions {
  /** How many levels below the guide's own heading it is. */
  readonly below: number;
  readonly class?: string;
  readonly takesFocus?: boolean;
}

export const heading = (view: View, {below, class: name = '', takesFocus}: HeadingOptions, content: unknown) =>
  html`<div
    role="heading"
    aria-level=${Math.min(view.headingLevel + below, 6)}
    class=${name}
    id=${takesFocus ? focusId : nothing}
    tabindex=${takesFocus ? -1 : nothing}
  >
    ${content}
  </div>`;

/** The words of a box. Every box of the tree has some. */
export function wordsOf({words}: View, box: string) {
  const boxWords = words.boxes[box];
  if (!boxWords) throw new RangeError(`<mitid-guide>: no words for box "${box}"`);
  return boxWords;
}

export const visuallyHidden = (content: unknown): TemplateResult => html`<span class="spoken">${content}</span>`;
