import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ownValue, type Answers} from '../../tree/tree.js';
import type {Walk} from '../../tree/walk.js';
import {answersOf, parseAnswers, serializeAnswers} from '../answers-codec.js';
import type {AnswersLink} from '../view.js';
import {CopiedLink} from './copied-link.js';

/** A guide that may keep its answers in the history of the page. */
export interface AnswersHistoryHost extends ReactiveControllerHost, HTMLElement {
  readonly answersInHistory: boolean;
  readonly answers: Answers;
  readonly renderRoot: ParentNode;
}

/** The parts of the URL's fragment, between `&`. */
const parts = (): string[] =>
  location.hash
    .slice(1)
    .split('&')
    .filter((part) => part);

/**
 * Keeps the answers in the state of the page's history entries, so that Back and Forward walk through the guide, and a
 * reload restores the answers. It keeps them out of the URL, because statistics record URLs. They come into the
 * fragment only if the visitor copies a link to them; such a fragment is read where an entry has no answers of its own.
 *
 * The guide has a key of its own beside what the page keeps in the state, and a part of its own in the fragment:
 * `#news&mitid-guide=2026-11~chip.no`.
 */
export class AnswersHistoryController implements ReactiveController {
  readonly #host: AnswersHistoryHost;
  readonly #goTo: (answers: Answers) => void;
  readonly #link: CopiedLink;
  #edition = '';
  /** Where Back or Forward last led: the guide may still be on its way there. */
  #target: string | undefined;

  /** `goTo` is called when the visitor goes back or forward to other answers. */
  constructor(host: AnswersHistoryHost, goTo: (answers: Answers) => void) {
    this.#host = host;
    this.#goTo = goTo;
    this.#link = new CopiedLink(
      host,
      () => this.#showAnswersInUrl(),
      ({answers}) => this.#url(answers),
    );
    host.addController(this);
  }

  /** `popstate` fires for Back and Forward, and for links within the page. */
  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** The link for the visitor to copy; `undefined` if the guide does not keep its answers in the history. */
  get link(): AnswersLink | undefined {
    return this.#host.answersInHistory ? this.#link : undefined;
  }

  /** The answers to restore in the edition that is shown from now on; `undefined` if there are none. */
  restoreFor(edition: string): Answers | undefined {
    this.#edition = edition;
    return this.#host.answersInHistory ? this.#answersHere() : undefined;
  }

  /** Adds a history entry with the guide's answers. `before` is where the visitor came from. */
  push(edition: string, before: Walk): void {
    this.#edition = edition;
    this.#target = undefined;
    this.#link.reset();
    const serialized = this.#serialize(this.#host.answers);
    if (!this.#host.answersInHistory || serialized === this.#serializedHere()) return;
    if (this.#serializedHere() === undefined) this.#write('replaceState', this.#serialize(answersOf(before)));
    const hasAnswersInUrl = this.#part() !== undefined;
    // Where the next citizen may come, Back must not lead to the last one's answers: all are in one entry, to be cleared.
    const method = this.#host.hasAttribute('idle-reset') ? 'replaceState' : 'pushState';
    this.#write(method, serialized, hasAnswersInUrl ? this.#urlWith([]) : undefined);
  }

  // It fires before the browser has scrolled, which must come before the guide moves focus.
  readonly #onPopState = (): unknown => setTimeout(this.#revisit);

  readonly #revisit = (): void => {
    const {answersInHistory, answers, isConnected} = this.#host;
    if (!answersInHistory || !isConnected) return;
    this.#link.reset();
    const restored = this.#answersHere();
    // Without answers, the entry is of one of the page's own links, and the visitor stays where they are.
    const serialized = this.#serialize(restored ?? answers);
    if (serialized !== this.#serializedHere()) this.#write('replaceState', serialized);
    const isThere = serialized === this.#serialize(answers) && serialized === (this.#target ?? serialized);
    if (!restored || isThere) return;
    this.#target = serialized;
    this.#goTo(restored);
  };

  /** Writes the answers to the fragment, so that a bookmark has them too, and returns the URL. */
  #showAnswersInUrl(): string {
    const url = this.#url(true);
    this.#write('replaceState', this.#serialize(this.#host.answers), url);
    return url;
  }

  #url(hasAnswers: boolean): string {
    return this.#urlWith(hasAnswers ? [`${this.#key()}=${this.#serialize(this.#host.answers)}`] : []);
  }

  #write(method: 'pushState' | 'replaceState', serialized: string, url?: string): void {
    const state: unknown = history.state;
    // What is neither empty nor a plain object has no room for another key.
    if (state !== null && Object.getPrototypeOf(state) !== Object.prototype) return;
    try {
      history[method]({...(state as object | null), [this.#key()]: serialized}, '', url);
    } catch {
      // A page without a URL of its own, such as `about:srcdoc`, cannot change it; browsers also limit how often.
    }
  }

  /** The page's URL, with these parts in place of the guide's own. */
  #urlWith(own: readonly string[]): string {
    const fragment = [...parts().filter((part) => !part.startsWith(`${this.#key()}=`)), ...own].join('&');
    const [page = ''] = location.href.split('#');
    return fragment ? `${page}#${fragment}` : page;
  }

  #answersHere(): Answers | undefined {
    const inState = this.#serializedHere();
    return parseAnswers(inState ?? this.#part() ?? '', this.#edition);
  }

  /** The guide's answers in the state of the history entry. */
  #serializedHere(): string | undefined {
    const serialized = ownValue(history.state, this.#key());
    return typeof serialized === 'string' ? serialized : undefined;
  }

  /** The guide's answers in the fragment. */
  #part(): string | undefined {
    const start = `${this.#key()}=`;
    return parts()
      .find((part) => part.startsWith(start))
      ?.slice(start.length);
  }

  #serialize(answers: Answers): string {
    return serializeAnswers(this.#edition, answers);
  }

  /** The guide's own key: includes its `id`, else its index among guides without an `id`. */
  #key(): string {
    const {id, localName} = this.#host;
    if (id) return `${localName}-${encodeURIComponent(id)}`;
    const guides = (this.#host.getRootNode() as Document | ShadowRoot).querySelectorAll<AnswersHistoryHost>(localName);
    const index = [...guides].filter((guide) => guide.answersInHistory && !guide.id).indexOf(this.#host);
    return index > 0 ? `${localName}.${index + 1}` : localName;
  }
}
