import {html} from 'lit';
import type {IllustrationId} from '../../content/edition.js';
import type {View} from '../view.js';

/**
 * A sentence with its picture. The picture takes up its space before it has loaded, so that nothing moves. It is hidden
 * from screen readers, because the words beside it say the same.
 */
export function illustrated({illustrations}: View, id: IllustrationId | undefined, sentence: unknown) {
  if (!id || (illustrations && !illustrations[id])) return sentence;
  return html`<span class="illustrated"
    ><span>${sentence}</span
    ><span class="illustration" aria-hidden="true"
      ><svg viewBox="0 0 160 120">${illustrations?.[id]}</svg></span
    ></span
  >`;
}
