import type {ReactiveControllerHost} from 'lit';
import type {IllustrationId} from '../../content/edition.js';
import type {Illustrations} from '../view.js';

type Drawings = Readonly<Record<IllustrationId, unknown>>;

const fetchDrawings = async (): Promise<Drawings> => (await import('../illustrations/illustrations.js')).illustrations;

/** Loads the illustrations when the first one is needed, and then updates its host. */
export class IllustrationsController implements Illustrations {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #fetch: () => Promise<Drawings>;
  #isRequested = false;
  #drawings: Drawings | null | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, fetch = fetchDrawings) {
    this.#host = host;
    this.#fetch = fetch;
  }

  drawing(id: IllustrationId): unknown {
    if (!this.#isRequested) void this.#load();
    return this.#drawings && this.#drawings[id];
  }

  async #load(): Promise<void> {
    this.#isRequested = true;
    try {
      this.#drawings = await this.#fetch();
      this.#host.requestUpdate();
    } catch {
      // The words say everything that the pictures show, so the guide works without them. The room of this one stays
      // until the visitor's next act, so that nothing moves meanwhile.
      this.#drawings = null;
    }
  }
}
