import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {MitidGuideElement} from '../guide/mitid-guide.js';
import {styles} from '../guide/mitid-guide.styles.js';
import {languageFrom, loadTemplates} from '../locale/languages.js';
import {sourceLanguage} from '../locale/language-names.js';
import {renderedBy, rendererHere} from './rendered.js';

const tag = 'mitid-guide';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The hash of the style sheet that `renderGuide` writes, for the `style-src` of a policy: `'sha256-…'`. */
export async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles.cssText));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The attributes of the tag, by name. */
export type GuideAttributes = Readonly<Record<string, string>>;

/**
 * Renders the first card on a server, as a tag with a declarative shadow root. The language is that of the attribute
 * `lang`, else Danish: a server knows nothing of the page around. `content` is the HTML inside the tag: the fallback, and
 * what is in slots. It is not escaped, and neither are the names of attributes: take neither from a stranger.
 */
export async function renderGuide({lang = sourceLanguage, ...others}: GuideAttributes = {}, content = '') {
  if (!customElements.get(tag)) customElements.define(tag, MitidGuideElement);
  const attributes = Object.entries({...others, lang, [renderedBy]: rendererHere()});
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  // The guide has requested its language; now that is there.
  await loadTemplates(languageFrom(lang) ?? sourceLanguage);
  const shadow = renderer.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  });
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const card = await collectResult(shadow ?? []);
  return `<${tag}${written}><template shadowrootmode="open">${card}</template>${content}</${tag}>`;
}
