import type {ReactiveController} from 'lit';
import type {Language} from '../../locale/language-names.js';
import {flag} from '../../settings/setting-kinds.js';
import type {BesideName, Desk, Draw, Feature, FeatureHost, FeatureName, Features, FeatureState, View} from '../view.js';
import {VisitorController} from './visitor-controller.js';
import {VoicesController} from './voices-controller.js';

type Load = (host: FeatureHost, draw: Draw) => Promise<Feature>;

/** How to load each feature: a chunk of its own. */
const loaders: Readonly<Record<Exclude<FeatureName, BesideName>, Load>> = {
  picture: async (host) => new (await import('../picture/picture.js')).Picture(host),
  'take-along': async (host, draw) => new (await import('../take-along/take-along.js')).TakeAlong(host, draw),
  'read-aloud': async (host) => new (await import('../read-aloud/read-aloud.js')).ReadAloud(host),
  desk: async (host) => new (await import('../desk/desk.js')).AtDesk(host),
};

/** Each needs the desk. */
const deskSettings = ['desk', 'idle-reset', 'without-links'];

const loadBeside = async (host: FeatureHost, name: BesideName) =>
  (await import('../beside/beside.js')).besideIn(name.slice('beside-'.length) as Language, host);

const isBeside = (name: FeatureName): name is BesideName => name.startsWith('beside-');

/** Loads what only some visitors ask for, each part when the first of them opens it, and then updates the guide. */
export class FeaturesController implements Features, ReactiveController {
  readonly #host: FeatureHost;
  readonly #draw: Draw;
  readonly #loaders: typeof loaders;
  readonly #voices: VoicesController;
  readonly #visitor: VisitorController;
  readonly #requests = new Map<FeatureName, Promise<void>>();
  readonly #loaded = new Map<FeatureName, FeatureState>();

  constructor(host: FeatureHost, draw: Draw, fetch = loaders) {
    this.#host = host;
    this.#draw = draw;
    this.#loaders = fetch;
    this.#voices = new VoicesController(host);
    this.#visitor = new VisitorController(host);
    host.addController(this);
    // A desk that failed to load: each answer requests it again, because nobody at a kiosk can.
    host.addEventListener('mitid-guide-answer', () => this.#loadDesk());
  }

  hostUpdate(): void {
    if (!this.get('desk')) this.#loadDesk();
  }

  #loadDesk(): void {
    if (deskSettings.some((name) => this.#host.hasAttribute(name))) void this.load('desk');
  }

  get hasVisitor(): boolean {
    return this.#visitor.isHere;
  }

  /** Draws everything, as for a visitor. */
  expectVisitor(): void {
    this.#visitor.notice();
  }

  get withoutLinks(): boolean {
    return !!flag.read(this.#host.getAttribute('without-links') ?? 'false');
  }

  get desk(): Desk | undefined {
    const state = this.get('desk');
    return typeof state === 'object' ? (state as Desk) : undefined;
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
