import {html} from 'lit';
import type {IllustrationId} from '../../content/edition.js';
import type {View} from '../view.js';

/**
 * A picture. It takes up its space before it has loaded, so that nothing moves. Hidden from screen readers, because the
 * words beside it say the same.
 */
export const illustration = ({illustrations}: View, id: IllustrationId) =>
  html`<span class="illustration" aria-hidden="true"
    ><svg viewBox="0 0 160 120" focusable="false">${illustrations?.drawing(id)}</svg></span
  >`;

/** A sentence with its picture. Only the sentence if it has no picture, or the picture failed to load. */
export const illustrated = (view: View, id: IllustrationId | undefined, sentence: unknown) =>
  id && view.illustrations?.drawing(id) !== null
    ? html`<span class="illustrated"><span>${sentence}</span>${illustration(view, id)}</span>`
    : sentence;
