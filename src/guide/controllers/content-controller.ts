import type {ReactiveControllerHost} from 'lit';
import type {Edition} from '../../content/edition.js';
import {currentEdition, editionOn, editions, today, type EditionEntry} from '../../content/editions.js';
import type * as Deferred from '../deferred.js';

/** An edition whose content is at hand. */
export interface LoadedEdition {
  readonly entry: EditionEntry;
  readonly edition: Edition;
  /** Comes with the whole edition; without it, there is just enough to ask the first question. */
  readonly deferred: typeof Deferred | undefined;
}

/** Has the edition that its host is to show: at once as much as the first question takes, and then the rest. */
export class ContentController {
  shown: LoadedEdition | undefined;

  /** Resolves once the edition chosen is there, whole, or could not be had. */
  loaded: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost;
  readonly #onWhole: (shown: LoadedEdition & {readonly deferred: typeof Deferred}) => void;
  #chosen: EditionEntry | undefined;

  /** `onWhole` is called each time that an edition is there, whole. */
  constructor(
    host: ReactiveControllerHost,
    onWhole: (shown: LoadedEdition & {readonly deferred: typeof Deferred}) => void,
  ) {
    this.#host = host;
    this.#onWhole = onWhole;
  }

  /** Chooses the edition of that id, else the one of that day, else the one of today. */
  choose(id: string | undefined, date: string | undefined): void {
    const entry = editions.find((each) => each.id === id) ?? editionOn(date ?? today()) ?? currentEdition();
    if (entry === this.#chosen) return;
    this.#chosen = entry;
    if (entry.firstQuestion) this.shown = {entry, edition: entry.firstQuestion, deferred: undefined};
    this.loaded = this.#fetch(entry);
  }

  /** Whether all of the edition is there. Asks for it once more where that was in vain. */
  async loadAll(): Promise<boolean> {
    await this.loaded;
    if (this.shown && !this.shown.deferred) await (this.loaded = this.#fetch(this.shown.entry));
    return this.shown?.deferred !== undefined;
  }

  /** Fetches an edition, whole, and has it shown if it is still the one chosen. Where it can't be had, the current one. */
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
