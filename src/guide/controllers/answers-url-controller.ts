import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Answers} from '../../tree/tree.js';
import {parseAnswers, serializeAnswers} from '../answers-codec.js';

/** A guide that may keep its answers in the URL. */
export interface AnswersUrlHost extends ReactiveControllerHost, HTMLElement {
  readonly answersInUrl: boolean;
  readonly answers: Answers;
}

/** The parts of the URL's fragment, between `&`. */
const parts = (): string[] =>
  location.hash
    .slice(1)
    .split('&')
    .filter((part) => part);

/**
 * Keeps the answers in the fragment of the page's URL, so that Back and Forward walk through the guide, and a reload or
 * a bookmark restores the answers. The browser sends the fragment neither to a server nor in a referrer. The guide has
 * a part of its own, beside what the page keeps there: `#news&mitid-guide=2026-11~chip.no`.
 */
export class AnswersUrlController implements ReactiveController {
  readonly #host: AnswersUrlHost;
  readonly #goTo: (answers: Answers) => void;
  #edition = '';
  /** The last result of `#pageNow`. */
  #page = '';

  /** `goTo` is called when the visitor goes back or forward to other answers. */
  constructor(host: AnswersUrlHost, goTo: (answers: Answers) => void) {
    this.#host = host;
    this.#goTo = goTo;
    host.addController(this);
  }

  /** Uses `hashchange`, which fires for links and for Back/Forward. `popstate` fires before the page has scrolled. */
  hostConnected(): void {
    addEventListener('hashchange', this.#revisit);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#revisit);
  }

  /** The answers in the URL for the edition that is shown from now on; `undefined` if there are none. */
  restoreFor(edition: string): Answers | undefined {
    this.#edition = edition;
    this.#page = this.#pageNow();
    return this.#host.answersInUrl ? this.#answersIn(this.#part()) : undefined;
  }

  /** Writes the answers to the URL, as a new history entry. */
  push(edition: string, answers: Answers): void {
    this.#edition = edition;
    if (this.#host.answersInUrl) this.#write('pushState', answers);
  }

  readonly #revisit = (): void => {
    const page = this.#page;
    this.#page = this.#pageNow();
    const {answersInUrl, answers} = this.#host;
    const part = this.#part();
    if (!answersInUrl || part === this.#partFor(answers)) return;
    // No answers in the fragment: either Back reached the first question, or one of the page's own links was followed.
    const restored = this.#answersIn(part) ?? (part === '' && page === this.#page ? {} : undefined);
    if (restored) this.#goTo(restored);
    else this.#write('replaceState', answers);
  };

  #write(method: 'pushState' | 'replaceState', answers: Answers): void {
    const part = this.#partFor(answers);
    if (part === this.#part()) return;
    const key = this.#key();
    const fragment = [...parts().filter((each) => !each.startsWith(key)), part].filter((each) => each).join('&');
    const [page = ''] = location.href.split('#');
    try {
      history[method](history.state, '', fragment ? `${page}#${fragment}` : page);
    } catch {
      // A page without a URL of its own, such as `about:srcdoc`, cannot change it.
    }
    this.#page = this.#pageNow();
  }

  /**
   * Identifies the page's own history entry: changes when one of the page's links is followed. It includes the length
   * of the history because a link adds an entry and Back does not, even if both lead to the same fragment.
   */
  #pageNow(): string {
    const pageParts = parts().filter((part) => !part.startsWith(this.#host.localName));
    return [history.length, ...pageParts].join('&');
  }

  /** The guide's own part of the fragment; empty if there is none. */
  #part(): string {
    const key = this.#key();
    return parts().find((part) => part.startsWith(key)) ?? '';
  }

  /** The part for these answers; empty at the first question. */
  #partFor(answers: Answers): string {
    const serialized = serializeAnswers(this.#edition, answers);
    return serialized && this.#key() + serialized;
  }

  #answersIn(part: string): Answers | undefined {
    return parseAnswers(part.slice(this.#key().length), this.#edition);
  }

  /**
   * The start of the guide's own part of the fragment: includes its `id`, else its index among guides without an `id`.
   */
  #key(): string {
    const {id, localName} = this.#host;
    if (id) return `${localName}-${encodeURIComponent(id)}=`;
    const guides = (this.#host.getRootNode() as Document | ShadowRoot).querySelectorAll<AnswersUrlHost>(localName);
    const index = [...guides].filter((guide) => guide.answersInUrl && !guide.id).indexOf(this.#host);
    return `${localName}${index > 0 ? `.${index + 1}` : ''}=`;
  }
}
