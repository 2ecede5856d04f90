import {html, nothing} from 'lit';
import {back, link as linkIcon, restart} from '../../icons/icons.js';
import {icon} from './icon.js';
import type {AnswersLink, DeferredViews} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** The buttons Back, Copy link and Start over; nothing at the first question. */
export const backAndRestart: DeferredViews['backAndRestart'] = ({actions, msg, walk, answersLink: link, features}) => {
  if (!walk.passed.length) return nothing;
  const answersLink = features?.withoutLinks ? undefined : link;
  const words = deferredWords(msg);
  return html`<div class="navigation">
      <button class="quiet back" part="button" @click=${actions.back}>${icon(back)}${words.back}</button>
      ${
        answersLink
          ? html`<button class="quiet" part="button" @click=${() => answersLink.copy()}>
              ${icon(linkIcon)}${words.copyLink}
            </button>`
          : nothing
      }
      ${
        features?.desk?.hasRestart
          ? nothing
          : html`<button class="quiet" part="button" @click=${actions.restart}>${icon(restart)}${words.restart}</button>`
      }
    </div>
    ${answersLink ? copied(answersLink, words) : nothing}`;
};

/** The status comes with the button, empty, because screen readers announce only what changes. */
const copied = ({state}: AnswersLink, {linkCopied, linkToCopy}: ReturnType<typeof deferredWords>) =>
  html`<p class="copied" role="status">${state?.kind === 'copied' ? linkCopied : nothing}</p>
    ${
      state?.kind === 'shown'
        ? html`<label class="copied">${linkToCopy} <input class="link-url" readonly dir="ltr" .value=${state.url} /></label>`
        : nothing
    }`;
