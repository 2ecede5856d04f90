import {html, nothing} from 'lit';
import type {FeatureName, View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** A disclosure whose content loads when it is opened. */
function feature(view: View, name: FeatureName, title: string) {
  const {features, guide} = view;
  const state = features?.get(name);
  const load = ({currentTarget}: Event) => {
    if ((currentTarget as HTMLDetailsElement).open) void features?.load(name);
  };
  return html`<details class="feature" data-feature=${name} @toggle=${load}>
    <summary><span>${title}</span></summary>
    ${
      features?.hasVisitor
        ? html`<div class="feature-content">
            ${typeof state === 'object' ? state.render(view) : nothing}
            <p class="loading" role="status">${state === 'failed' ? guide.failed : state === 'loading' ? guide.late : nothing}</p>
          </div>`
        : nothing
    }
  </details>`;
}

/** What a visitor can do with the guide beyond answering it. */
export const features = (view: View) => {
  const words = deferredWords(view.msg);
  return html`<div class="features">${view.features?.desk?.hasPicture ? nothing : feature(view, 'picture', words.picture)} ${feature(view, 'take-along', view.features?.withoutLinks ? words.device : words.takeAlong)}</div>`;
};
