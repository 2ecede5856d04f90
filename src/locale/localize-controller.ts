import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {sourceLanguage, type Language} from './language-names.js';
import {languageFrom, loadMsg} from './languages.js';
import {danishMsg, type Msg} from './msg.js';
import {onServer} from './on-server.js';

/** The element and its ancestors, across shadow roots, nearest first. */
function* lineage(element: Element): Generator<Element> {
  // A server knows no ancestors: it renders the element alone.
  if (onServer) {
    yield element;
    return;
  }
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element) yield node;
  }
}

/**
 * Gives its host a `msg` in the language that the visitor chose, else in the host's: the `lang` of the host, else of its
 * nearest ancestor, else Danish. A choice leaves `lang` alone, because the page's own content inside the tag inherits
 * it, and holds until the page's language changes. Updates the host when one of them changes. A language that failed to
 * load is requested again when the browser is back online, and whenever the host updates. Until then, the host keeps its
 * language.
 */
export class LocalizeController implements ReactiveController {
  /** Returns a message in `language`. */
  msg: Msg = danishMsg;

  /** The language of `msg` now. */
  language: Language = sourceLanguage;

  /** The `lang` in effect, if the guide has no such language. */
  unknownLanguage: string | undefined;

  /** The language to show. Differs from `language` while it is loading, and if it failed to load. */
  requestedLanguage: Language = sourceLanguage;

  /** Whether the first language is still loading, so that nothing can be shown yet. */
  isLoading = true;

  /** Resolves once the language that was requested last has loaded, or has failed to load. */
  loaded: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #loading: Language | undefined;
  /** The visitor's choice, and the page's language when it was made. */
  #chosen: {readonly language: Language; readonly tag: string} | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#follow);
    for (const element of lineage(this.#host)) {
      this.#observer.observe(element, {attributes: true, attributeFilter: ['lang']});
    }
    addEventListener('online', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('online', this.#follow);
  }

  hostUpdated(): void {
    this.#follow();
  }

  /** Shows the language that the visitor chose. */
  choose(language: Language): void {
    this.#chosen = {language, tag: this.#tag()};
    this.#follow();
  }

  /** The nearest `lang` that is not empty; an empty string if there is none. */
  #tag(): string {
    for (const element of lineage(this.#host)) {
      const tag = element.getAttribute('lang');
      if (tag) return tag;
    }
    return '';
  }

  readonly #follow = (): void => {
    const tag = this.#tag();
    if (tag !== this.#chosen?.tag) this.#chosen = undefined;
    const known = this.#chosen?.language ?? languageFrom(tag);
    const unknown = known ? undefined : tag || undefined;
    if (unknown !== this.unknownLanguage) this.#host.requestUpdate();
    this.unknownLanguage = unknown;
    this.requestedLanguage = known ?? sourceLanguage;
    if (this.requestedLanguage === this.language) this.#endLoading();
    else if (this.requestedLanguage !== this.#loading) this.loaded = this.#load(this.requestedLanguage);
  };

  async #load(language: Language): Promise<void> {
    this.#loading = language;
    try {
      const msg = await loadMsg(language);
      if (language === this.requestedLanguage) {
        this.msg = msg;
        this.language = language;
        this.#host.requestUpdate();
      }
    } catch {
      // The class comment says when it is requested again.
    }
    if (language === this.#loading) this.#loading = undefined;
    if (language === this.requestedLanguage) this.#endLoading();
  }

  #endLoading(): void {
    if (!this.isLoading) return;
    this.isLoading = false;
    this.#host.requestUpdate();
  }
}
