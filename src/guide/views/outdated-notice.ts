import {html, nothing} from 'lit';
import {warning} from '../../icons/icons.js';
import {longDate} from '../dates.js';
import {icon} from './icon.js';
import {heading, type DeferredViews} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** Warns that the edition shown is outdated, so that nobody follows it by mistake. */
export const outdatedNotice: DeferredViews['outdatedNotice'] = (view) => {
  const {msg, actions, entry, language} = view;
  const words = deferredWords(msg);
  const period = longDate(language).formatRange(new Date(entry.from), new Date(entry.until ?? entry.from));
  return html`<div class="notice" part="notice">
    ${icon(warning)}
    <div>
      ${heading(view, {below: 1, class: 'notice-title'}, words.outdated)}
      ${
        entry.isCustom
          ? nothing
          : html`<p>${words.outdatedPeriod(period)}</p>
              <button class="secondary" part="button" @click=${actions.showCurrent}>${words.showCurrent}</button>`
      }
    </div>
  </div>`;
};
