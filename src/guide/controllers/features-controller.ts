import type {Feature, FeatureHost, FeatureName, Features} from '../view.js';

/** How to load each feature: a chunk of its own. */
const loaders: Readonly<Record<FeatureName, (host: FeatureHost) => Promise<Feature>>> = {
  picture: async (host) => new (await import('../picture/picture.js')).Picture(host),
};

/** Loads what only some visitors ask for, each part when the first of them opens it, and then updates the guide. */
export class FeaturesController implements Features {
  readonly #host: FeatureHost;
  readonly #loaders: typeof loaders;
  readonly #loaded = new Map<FeatureName, Feature | null | undefined>();

  constructor(host: FeatureHost, fetch = loaders) {
    this.#host = host;
    this.#loaders = fetch;
  }

  get(name: FeatureName): Feature | null | undefined {
    return this.#loaded.get(name);
  }

  /** Loads a feature, unless it is loaded or on its way. One that failed to load is requested again. */
  async load(name: FeatureName): Promise<void> {
    if (this.#loaded.get(name) !== null && this.#loaded.has(name)) return;
    this.#set(name, undefined);
    try {
      this.#set(name, await this.#loaders[name](this.#host));
    } catch {
      this.#set(name, null);
    }
  }

  #set(name: FeatureName, feature: Feature | null | undefined): void {
    this.#loaded.set(name, feature);
    this.#host.requestUpdate();
  }
}
