import type {EditionEntry} from '../../content/editions.js';
import {sourceLanguage} from '../../locale/language-names.js';
import {danishMsg} from '../../locale/msg.js';
import {contentSecurityPolicy, escapeHtml} from '../html.js';
import {guideOutline} from '../text/guide-texts.js';
import {pageWords} from './page-words.js';

/**
 * The stand-alone page, with the whole guide as text inside the tag. If a frame shows the page, its links open outside
 * the frame, because few sites allow framing.
 *
 * Without scripts, the text cannot change when a new edition begins: it is that of the edition the page was built with.
 * So the text names the day its content was last checked. It does not name the day of the build, so that the reader
 * learns how old the advice is, and the same source always builds the same page.
 */
export async function guideHtml(entry: EditionEntry): Promise<string> {
  const edition = await entry.load();
  const {title} = edition.words(danishMsg);
  const words = pageWords(danishMsg);
  const text = `text/${entry.id}/${sourceLanguage}/`;
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(words.description)}">
<base target="_top">
<link rel="alternate" href="${text}outline.html" type="text/html">
<link rel="alternate" href="${text}guide.json" type="application/json">
<link rel="icon" href="guide.svg" type="image/svg+xml">
<link rel="stylesheet" href="guide.css">
<script type="module" src="guide.js"></script>
<template id="from-disk"><script src="guide.iife.js"></script></template>
<script src="from-disk.js" defer></script>
</head>
<body>
<header><a id="skip" class="skip" href="#main" target="_self">${escapeHtml(words.skip)}</a><p><img src="guide.svg" alt="" width="32" height="32"><span id="name">${escapeHtml(words.name)}</span></p><p id="sender" lang="da" hidden></p><p id="way-out" hidden><a id="wholeWindow" href="guide.html">${escapeHtml(words.wholeWindow)}</a></p></header>
<main id="main" aria-labelledby="name">
<mitid-guide answers-in-history language-menu heading-level="1">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(words.whole)}</p>
${await guideOutline({entry})}</mitid-guide>
</main>
<footer>
<p id="about">${escapeHtml(words.about)}</p>
<p id="privacy">${escapeHtml(words.privacy)}</p>
</footer>
</body>
</html>
`;
}
