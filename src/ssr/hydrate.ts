// Must come first: Lit looks for it when it defines its own class.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {adoptStyles, ReactiveElement, type PropertyValues} from 'lit';
import {MitidGuideElement} from '../guide/mitid-guide.js';
import {languageFrom, loadTemplates} from '../locale/languages.js';
import {sourceLanguage} from '../locale/language-names.js';
import {renderedBy, rendererHere} from './rendered.js';

/** What Lit calls, which only an element itself may call otherwise. */
interface Lifecycle {
  createRenderRoot: (this: MitidGuideElement) => Element | ShadowRoot;
  scheduleUpdate: (this: MitidGuideElement) => unknown;
  update: (this: MitidGuideElement, changed: PropertyValues) => void;
}

const prototype = MitidGuideElement.prototype as unknown as Lifecycle;
const {createRenderRoot, scheduleUpdate, update} = prototype;
const {createRenderRoot: createOwn} = ReactiveElement.prototype as unknown as Lifecycle;

const isRendered = ({hasUpdated, shadowRoot}: MitidGuideElement) => !hasUpdated && !!shadowRoot?.firstChild;

/** Makes the element take over the card that a server has rendered, instead of drawing it again. */
Object.assign(prototype, {
  createRenderRoot() {
    const {shadowRoot} = this;
    if (!shadowRoot) return createRenderRoot.call(this);
    if (this.getAttribute(renderedBy) === rendererHere()) {
      // A policy without the hash of its style sheet left the card without looks until now.
      adoptStyles(shadowRoot, MitidGuideElement.elementStyles);
      return createRenderRoot.call(this);
    }
    // Another version, or an edition of another day. Lit compares no words, so it would keep the old ones.
    shadowRoot.replaceChildren();
    return createOwn.call(this);
  },

  /** Waits for the language of the card, so that the element does not show its fallback in between. */
  async scheduleUpdate() {
    if (isRendered(this)) await loadTemplates(languageFrom(this.lang) ?? sourceLanguage);
    await scheduleUpdate.call(this);
  },

  update(changed) {
    if (!isRendered(this)) {
      update.call(this, changed);
      return;
    }
    try {
      update.call(this, changed);
    } catch {
      // The page has set other answers or attributes than the server had.
      this.shadowRoot?.replaceChildren();
      update.call(this, changed);
    }
  },
} satisfies Lifecycle);
