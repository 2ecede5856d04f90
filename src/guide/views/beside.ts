import {html, nothing} from 'lit';
import {directionOf, languageNames} from '../../locale/language-names.js';
import type {DeferredViews} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/**
 * The words of the card in one more language, in a disclosure that a visitor may close. It stays, hidden, while the
 * guide is in that language itself, so that one that was closed comes back closed. A guide of somebody else's making has
 * one language.
 */
export const beside: DeferredViews['beside'] = (view) => {
  const {beside: language, entry, features, guide, msg} = view;
  if (!language || !features || entry.isCustom) return nothing;
  const name = `beside-${language}` as const;
  const isSame = language === view.language;
  const state = isSame ? undefined : features.get(name);
  if (!isSame && !state) void features.load(name);
  const isFirst = !isSame && !view.walk.passed.length && (!state || state === 'loading');
  const retry = ({currentTarget}: Event) => {
    if (state === 'failed' && (currentTarget as HTMLDetailsElement).open) void features.load(name);
  };
  return html`<details class="card feature beside" data-feature="beside" open ?hidden=${isSame} @toggle=${retry}>
    <summary>
      <span
        >${deferredWords(msg).beside}
        <span lang=${language} dir=${directionOf(language)}>${languageNames[language]}</span></span
      >
    </summary>
    ${typeof state === 'object' ? state.render(view) : nothing}
    <p class="loading ${isFirst ? 'loading-first' : ''}" role="status">${state === 'failed' ? guide.failed : nothing}</p>
  </details>`;
};
