import {html, nothing} from 'lit';
import {disclose} from '../../icons/icons.js';
import {icon} from './icon.js';
import type {FeatureName, View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** A disclosure whose content loads when it is opened. */
function feature(view: View, name: FeatureName, title: string) {
  const {features, guide} = view;
  const loaded = features?.get(name);
  const load = ({currentTarget}: Event) => {
    if ((currentTarget as HTMLDetailsElement).open) void features?.load(name);
  };
  return html`<details class="feature" data-feature=${name} @toggle=${load}>
    <summary>${icon(disclose)}<span>${title}</span></summary>
    <div class="feature-content">
      ${loaded?.render(view) ?? nothing}
      <p class="loading" role="status">${loaded ? nothing : loaded === null ? guide.failed : guide.late}</p>
    </div>
  </details>`;
}

/** What a visitor can do with the guide beyond answering it. */
export const features = (view: View) => {
  const words = deferredWords(view.msg);
  return html`<div class="features">${feature(view, 'picture', words.picture)}</div>`;
};
