import {sourceLanguage} from '../../locale/language-names.js';
import {attributesInHtml, escapeHtml} from '../html.js';
import {organisationTexts} from './organisation-texts.js';
import {pieces} from './snippet-code.js';
import type {SnippetWords} from './words-types.js';

/** Code or text to copy, with the button to copy it. */
export const copyable = (id: string, title: string, copy: string, language: Readonly<Record<string, string>> = {}) => `
<div class="piece" id="${id}-piece">
<h3 id="${id}-title">${escapeHtml(title)}</h3>
<p class="hint" id="${id}-what"></p>
<textarea id="${id}" readonly spellcheck="false" autocomplete="off"${attributesInHtml(language)} aria-labelledby="${id}-title" aria-describedby="${id}-what"></textarea>
<p class="act"><button type="button" data-copies="${id}">${escapeHtml(copy)}<span class="spoken">: ${escapeHtml(title)}</span></button>
<span role="status" class="copied"></span></p>
</div>`;

/** The code to copy: the button for the code of the page comes first, what the webmaster must do before it next. */
export const codeHtml = ({copy, copyCode, pieces: titles}: SnippetWords, profileTools: string) => `
<p class="act main-act"><button type="button" class="main" id="copy-main" data-copies="code-page">${escapeHtml(copyCode)}</button>
<span role="status" class="copied"></span></p>
<div class="scrolls">
<div id="refused" hidden><p id="refused-label"></p><ul aria-labelledby="refused-label"></ul></div>
<p class="about" id="paste"></p>
${pieces.map((piece) => copyable(`code-${piece}`, titles[piece].title, copy) + (piece === 'profile' ? profileTools : '')).join('')}
</div>`;

/** The texts for the organisation's own pages. */
export const textsHtml = ({copy, texts}: SnippetWords) =>
  Object.keys(organisationTexts)
    .map((id) => copyable(`text-${id}`, texts[id as keyof typeof organisationTexts], copy, {lang: sourceLanguage}))
    .join('');
