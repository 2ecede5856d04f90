import {languageNames, sourceLanguage} from '../../locale/language-names.js';
import {languages} from '../../locale/languages.js';
import {descriptions} from '../../settings/descriptions.js';
import {attributesInHtml, contentSecurityPolicy, escapeHtml} from '../html.js';
import {systems, type System} from './cms.js';
import {codeHtml, textsHtml} from './code-html.js';
import {fieldsIn, formField} from './fields.js';
import type {Build} from './file-urls.js';
import {disclosure, formHtml, type FormHtml} from './form-html.js';
import {previewHtml} from './preview-html.js';
import {toolWords} from './tool-words.js';
import {letterHtml, pageCheckHtml, pasteHtml, profileHtml} from './tools-html.js';
import {danishWords, snippetWords} from './words.js';
import type {SnippetWords} from './words-types.js';

/** A numbered section of the page. The number is text, so that a screen reader reads it with the title. */
const section = (id: string, title: string, content: string, number?: number) => `
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${number ? `<span class="number">${number}</span> ` : ''}${escapeHtml(title)}</h2>
${content}
</section>`;

/** What stays in view beside the form. On a narrow screen it opens over the form, and has a button to close it. */
const panel = (id: string, title: string, close: string, content: string, number?: number) => `
<div class="panel" id="${id}-panel" role="region" aria-labelledby="${id}-title" tabindex="-1">
<button type="button" class="quiet close" data-closes>${escapeHtml(close)}</button>
<h2 id="${id}-title">${number ? `<span class="number">${number}</span> ` : ''}${escapeHtml(title)}</h2>
${content}
</div>`;

/** What the choices so far have taken away from a section. */
const taken = (id: string) => `<p class="taken" id="taken-${id}" role="status"></p>`;

/** Links to the page in its other languages. */
const otherPages = ({file: here}: SnippetWords) =>
  snippetWords
    .filter(({file}) => file !== here)
    .map(
      ({file, language, link}) =>
        `<a${attributesInHtml({href: file, lang: language, hreflang: language})}>${escapeHtml(link)}</a>`,
    )
    .join(' ');

function whoFields(words: SnippetWords, {radios}: FormHtml): string {
  const {label, options} = descriptions['organisation-type'][words.language];
  return radios('organisation-type', label, Object.entries(options));
}

const siteFields = (words: SnippetWords, {labelled, select, checkbox, radios, input, fields}: FormHtml): string =>
  labelled({name: 'folder', ...words.folder}, input('folder', 'url'), {hidden: ''}) +
  labelled(
    {name: 'system', ...words.system},
    select(
      {name: 'system', ...words.system},
      Object.keys(systems).map((id) => [id, words.system.names[id as System]]),
    ),
  ) +
  checkbox({name: 'template', ...words.template}) +
  '<p class="taken" id="method-changed" role="status"></p>' +
  radios(
    'method',
    words.method.label,
    Object.entries(words.method.names).map(([method, [name, what]]) => [method, name, what]),
  ) +
  fields([formField('profile')]) +
  checkbox({name: 'outline', ...words.outline}) +
  radios('version', words.version.label, [
    ['moving', ...words.version.moving],
    ['fixed', ...words.version.fixed],
  ]) +
  taken('site');

/** The guide speaks Danish unless told otherwise: many Danish sites say by mistake that they are in English. */
function lookFields(words: SnippetWords, {labelled, select, fields}: FormHtml): string {
  const lang = {name: 'lang', ...words.lang};
  const options = languages.map((language) => [language, languageNames[language], {lang: language}] as const);
  return (
    labelled(
      lang,
      select(lang, [...options.slice(0, 1), ['', words.lang.pages], ...options.slice(1)], sourceLanguage),
    ) +
    fields(fieldsIn('look')) +
    disclosure('desk-fields', words.desk, fields(fieldsIn('desk'))) +
    disclosure('more', words.more, fields(fieldsIn('more')))
  );
}

/** The page on which editors get the code for their own page. */
export function snippetHtml({version, integrity}: Build, words: SnippetWords = danishWords): string {
  const {sections} = words;
  const parts = formHtml(words);
  const form =
    section('who', sections.who, whoFields(words, parts), 1) +
    section('site', sections.site, siteFields(words, parts), 2) +
    section(
      'details',
      sections.details,
      `<p class="about">${parts.text(words.details)}</p>
${parts.fields(fieldsIn('details'))}
${disclosure('links', words.ownLinks, parts.fields(fieldsIn('links')))}
${taken('details')}`,
      3,
    ) +
    section('look', sections.look, lookFields(words, parts) + taken('look'), 4);
  // First on the page, at the end of the form, and before the preview, which has many controls.
  const skip = `<a class="skip" href="#code-panel">${escapeHtml(words.skip)}</a>`;
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.title)}</title>
<link rel="icon" href="guide.svg" type="image/svg+xml">
<link rel="stylesheet" href="snippet.css">
<link rel="stylesheet" href="snippet-form.css">
<link rel="stylesheet" href="snippet-code.css">
<link rel="stylesheet" href="snippet-panels.css">
<script src="snippet.js" defer></script>
</head>
<body data-version="${version}" data-integrity="${integrity}">
${skip}
<main>
<div class="work">
<div>
<header>
<p class="languages">${otherPages(words)}</p>
<h1>${escapeHtml(words.title)}</h1>
<p>${parts.text(words.lead)}</p>
<p class="notice" id="from-disk" hidden>${escapeHtml(words.fromDisk)}</p>
<p class="notice" id="not-running">${escapeHtml(words.notRunning)} <a href="guide.html">guide.html</a></p>
</header>
${pasteHtml(words)}
<form id="form" autocomplete="off" novalidate>${form}
<button type="submit" class="skip">${escapeHtml(words.skip)}</button>
</form>${section('letter-section', toolWords[words.language].letter.title, letterHtml(words))}${section('own-page-section', toolWords[words.language].page.title, pageCheckHtml(words))}${section('texts', sections.texts, textsHtml(words))}
</div>
<div class="beside">
${skip}${panel('preview', sections.preview, words.close, previewHtml(words))}${panel('code', sections.code, words.close, codeHtml(words, profileHtml(words)), 5)}
</div>
</div>
</main>
<div class="bar"><button type="button" data-opens="preview">${escapeHtml(words.openPreview)}</button>
<button type="button" class="main" data-opens="code">${escapeHtml(words.openCode)}</button></div>
</body>
</html>
`;
}
