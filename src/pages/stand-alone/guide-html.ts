import type {EditionEntry} from '../../content/editions.js';
import {danishMsg} from '../../locale/msg.js';
import {escapeHtml, outlineHtml} from '../outline-html.js';
import {pageWords} from './page-words.js';

/** Lets the page load its own files, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types mitid-guide',
].join('; ');

/**
 * The stand-alone page, with the whole guide as text inside the tag. If the page is in a frame, links leave the frame: few
 * sites allow themselves to be framed.
 */
export async function guideHtml({checked, load}: EditionEntry): Promise<string> {
  const edition = await load();
  const {title} = edition.words(danishMsg);
  const words = pageWords(danishMsg);
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(words.description)}">
<base target="_top">
<link rel="icon" href="guide.svg" type="image/svg+xml">
<link rel="stylesheet" href="guide.css">
<script type="module" src="guide.js"></script>
</head>
<body>
<header><p><img src="guide.svg" alt="" width="32" height="32"><span id="name">${escapeHtml(words.name)}</span></p></header>
<main>
<mitid-guide answers-in-url language-menu heading-level="1">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(words.whole)}</p>
${outlineHtml({edition, checked})}</mitid-guide>
</main>
<footer>
<p id="about">${escapeHtml(words.about)}</p>
<p id="privacy">${escapeHtml(words.privacy)}</p>
</footer>
</body>
</html>
`;
}
