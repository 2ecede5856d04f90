import {contentSecurityPolicy, escapeHtml} from '../html.js';

/** A page about the guide, in Danish, that works without a script and from a folder on disk. */
export const aboutPage = ({
  title,
  lead,
  main,
}: {
  readonly title: string;
  readonly lead: string;
  readonly main: string;
}) =>
  `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · Guide til MitID</title>
<link rel="icon" href="guide.svg" type="image/svg+xml">
<link rel="stylesheet" href="about.css">
</head>
<body>
<header><p><img src="guide.svg" alt="" width="32" height="32">Guide til MitID</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
${main}</main>
</body>
</html>
`;

export const section = (title: string, content: string): string =>
  `<section>\n<h2>${escapeHtml(title)}</h2>\n${content}</section>\n`;

export const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>\n`;

export const bulletList = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>\n`).join('')}</ul>\n`;
