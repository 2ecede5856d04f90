import {sourceLanguage} from '../../locale/language-names.js';
import {escapeHtml} from '../html.js';
import {copyable} from './code-html.js';
import {disclosure} from './form-html.js';
import {toolWords} from './tool-words.js';
import type {SnippetWords} from './words-types.js';

/** What a check has found out, which is Danish. A screen reader reads it when it comes. */
const findings = (id: string) =>
  `<div class="findings" id="${id}-findings" role="status" lang="${sourceLanguage}"></div>`;

const button = (id: string, text: string) => `<button type="button" id="${id}">${escapeHtml(text)}</button>`;

const field = (id: string, label: string, hint: string, control: string) => `<div class="field">
<label for="${id}">${escapeHtml(label)}</label>
<p class="hint" id="hint-${id}">${escapeHtml(hint)}</p>
${control}
</div>`;

const pasted = (id: string) =>
  `<textarea id="${id}" rows="5" spellcheck="false" autocomplete="off" aria-describedby="hint-${id}"></textarea>`;

/** Fills the form from a link or from code that an editor already has. */
export function pasteHtml({language}: SnippetWords): string {
  const {paste, link} = toolWords[language];
  return `<div class="notice" id="from-link" hidden><p>${escapeHtml(link.text)}</p><p class="act">${button('take-link', link.act)}</p></div>
${disclosure(
  'paste-code',
  paste.summary,
  `${field('current-code', paste.label, paste.hint, pasted('current-code'))}
<p class="act">${button('read-code', paste.act)}</p>
${findings('read-code')}`,
)}`;
}

/** Beside the profile's code: whether it is in place, the file to download, and merging. */
export function profileHtml({language, copy}: SnippetWords): string {
  const {profile, merge} = toolWords[language];
  return `<div id="profile-tools">
<p class="act">${button('check-profile', profile.check)} ${button('download-profile', profile.download)}</p>
${findings('check-profile')}
${disclosure(
  'merge-profiles',
  merge.summary,
  `${field('current-profiles', merge.label, merge.hint, pasted('current-profiles'))}
<p class="act">${button('merge', merge.act)}</p>
${findings('merge')}
${copyable('merged', 'profiles.json', copy)}
<p class="act">${button('download-merged', profile.download)}</p>`,
)}
</div>`;
}

/** The check of an editor's own page. */
export function pageCheckHtml({language}: SnippetWords): string {
  const {page, needsServer} = toolWords[language];
  return `<p class="notice" id="needs-server" hidden>${escapeHtml(needsServer)}</p>
${field('own-page', page.label, page.hint, `<input type="url" id="own-page" autocomplete="off" aria-describedby="hint-own-page">`)}
<p class="act">${button('check-page', page.act)}</p>
${findings('check-page')}`;
}

/** The letter to the webmaster. */
export function letterHtml({language, copy}: SnippetWords): string {
  const {letter} = toolWords[language];
  return `<p class="hint">${escapeHtml(letter.hint)}</p>
${copyable('letter', letter.label, copy, {language: {lang: sourceLanguage}})}
<p class="act"><a id="mail" href="mailto:">${escapeHtml(letter.mail)}</a></p>`;
}
