import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Answers} from '../../tree/tree.js';
import {parseAnswers, serializeAnswers} from '../answers-codec.js';

/** A guide that keeps its answers in the address bar. */
export interface AnswersUrlHost extends ReactiveControllerHost, HTMLElement {
  readonly answersInUrl: boolean;
  readonly answers: Answers;
}

const parts = (): string[] =>
  location.hash
    .slice(1)
    .split('&')
    .filter((part) => part);

/**
 * Keeps the answers in the fragment of the page's address, under a key of the guide's own beside whatever the page
 * keeps there: `#news&mitid-guide=2026-11~chip.no`. So Back and Forward walk the guide, and a reload or a bookmark
 * comes back to the same place. A fragment is never sent to a server, nor in a referrer.
 */
export class AnswersUrlController implements ReactiveController {
  readonly #host: AnswersUrlHost;
  readonly #goTo: (answers: Answers) => void;
  #edition = '';
  #page = '';

  /** `goTo` is called when the visitor went back or forward to other answers. */
  constructor(host: AnswersUrlHost, goTo: (answers: Answers) => void) {
    this.#host = host;
    this.#goTo = goTo;
    host.addController(this);
  }

  /** By `hashchange`, of links and of Back and Forward alike: at `popstate` the page has yet to scroll to where it led. */
  hostConnected(): void {
    addEventListener('hashchange', this.#revisit);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#revisit);
  }

  /** The answers that the address keeps for the edition, which is shown from now on; `undefined` where there are none. */
  restoreFor(edition: string): Answers | undefined {
    this.#edition = edition;
    this.#page = this.#pageNow();
    return this.#host.answersInUrl ? this.#answersIn(this.#part()) : undefined;
  }

  /** Keeps the answers, as a new entry of the history. */
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
    // Without a part of ours it is the first question that the visitor came back to; or a link of the page's led here.
    const kept = this.#answersIn(part) ?? (part === '' && page === this.#page ? {} : undefined);
    if (kept) this.#goTo(kept);
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
      // A page without an address of its own, such as `about:srcdoc`, keeps none.
    }
    this.#page = this.#pageNow();
  }

  /** What is the page's own of where it stands: another, once a link of its own has been followed. */
  #pageNow(): string {
    const own = parts().filter((part) => !part.startsWith(this.#host.localName));
    return [history.length, ...own].join('&');
  }

  /** The guide's own part of the fragment; empty where there is none. */
  #part(): string {
    const key = this.#key();
    return parts().find((part) => part.startsWith(key)) ?? '';
  }

  /** The part that keeps these answers; none is needed to come to the first question. */
  #partFor(answers: Answers): string {
    const kept = serializeAnswers(this.#edition, answers);
    return kept && this.#key() + kept;
  }

  #answersIn(part: string): Answers | undefined {
    return parseAnswers(part.slice(this.#key().length), this.#edition);
  }

  /** The guide's own part of the fragment begins so: by its `id`, or else by its place among those without. */
  #key(): string {
    const {id, localName} = this.#host;
    if (id) return `${localName}-${encodeURIComponent(id)}=`;
    const guides = (this.#host.getRootNode() as Document | ShadowRoot).querySelectorAll<AnswersUrlHost>(localName);
    const place = [...guides].filter((guide) => guide.answersInUrl && !guide.id).indexOf(this.#host);
    return `${localName}${place > 0 ? `.${place + 1}` : ''}=`;
  }
}
