import {sourceLanguage} from '../../locale/language-names.js';
import {attributesInHtml, escapeHtml} from '../html.js';
import {organisationTexts} from './organisation-texts.js';
import {pieces} from './snippet-code.js';
import type {SnippetWords} from './words-types.js';

/** Code or text to copy, with the button to copy it. */
export const copyable = (
  id: string,
  title: string,
  copy: string,
  {language = {}, tools = ''}: {readonly language?: Readonly<Record<string, string>>; readonly tools?: string} = {},
) => `
<div class="piece" id="${id}-piece">
<h3 id="${id}-title">${escapeHtml(title)}</h3>
<p class="hint" id="${id}-what"></p>${tools}
<textarea id="${id}" readonly spellcheck="false" autocomplete="off"${attributesInHtml(language)} aria-labelledby="${id}-title" aria-describedby="${id}-what"></textarea>
<p class="act"><button type="button" data-copies="${id}">${escapeHtml(copy)}<span class="spoken">: ${escapeHtml(title)}</span></button>
<span role="status" class="copied"></span></p>
</div>`;

/** What to copy, in the order in which to use it. The button for what goes onto the page stays in view. */
export const codeHtml = ({copy, copyCode, pieces: titles}: SnippetWords, profileTools: string) => `
<p class="act main-act"><button type="button" class="main" id="copy-main" data-copies="code-page">${escapeHtml(copyCode)}</button>
<span role="status" class="copied"></span></p>
<div class="scrolls">
<p class="error" id="no-files" role="status"></p>
<div id="refused" hidden><p id="refused-label"></p><ul aria-labelledby="refused-label"></ul></div>
${pieces.map((piece) => copyable(`code-${piece}`, titles[piece].title, copy, {tools: piece === 'profile' ? profileTools : ''})).join('')}
</div>`;

/** The texts for the organisation's own pages. */
export const textsHtml = ({copy, texts}: SnippetWords) =>
  Object.keys(organisationTexts)
    .map((id) =>
      copyable(`text-${id}`, texts[id as keyof typeof organisationTexts], copy, {language: {lang: sourceLanguage}}),
    )
    .join('');
