import {sourceLanguage} from '../../locale/language-names.js';
import {danishMsg} from '../../locale/msg.js';
import {escapeHtml} from '../html.js';
import {pageWords} from '../stand-alone/page-words.js';
import {previewPositions} from './preview-positions.js';
import type {SnippetWords} from './words-types.js';

/**
 * The page in the preview's frame. In a frame, the guide has the width of a phone or a computer, whatever the width of
 * this page. Written into this page and not loaded by the frame, it has the same origin even if the page is a file on
 * somebody's disk, so that the form can set the guide's attributes.
 */
const framedPage = () => {
  const {name, about, privacy} = pageWords(danishMsg);
  return `<!doctype html>
<html lang="${sourceLanguage}" class="ready">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(name)}</title>
<link rel="stylesheet" href="guide.css">
<link rel="stylesheet" href="preview.css">
<script src="mitid-guide.iife.js"></script>
</head>
<body>
<div class="mock" aria-hidden="true"><i></i><i></i><i></i></div>
<header><p><img src="guide.svg" alt="" width="32" height="32"><span id="name">${escapeHtml(name)}</span></p><p id="sender" lang="da" hidden></p></header>
<main aria-labelledby="name"><mitid-guide id="guide" lang="${sourceLanguage}"></mitid-guide></main>
<div class="mock" aria-hidden="true"><i></i><i></i></div>
<footer><p id="about">${escapeHtml(about)}</p><p id="privacy">${escapeHtml(privacy)}</p></footer>
<div id="mark" hidden></div>
</body>
</html>`;
};

/** The preview with its controls: what to show of the guide, and on which screen. */
export const previewHtml = ({view, screen, previewTitle}: SnippetWords) => `
<div class="tools">
<p class="pick"><label for="view">${escapeHtml(view.label)}</label>
<select id="view"><option value="">${escapeHtml(view.own)}</option>${previewPositions
  .map(
    (position) =>
      `<option value="${position}"${position === 'start' ? ' selected' : ''}>${escapeHtml(view.names[position])}</option>`,
  )
  .join('')}</select></p>
<p class="switch" role="group" aria-label="${escapeHtml(screen.label)}">${(['phone', 'computer'] as const)
  .map(
    (each) =>
      `<button type="button" class="quiet" data-screen="${each}" aria-pressed="${each === 'phone'}">${escapeHtml(screen.names[each])}</button>`,
  )
  .join('')}</p>
</div>
<div class="where"><p class="note" id="way"></p>
<p class="note" id="follow"></p>
<p class="note" id="nowhere" role="status"></p></div>
<div class="stage"><iframe id="preview" title="${escapeHtml(previewTitle)}" srcdoc="${escapeHtml(framedPage())}"></iframe></div>`;
