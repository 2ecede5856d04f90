import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {MitidGuideElement} from '../guide/mitid-guide.js';
import {styles} from '../guide/mitid-guide.styles.js';
import {languageFrom, loadMsg} from '../locale/languages.js';
import {sourceLanguage} from '../locale/language-names.js';
import {isGlobalAttribute} from '../settings/global-attributes.js';
import {guideSettings, namesAllowedIn, organisationSettings} from '../settings/settings.js';
import {renderedBy, rendererHere} from './rendered.js';

const tag = 'mitid-guide';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The hash of the style sheet that `renderGuide` writes, for the `style-src` of a policy: `'sha256-…'`. */
export async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles.cssText));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The attributes of the tag, by name. One that stands alone in HTML, such as `debug`, is the empty string. */
export type GuideAttributes = Readonly<Record<string, string>>;

/** Throws a `TypeError` if that is no attribute of the guide. Types do not stop whoever writes plain JavaScript. */
function assertAttribute(name: string, value: unknown): asserts value is string {
  const known = namesAllowedIn({...guideSettings, ...organisationSettings}, 'attribute');
  if (!known.includes(name) && !isGlobalAttribute(name)) {
    throw new TypeError(`<${tag}>: no attribute ${JSON.stringify(name)}; there are ${known.join(', ')}`);
  }
  if (typeof value !== 'string') {
    throw new TypeError(
      `<${tag}>: the attribute "${name}" must be a string, not ${String(value)}; one without a value is ''`,
    );
  }
}

/**
 * Renders the first card on a server, as a tag with a declarative shadow root. The language is that of the attribute
 * `lang`, else Danish: a server knows nothing of the page around. `content` is the HTML inside the tag: the fallback, and
 * what is in slots. It is not escaped, and attributes such as `onclick` run script: take neither from a stranger.
 */
export async function renderGuide({lang = sourceLanguage, ...others}: GuideAttributes = {}, content = '') {
  if (!customElements.get(tag)) customElements.define(tag, MitidGuideElement);
  const attributes = Object.entries({...others, lang, [renderedBy]: rendererHere()});
  for (const [name, value] of attributes) assertAttribute(name, value);
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of attributes) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  // The guide has requested its language; now that is there.
  await loadMsg(languageFrom(lang) ?? sourceLanguage);
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
