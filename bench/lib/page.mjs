// The page around every contender: the same HTML, as a CMS would write it.

const style = `body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff}
header,main,footer{padding:1rem;max-width:60rem;margin:auto}header{border-bottom:1px solid #ccc}
nav ul{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}footer{border-top:1px solid #ccc}`;

/** The content that every contender has until its script runs. */
export const fallback = '<a href="/dist/guide.html">Sådan får du MitID</a>';

/**
 * The page with the contender in it. `head` is what it needs there; `place` its own place in the text.
 * @param {{head?: string, place: string}} contender
 */
export const pageHtml = ({head = '', place}) => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>MitID - Borgerservice</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${head}
</head>
<body>
<header><p><a href="#">Borgerservice</a></p>
<nav aria-label="Hovedmenu"><ul><li><a href="#">Pas og kørekort</a></li><li><a href="#">Flytning</a></li>
<li><a href="#">MitID</a></li><li><a href="#">Kontakt</a></li></ul></nav></header>
<main>
<h1>MitID</h1>
<p>Med MitID kan du logge på din bank, Digital Post og det offentlige på nettet.</p>
${place}
<h2>Kom forbi</h2>
<p>Borgerservice har åbent alle hverdage. Bestil tid, før du kommer.</p>
<p>Biblioteket hjælper også med MitID, Digital Post og selvbetjening.</p>
</main>
<footer><p>Rådhuset, Torvet 1</p></footer>
</body>
</html>
`;
