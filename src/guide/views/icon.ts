import {html} from 'lit';

/** An icon. Hidden from screen readers, because the words beside it say the same. */
export const icon = (path: string) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
