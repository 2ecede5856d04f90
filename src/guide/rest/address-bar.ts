import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Answers} from '../../tree/tree.js';

/** A guide that keeps its answers in the address bar. */
export interface AddressBarHost extends ReactiveControllerHost, Element {
  readonly addressBar: boolean;
}

/** More than any journey needs; a longer fragment is somebody's mischief. */
const maxLength = 1000;

/**
 * Keeps the answers in the fragment of the page's address, under a key of the guide's own beside whatever the page
 * keeps there: `#news&mitid-guide=today-2026~chip.no`. So Back and Forward walk the guide, and a reload or a bookmark
 * comes back to the same place. A fragment is never sent to a server, nor in a referrer.
 */
export class AddressBar implements ReactiveController {
  readonly #host: AddressBarHost;
  readonly #revisit: () => void;

  /** `revisit` is called when the visitor went back or forward. */
  constructor(host: AddressBarHost, revisit: () => void) {
    this.#host = host;
    this.#revisit = () => {
      if (host.addressBar) revisit();
    };
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#revisit);
    addEventListener('hashchange', this.#revisit);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#revisit);
    removeEventListener('hashchange', this.#revisit);
  }

  /** The answers kept for that edition; `undefined` where nothing is to be kept. */
  read(edition: string): Answers | undefined {
    if (!this.#host.addressBar) return undefined;
    const kept = this.#parts().find((part) => part.startsWith(this.#key()));
    const [keptEdition, ...pairs] = (kept ?? '').slice(this.#key().length).split('~');
    if (keptEdition !== edition || pairs.join().length > maxLength) return {};
    return Object.fromEntries(pairs.map((pair) => pair.split('.')).filter((pair) => pair.length === 2)) as Answers;
  }

  /** Keeps the answers, as a new entry of the history. */
  write(edition: string, answers: Answers): void {
    if (!this.#host.addressBar) return;
    const pairs = Object.entries(answers).map(([box, answer]) => `~${box}.${answer}`);
    const others = this.#parts().filter((part) => part && !part.startsWith(this.#key()));
    const fragment = [...others, ...(pairs.length ? [`${this.#key()}${edition}${pairs.join('')}`] : [])].join('&');
    if (`#${fragment}` === (location.hash || '#')) return;
    try {
      history.pushState(history.state, '', `${location.pathname}${location.search}${fragment && `#${fragment}`}`);
    } catch {
      // A page without an address of its own, such as `about:srcdoc`, keeps none.
    }
  }

  /** The guide's own part of the fragment begins so: by its `id`, or else by its place among the page's guides. */
  #key(): string {
    const {id, localName} = this.#host;
    const place = [...document.querySelectorAll(`${localName}[address-bar]`)].indexOf(this.#host);
    return `${localName}${id ? `-${id}` : place > 0 ? `-${place + 1}` : ''}=`;
  }

  #parts(): string[] {
    return location.hash.slice(1).split('&');
  }
}
