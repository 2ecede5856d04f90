import type {Language} from '../../locale/language-names.js';
import type {BesideName, Draw, Feature, FeatureHost, FeatureName, Features, FeatureState, View} from '../view.js';
import {VoicesController} from './voices-controller.js';

type Load = (host: FeatureHost, draw: Draw) => Promise<Feature>;

/** How to load each feature: a chunk of its own. */
const loaders: Readonly<Record<Exclude<FeatureName, BesideName>, Load>> = {
  picture: async (host) => new (await import('../picture/picture.js')).Picture(host),
  'take-along': async (host, draw) => new (await import('../take-along/take-along.js')).TakeAlong(host, draw),
  'read-aloud': async (host) => new (await import('../read-aloud/read-aloud.js')).ReadAloud(host),
};

const loadBeside = async (host: FeatureHost, name: BesideName) =>
  (await import('../beside/beside.js')).besideIn(name.slice('beside-'.length) as Language, host);

const isBeside = (name: FeatureName): name is BesideName => name.startsWith('beside-');

/** Loads what only some visitors ask for, each part when the first of them opens it, and then updates the guide. */
export class FeaturesController implements Features {
  readonly #host: FeatureHost;
  readonly #draw: Draw;
  readonly #loaders: typeof loaders;
  readonly #voices: VoicesController;
  readonly #requests = new Map<FeatureName, Promise<void>>();
  readonly #loaded = new Map<FeatureName, FeatureState>();

  constructor(host: FeatureHost, draw: Draw, fetch = loaders) {
    this.#host = host;
    this.#draw = draw;
    this.#loaders = fetch;
    this.#voices = new VoicesController(host);
  }

  get(name: FeatureName): FeatureState {
    return this.#loaded.get(name);
  }

  canReadAloud(view: View): boolean {
    return this.#voices.canRead(view);
  }

  /** Resolves once a feature has loaded, or has failed to. One that failed is requested again. */
  async load(name: FeatureName): Promise<void> {
    const state = this.#loaded.get(name);
    if (!state || state === 'failed') this.#requests.set(name, this.#request(name));
    await this.#requests.get(name);
  }

  async #request(name: FeatureName): Promise<void> {
    this.#set(name, 'loading');
    try {
      this.#set(
        name,
        await (isBeside(name) ? loadBeside(this.#host, name) : this.#loaders[name](this.#host, this.#draw)),
      );
    } catch {
      this.#set(name, 'failed');
    }
  }

  #set(name: FeatureName, state: FeatureState): void {
    this.#loaded.set(name, state);
    this.#host.requestUpdate();
  }
}
