import {html, nothing, type TemplateResult} from 'lit';
import type {EditionEntry} from '../content/editions.js';
import type {Edition, EditionWords} from '../content/edition.js';
import type {Msg} from '../locale/msg.js';
import type {Walk} from '../tree/walk.js';
import type {GuideWords} from './guide-words.js';
import type * as Rest from './rest/rest.js';

/** What a visitor can do. */
export interface Acts {
  readonly answer: (box: string, answer: string) => void;
  /** Asks a box again. What was answered after it is kept, for as far as the new answer leads there. */
  readonly change: (box: string) => void;
  readonly back: () => void;
  readonly restart: () => void;
  readonly showCurrent: () => void;
}

/** All that is drawn is a function of this. */
export interface View {
  readonly language: string;
  readonly msg: Msg;
  /** The words of the guide itself. */
  readonly guide: GuideWords;
  readonly entry: EditionEntry;
  readonly edition: Edition;
  /** The words of the edition. */
  readonly words: EditionWords;
  /** What whoever hosts the guide says; nothing beside an old edition. */
  readonly local: Rest.Local | undefined;
  /** What the first question has no use for; at hand soon after it is shown. */
  readonly rest: typeof Rest | undefined;
  readonly walk: Walk;
  /** Whether the visitor wanted to go on, and the rest of the guide could not be fetched. */
  readonly unreachable: boolean;
  /** The level of the guide's own heading, 1 to 6. */
  readonly headingLevel: number;
  readonly acts: Acts;
}

/** The id of the one heading that takes focus after each act of the visitor's. */
export const focusId = 'now';

/** The id of the question that an attempt ends with. */
export const askId = 'ask';

export interface HeadingOptions {
  /** How far below the guide's own heading it stands. */
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

/** The words of a box; of the tree's own boxes, every one has some. */
export function wordsOf({words}: View, box: string) {
  const boxWords = words.boxes[box];
  if (!boxWords) throw new RangeError(`<mitid-guide>: no words for box "${box}"`);
  return boxWords;
}

export const spoken = (content: unknown): TemplateResult => html`<span class="spoken">${content}</span>`;
