import type {ReactiveControllerHost} from 'lit';
import type {IllustrationId} from '../../content/edition.js';
import type {Illustrations} from '../view.js';

type Drawings = Readonly<Record<IllustrationId, unknown>>;

const fetchDrawings = async (): Promise<Drawings> => (await import('../illustrations/illustrations.js')).illustrations;

/** Fetches the pictures once the first of them is asked for, and then has its host drawn again. */
export class IllustrationsController implements Illustrations {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #fetch: () => Promise<Drawings>;
  #isAsked = false;
  #drawings: Drawings | null | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, fetch = fetchDrawings) {
    this.#host = host;
    this.#fetch = fetch;
  }

  drawing(id: IllustrationId): unknown {
    if (!this.#isAsked) void this.#load();
    return this.#drawings && this.#drawings[id];
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#drawings = await this.#fetch();
    } catch {
      // The words do without.
      this.#drawings = null;
    }
    this.#host.requestUpdate();
  }
}
