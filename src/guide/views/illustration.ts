import {html} from 'lit';
import type {IllustrationId} from '../../content/edition.js';
import type {View} from '../view.js';

/** The place of a picture, which is as large before the picture is there; the words beside it say what it shows. */
export const illustration = ({illustrations}: View, id: IllustrationId) =>
  html`<span class="illustration" aria-hidden="true"
    ><svg viewBox="0 0 160 120" focusable="false">${illustrations?.drawing(id)}</svg></span
  >`;

/** A sentence with its picture, if it has one that can be had: beside it where there is room, else under it. */
export const illustrated = (view: View, id: IllustrationId | undefined, sentence: unknown) =>
  id && view.illustrations?.drawing(id) !== null
    ? html`<span class="illustrated"><span>${sentence}</span>${illustration(view, id)}</span>`
    : sentence;
