import type {Answers, Tree} from '../tree/tree.js';
import type {Walk} from '../tree/walk.js';
import type {Language} from '../locale/language-names.js';
import {
  MitidGuideAnswerEvent,
  MitidGuideCompleteEvent,
  MitidGuideLanguageEvent,
  MitidGuideStepEvent,
} from './events.js';

/** How the visitor came from one position to another. */
export interface Move {
  /** The id of the edition shown. */
  readonly edition: string;
  readonly tree: Tree;
  /** The box that the visitor answered; `undefined` after Back, Start over and the like. */
  readonly answered: {readonly box: string; readonly answer: string} | undefined;
  readonly before: Walk;
  readonly after: Walk;
}

/** Fires the events of a move. */
export function announce(
  guide: EventTarget & {readonly answers: Answers},
  {edition, tree, answered, before, after}: Move,
): void {
  // A double click while the rest was loading answers twice; only the first answer led somewhere.
  if (answered && answered.box === before.current)
    guide.dispatchEvent(new MitidGuideAnswerEvent(edition, answered.box, answered.answer));
  if (after.step !== before.step) {
    guide.dispatchEvent(new MitidGuideStepEvent(edition, after.step + 1, tree.steps.length));
  }
  if (after.done) {
    const endings = after.endings.map(({id}) => id);
    guide.dispatchEvent(new MitidGuideCompleteEvent(edition, endings, guide.answers));
  }
}

/** Fires the event of a language that the visitor chose. */
export function announceLanguage(guide: EventTarget, language: Language): void {
  guide.dispatchEvent(new MitidGuideLanguageEvent(language));
}
