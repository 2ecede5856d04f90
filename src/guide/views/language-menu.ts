import {html, nothing} from 'lit';
import {language as languageIcon} from '../../icons/icons.js';
import {directionOf, languageNames} from '../../locale/language-names.js';
import {icon} from './icon.js';
import type {DeferredViews} from '../view.js';
import {deferredWords} from '../words/deferred-words.js';

/**
 * A menu of languages, each by its own name. The title is also in English, for readers of neither Danish nor the
 * language shown. The menu stays open and keeps focus after a choice, so that a visitor who chose the wrong language
 * can choose again.
 */
export const languageMenu: DeferredViews['languageMenu'] = ({msg, language, languages, actions}) => {
  const words = deferredWords(msg);
  return html`<details>
    <summary>
      ${icon(languageIcon)}<span>${words.language}</span>${
        language === 'en' ? nothing : html`<span lang="en" dir="ltr">Language</span>`
      }
    </summary>
    <div class="language-list" role="group" aria-label=${words.language}>
      ${languages.map(
        (each) =>
          html`<button
            class="quiet"
            part="button"
            lang=${each}
            dir=${directionOf(each)}
            aria-current=${each === language ? 'true' : nothing}
            @click=${() => actions.setLanguage(each)}
          >
            ${languageNames[each]}
          </button>`,
      )}
    </div>
  </details>`;
};
