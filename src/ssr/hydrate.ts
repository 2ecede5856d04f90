import {hydrate} from '@lit-labs/ssr-client';
import {adoptStyles, ReactiveElement, type PropertyValues, type ReactiveController} from 'lit';
import {MitidGuideElement} from '../guide/mitid-guide.js';
import {LocalizeController} from '../locale/localize-controller.js';
import {renderedBy, rendererHere} from './rendered.js';

/** What Lit calls, which only an element itself may call otherwise. */
interface Lifecycle {
  addController: (this: MitidGuideElement, controller: ReactiveController) => void;
  createRenderRoot: (this: MitidGuideElement) => Element | ShadowRoot;
  shouldUpdate: (this: MitidGuideElement, changed: PropertyValues) => boolean;
  update: (this: MitidGuideElement, changed: PropertyValues) => void;
}

const prototype = MitidGuideElement.prototype as unknown as Lifecycle;
const {addController, createRenderRoot, shouldUpdate, update} = prototype;
const {update: updateOwn} = ReactiveElement.prototype as unknown as Lifecycle;

/** The guides that have a server's card and have not taken it over yet, each with what knows its language. */
const rendered = new WeakSet<MitidGuideElement>();
const languageOf = new WeakMap<MitidGuideElement, LocalizeController>();

/**
 * Makes the element take over the card that a server has rendered, instead of drawing it again. Lit's own support for
 * this works only where it is loaded before Lit, and a bundler that splits code loads it after.
 */
Object.assign(prototype, {
  addController(controller) {
    if (controller instanceof LocalizeController) languageOf.set(this, controller);
    addController.call(this, controller);
  },

  createRenderRoot() {
    const {shadowRoot} = this;
    // Another version, or an edition of another day: Lit compares no words, so it would keep the old ones.
    if (!shadowRoot?.firstChild || this.getAttribute(renderedBy) !== rendererHere()) return createRenderRoot.call(this);
    rendered.add(this);
    // A policy without the hash of its style sheet left the card without looks until now.
    adoptStyles(shadowRoot, MitidGuideElement.elementStyles);
    return shadowRoot;
  },

  /** Waits for the language of the card: until then the element would show its fallback. */
  shouldUpdate(changed) {
    return !(rendered.has(this) && languageOf.get(this)?.isLoading) && shouldUpdate.call(this, changed);
  },

  update(changed) {
    if (!rendered.delete(this)) {
      update.call(this, changed);
      return;
    }
    const {renderRoot} = this;
    try {
      const card = this.render();
      updateOwn.call(this, changed);
      hydrate(card, renderRoot, this.renderOptions);
    } catch {
      // The page has set other answers or attributes than the server had.
      renderRoot.replaceChildren();
      update.call(this, changed);
    }
  },
} satisfies Lifecycle);

if (typeof document !== 'undefined' && document.querySelector(`mitid-guide:defined[${renderedBy}]`)) {
  console.warn(
    '<mitid-guide>: "mitid-guide/hydrate" has run after "mitid-guide/define", so the card of the server was drawn anew. ' +
      'Import both in one module, this first, and that module in every entry.',
  );
}
