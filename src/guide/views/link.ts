import {html, nothing} from 'lit';
import type {View} from '../view.js';

/**
 * A link; in text that is only read, its words. On a kiosk what stands for it, and until that is loaded its words alone.
 * `ltr`: its label runs from left to right in every language.
 */
export function link(view: View, href: string, label: string, ltr = false) {
  const dir = ltr ? 'ltr' : nothing;
  if (view.isText) return html`<span dir=${dir}>${label}</span>`;
  return view.features?.withoutLinks
    ? (view.features.desk?.link(view, href, label) ?? html`${label}`)
    : html`<a class="link" href=${href} dir=${dir}>${label}</a>`;
}
