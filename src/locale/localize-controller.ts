import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {languageFrom, loadTemplates, sourceLanguage} from './languages.js';
import {danish, msgIn, type Msg} from './msg.js';

/** The element and its ancestors, out of shadow roots, nearest first. */
function* lineage(element: Element): Generator<Element> {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element) yield node;
  }
}

/**
 * Gives its host a `msg` that speaks the host's own language: that of its `lang`, else of its nearest ancestor's,
 * else Danish. Follows both as they change. A language that could not be loaded is asked for again when the network
 * is back, and whenever the host updates; until then the host speaks Danish.
 */
export class LocalizeController implements ReactiveController {
  /** Says a message in the host's language. */
  msg: Msg = danish;

  /** The language that `msg` speaks now. */
  language = sourceLanguage;

  /** The `lang` that was asked for but that the guide does not speak; `undefined` where there is none. */
  unknownLanguage: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#follow());
  #loading: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
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
    if (this.#wanted() !== this.language) this.#follow();
  }

  #wanted(): string {
    for (const {lang} of lineage(this.#host) as Iterable<HTMLElement>) {
      if (!lang) continue;
      const language = languageFrom(lang);
      this.unknownLanguage = language ? undefined : lang;
      return language ?? sourceLanguage;
    }
    this.unknownLanguage = undefined;
    return sourceLanguage;
  }

  readonly #follow = (): void => void this.#speak(this.#wanted());

  async #speak(language: string): Promise<void> {
    if (language === this.language || language === this.#loading) return;
    this.#loading = language;
    try {
      const loaded = await loadTemplates(language);
      if (this.#wanted() !== language) return;
      this.msg = loaded ? msgIn(loaded.templates) : danish;
      this.language = language;
      this.#host.requestUpdate();
    } catch {
      // Danish meanwhile: see the class comment for when it is asked for again.
    } finally {
      if (this.#loading === language) this.#loading = undefined;
    }
  }
}
