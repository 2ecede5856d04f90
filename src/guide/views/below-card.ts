import {html, nothing} from 'lit';
import {sourceLanguage} from '../../locale/language-names.js';
import {organisationAdditions} from './box-body.js';
import {dateInWords} from '../dates.js';
import {features} from './features.js';
import {detailsChecked} from './organisation-details.js';
import {inEditionLanguage, paragraphs} from './statements.js';
import {heading, type DeferredViews, type View} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/** The edition's asides: each collapsed under its title. */
const asides = (view: View, title: string) =>
  html`<div class="asides">
    ${heading(view, {below: 1, class: 'small-title'}, title)}
    ${view.words.asides.map(
      (aside) =>
        html`<details part="aside">
          <summary><span>${inEditionLanguage(view, aside.title)}</span></summary>
          ${
            view.features?.hasVisitor
              ? html`<div class="aside-text">
                  ${paragraphs(view, aside.text)} ${organisationAdditions(view, aside.id)}
                </div>`
              : nothing
          }
        </details>`,
    )}
  </div>`;

/** When the edition was last checked, in a sentence. Made once for each language, because it may take `Intl`. */
export const editionChecked: DeferredViews['editionChecked'] = (msg, language, date) =>
  deferredWords(msg).checked(dateInWords(language, date));

/**
 * What is below the card, whatever it shows: the asides, and when everything was checked. It comes after the first paint
 * and all at once, so that it pushes nothing down but what is below the guide. Editors reserve the guide's height.
 */
export const belowCard: DeferredViews['belowCard'] = (view) => {
  const words = deferredWords(view.msg);
  const notes = [
    view.checked,
    detailsChecked(view),
    view.language === sourceLanguage || view.entry.isCustom ? undefined : words.authoritative,
  ];
  return html`${view.features?.desk?.render(view)} ${features(view)} ${view.words.asides.length ? asides(view, words.asides) : nothing}
  ${notes.map((note) => (note ? html`<p class="checked">${note}</p>` : nothing))}`;
};
