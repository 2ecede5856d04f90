import {html} from 'lit';

/** An icon that repeats what words beside it say, and so is silent. */
export const icon = (path: string) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
