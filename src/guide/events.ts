import type {Language} from '../locale/language-names.js';
import type {Answers} from '../tree/tree.js';

/** Events bubble out of every shadow root, so that a page can listen on the element or on `document`. */
const init: EventInit = {bubbles: true, composed: true};

/** Fired after the visitor has answered a box, once the next one is shown and has focus. */
export class MitidGuideAnswerEvent extends Event {
  static get type() {
    return 'mitid-guide-answer' as const;
  }

  /** Id of the edition shown. */
  readonly edition: string;

  /** Id of the box answered, such as `chip`. */
  readonly box: string;

  /** Id of the answer given, such as `yes`, `failed` or `continue`. */
  readonly answer: string;

  constructor(edition: string, box: string, answer: string) {
    super(MitidGuideAnswerEvent.type, init);
    this.edition = edition;
    this.box = box;
    this.answer = answer;
  }
}

/** Fired after the visitor has come to another step, forwards or back. */
export class MitidGuideStepEvent extends Event {
  static get type() {
    return 'mitid-guide-step' as const;
  }

  /** Id of the edition shown. */
  readonly edition: string;

  /** The step's number, from 1. */
  readonly step: number;

  /** How many steps there are. */
  readonly steps: number;

  constructor(edition: string, step: number, steps: number) {
    super(MitidGuideStepEvent.type, init);
    this.edition = edition;
    this.step = step;
    this.steps = steps;
  }
}

/** Fired after the visitor has come to the plan at the end. */
export class MitidGuideCompleteEvent extends Event {
  static get type() {
    return 'mitid-guide-complete' as const;
  }

  /** Id of the edition shown. */
  readonly edition: string;

  /** How each step ended, in order: the id of an outcome, or of a box with its answer, such as `passport-app.later`. */
  readonly endings: readonly string[];

  /** The answers that led there, by box. */
  readonly answers: Answers;

  constructor(edition: string, endings: readonly string[], answers: Answers) {
    super(MitidGuideCompleteEvent.type, init);
    this.edition = edition;
    this.endings = endings;
    this.answers = answers;
  }
}

/** Fired after the visitor has chosen a language in the menu. The guide may still be loading it. */
export class MitidGuideLanguageEvent extends Event {
  static get type() {
    return 'mitid-guide-language' as const;
  }

  /** Code of the language, such as `en`. */
  readonly language: Language;

  constructor(language: Language) {
    super(MitidGuideLanguageEvent.type, init);
    this.language = language;
  }
}

declare global {
  // Of every element, of `document` and of `window`, since the events bubble.
  interface GlobalEventHandlersEventMap {
    'mitid-guide-answer': MitidGuideAnswerEvent;
    'mitid-guide-step': MitidGuideStepEvent;
    'mitid-guide-complete': MitidGuideCompleteEvent;
    'mitid-guide-language': MitidGuideLanguageEvent;
  }
}
