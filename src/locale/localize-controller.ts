import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {sourceLanguage, type Language} from './language-names.js';
import {languageFrom, loadTemplates} from './languages.js';
import {danishMsg, msgIn, type Msg} from './msg.js';

/** The element and its ancestors, out of shadow roots, nearest first. */
function* lineage(element: Element): Generator<Element> {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element) yield node;
  }
}

/**
 * Gives its host a `msg` that speaks the host's own language: that of its `lang`, else of its nearest ancestor's,
 * else Danish. Follows both as they change. A language that could not be loaded is asked for again when the network
 * is back, and whenever the host updates; until then the host goes on in the language it spoke.
 */
export class LocalizeController implements ReactiveController {
  /** Says a message in the host's language. */
  msg: Msg = danishMsg;

  /** The language that `msg` speaks now. */
  language: Language = sourceLanguage;

  /** The `lang` that was asked for but that the guide does not speak; `undefined` where there is none. */
  unknownLanguage: string | undefined;

  /** The language that is wanted: the one that `msg` speaks, unless it is on its way, or could not be loaded. */
  requestedLanguage: Language = sourceLanguage;

  /** Whether the first language is still on its way, so that nothing can be said in it yet. */
  isLoading = true;

  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#follow());
  #loading: Language | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const element of lineage(this.#host)) {
      this.#observer.observe(element, {attributes: true, attributeFilter: ['lang']});
    }
    addEventListener('online', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('online', this.#follow);
  }

  hostUpdated(): void {
    this.#follow();
  }

  /** The nearest `lang` that says anything; empty where there is none. */
  #tag(): string {
    for (const element of lineage(this.#host)) {
      const tag = element.getAttribute('lang');
      if (tag) return tag;
    }
    return '';
  }

  readonly #follow = (): void => {
    const tag = this.#tag();
    const known = languageFrom(tag);
    const unknown = known ? undefined : tag || undefined;
    if (unknown !== this.unknownLanguage) this.#host.requestUpdate();
    this.unknownLanguage = unknown;
    this.requestedLanguage = known ?? sourceLanguage;
    if (this.requestedLanguage === this.language) this.#waitNoLonger();
    else if (this.requestedLanguage !== this.#loading) void this.#load(this.requestedLanguage);
  };

  async #load(language: Language): Promise<void> {
    this.#loading = language;
    try {
      const loaded = await loadTemplates(language);
      if (language === this.requestedLanguage) {
        this.msg = loaded ? msgIn(loaded.templates) : danishMsg;
        this.language = language;
        this.#host.requestUpdate();
      }
    } catch {
      // See the class comment for when it is asked for again.
    }
    if (language === this.#loading) this.#loading = undefined;
    if (language === this.requestedLanguage) this.#waitNoLonger();
  }

  #waitNoLonger(): void {
    if (!this.isLoading) return;
    this.isLoading = false;
    this.#host.requestUpdate();
  }
}
