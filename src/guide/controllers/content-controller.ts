import type {ReactiveControllerHost} from 'lit';
import type {Edition} from '../../content/edition.js';
import {currentEdition, editionOn, editions, today, type EditionEntry} from '../../content/editions.js';
import type {SettingIssue} from '../../settings/editor-messages.js';
import {onServer} from '../../locale/on-server.js';
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

/** Whether visitors must not follow the edition any more. */
export const isOutdated = (entry: EditionEntry): boolean =>
  entry.isCustom ? entry.until !== undefined && entry.until < today() : entry !== currentEdition();

/** In ms. On a page that is never idle, the rest of the guide is requested after this time. */
const longestWait = 2000;

/** In ms. Safari has no `requestIdleCallback`: this gives it time to paint. */
const waitInSafari = 100;

const whenIdle = (callback: () => void): unknown =>
  'requestIdleCallback' in globalThis
    ? requestIdleCallback(callback, {timeout: longestWait})
    : setTimeout(callback, waitInSafari);

/**
 * Loads the edition to show: first what the first question needs, then everything. The rest is requested once the
 * browser is idle, so that it does not hold up the first paint; at the latest when a visitor reaches for the guide.
 */
export class ContentController {
  shown: LoadedEdition | undefined;

  /** Everything that is wrong with the custom edition; nothing is shown then. */
  issues: readonly SettingIssue[] = [];

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #onWhole: (shown: WholeEdition) => void;
  #chosen: unknown;
  /** Resolves once the chosen edition is fully loaded, or has failed to load. */
  #loaded: Promise<void> = Promise.resolve();
  /** Requests the rest of the chosen edition, unless that has been done. */
  #request: () => void = () => undefined;

  /** `onWhole` is called each time an edition is fully loaded. */
  constructor(host: ReactiveControllerHost & EventTarget, onWhole: (shown: WholeEdition) => void) {
    this.#host = host;
    this.#onWhole = onWhole;
    for (const type of ['pointerenter', 'focusin']) host.addEventListener(type, () => this.#request());
  }

  /** Chooses the edition with that id, else the one valid on that day, else the current one. */
  choose(id: string | undefined, date: string | undefined): void {
    const entry = editions.find((each) => each.id === id) ?? editionOn(date ?? today()) ?? currentEdition();
    if (entry === this.#chosen) return;
    this.#chosen = entry;
    this.issues = [];
    const {firstQuestion} = entry;
    if (firstQuestion) this.shown = {entry, edition: firstQuestion, deferred: undefined};
    if (onServer) return;
    const requested = new Promise<void>((resolve) => (this.#request = resolve));
    this.#loaded = requested.then(() => this.#fetch(entry));
    if (firstQuestion) whenIdle(this.#request);
    else this.#request();
  }

  /**
   * Chooses an edition of somebody else's making: an object, or the name of a file beside `profiles.json`. Until it is
   * loaded, and if it cannot be used, nothing is shown: the page keeps its fallback, and no guide on another subject.
   */
  chooseCustom(edition: unknown, profilesUrl: () => string): void {
    if (edition === this.#chosen) return;
    this.#chosen = edition;
    this.shown = undefined;
    this.#request = () => undefined;
    this.#loaded = this.#fetchCustom(edition, profilesUrl);
  }

  /** Resolves once the chosen edition is fully loaded, or has failed to load. Does not wait until the browser is idle. */
  loaded(): Promise<void> {
    this.#request();
    return this.#loaded;
  }

  /** Resolves to whether the edition is fully loaded. Retries once if loading failed. */
  async loadAll(): Promise<boolean> {
    await this.loaded();
    if (this.shown && !this.shown.deferred) await (this.#loaded = this.#fetch(this.shown.entry));
    return this.shown?.deferred !== undefined;
  }

  /**
   * Loads the whole edition and shows it, unless another was chosen meanwhile. Falls back to the current one on error.
   */
  async #fetch(entry: EditionEntry, chosen: unknown = entry): Promise<void> {
    try {
      const [edition, deferred] = await Promise.all([entry.load(), import('../deferred.js')]);
      if (chosen !== this.#chosen) return;
      const shown = {entry, edition, deferred};
      this.shown = shown;
      this.#onWhole(shown);
      this.#host.requestUpdate();
    } catch {
      const current = currentEdition();
      if (entry !== current && !entry.isCustom) await this.#fetch((this.#chosen = current));
    }
  }

  async #fetchCustom(edition: unknown, profilesUrl: () => string): Promise<void> {
    try {
      const {loadCustomEdition} = await import('../../settings/custom-edition/load-edition.js');
      const loaded = await loadCustomEdition(edition, profilesUrl());
      if (edition !== this.#chosen) return;
      this.issues = 'issues' in loaded ? loaded.issues : [];
      if ('entry' in loaded) await this.#fetch(loaded.entry, edition);
      this.#host.requestUpdate();
    } catch {
      // The chunk failed to load: the page keeps its fallback, and the browser logs the error.
    }
  }
}
