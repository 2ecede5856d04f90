import {html, nothing} from 'lit';
import {disclose} from '../../icons/icons.js';
import {icon} from './icon.js';
import {inEditionLanguage, paragraphs} from './statements.js';
import {heading, type View} from '../view.js';

/** The edition's asides: always below the card, each collapsed under its title. */
export function asides(view: View) {
  const {words, guide, deferred} = view;
  if (!words.asides.length) return nothing;
  return html`<div class="asides">
    ${heading(view, {below: 1, class: 'small-title'}, guide.asides)}
    ${words.asides.map(
      ({id, title, text}) =>
        html`<details part="aside">
          <summary>${icon(disclose)}<span>${inEditionLanguage(view, title)}</span></summary>
          <div class="aside-text">${paragraphs(view, text)} ${deferred?.organisationAdditions(view, id)}</div>
        </details>`,
    )}
  </div>`;
}
