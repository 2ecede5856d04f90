import type {ReactiveControllerHost} from 'lit';
import type {Edition} from '../../content/edition.js';
import {currentEdition, editionOn, editions, today, type EditionEntry} from '../../content/editions.js';
import type * as Deferred from '../deferred.js';

/** An edition whose content is loaded, at least enough of it for the first question. */
export interface LoadedEdition {
  readonly entry: EditionEntry;
  readonly edition: Edition;
  /** The deferred chunk; `undefined` while only the content of the first question is loaded. */
  readonly deferred: typeof Deferred | undefined;
}

export interface WholeEdition extends LoadedEdition {
  readonly deferred: typeof Deferred;
}

/** Loads the edition to show: first what the first question needs, then everything. */
export class ContentController {
  shown: LoadedEdition | undefined;

  /** Resolves once the chosen edition is fully loaded, or has failed to load. */
  loaded: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost;
  readonly #onWhole: (shown: WholeEdition) => void;
  #chosen: EditionEntry | undefined;

  /** `onWhole` is called each time an edition is fully loaded. */
  constructor(host: ReactiveControllerHost, onWhole: (shown: WholeEdition) => void) {
    this.#host = host;
    this.#onWhole = onWhole;
  }

  /** Chooses the edition with that id, else the one valid on that day, else the current one. */
  choose(id: string | undefined, date: string | undefined): void {
    const entry = editions.find((each) => each.id === id) ?? editionOn(date ?? today()) ?? currentEdition();
    if (entry === this.#chosen) return;
    this.#chosen = entry;
    if (entry.firstQuestion) this.shown = {entry, edition: entry.firstQuestion, deferred: undefined};
    this.loaded = this.#fetch(entry);
  }

  /** Resolves to whether the edition is fully loaded. Retries once if loading failed. */
  async loadAll(): Promise<boolean> {
    await this.loaded;
    if (this.shown && !this.shown.deferred) await (this.loaded = this.#fetch(this.shown.entry));
    return this.shown?.deferred !== undefined;
  }

  /**
   * Loads the whole edition and shows it, unless another was chosen meanwhile. Falls back to the current one on error.
   */
  async #fetch(entry: EditionEntry): Promise<void> {
    try {
      const [edition, deferred] = await Promise.all([entry.load(), import('../deferred.js')]);
      if (entry !== this.#chosen) return;
      const shown = {entry, edition, deferred};
      this.shown = shown;
      this.#onWhole(shown);
      this.#host.requestUpdate();
    } catch {
      const current = currentEdition();
      if (entry !== current) await this.#fetch((this.#chosen = current));
    }
  }
}
