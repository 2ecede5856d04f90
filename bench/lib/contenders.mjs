import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {detailsHtml} from '../contenders/details.js';
import {readCards} from './cards.mjs';
import {fallback, pageHtml} from './page.mjs';

const bench = new URL('../', import.meta.url);
const dist = new URL('../../dist/', import.meta.url);

/**
 * How the measuring finds a contender's cards in its page. `root` is JavaScript for the root that has them, and the
 * selectors are for headings and answers in it.
 * @typedef {{root: string, heading: string, answer: string}} Cards
 */

const inPage = {root: 'document.querySelector(".guide")', heading: '.card > h3', answer: '.answers button'};
const inShadowOf = (tag) => ({...inPage, root: `document.querySelector("${tag}")?.shadowRoot`});
const inGuide = {...inShadowOf('mitid-guide'), heading: '.card [role=heading]', answer: 'button.answer'};

/** Bundles one contender. It imports the cards as `cards`, and their style sheet as text. */
async function bundle(file, cards, format = 'esm') {
  const own = {
    name: 'cards',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^cards(\.css)?$/}, ({path}) => ({path, namespace: 'own'}));
      onLoad({filter: /^cards$/, namespace: 'own'}, () => ({contents: JSON.stringify(cards), loader: 'json'}));
      onLoad({filter: /css$/, namespace: 'own'}, async () => ({contents: await styleSheet(), loader: 'text'}));
    },
  };
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`contenders/${file}`, bench))],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['production'],
    define: {'process.env.NODE_ENV': '"production"'},
    legalComments: 'none',
    plugins: [own],
  });
  return outputFiles[0].text;
}

const styleSheet = async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('contenders/cards.css', bench))],
    minify: true,
    write: false,
  });
  return outputFiles[0].text.trim();
};

const surveyStyles = () => readFile(new URL('node_modules/survey-core/survey-core.fontless.min.css', bench), 'utf8');

const module = (src) => `<script type="module" src="${src}"></script>`;
const sheet = (href) => `<link rel="stylesheet" href="${href}">`;
const repeated = (count, html) => Array(count).fill(html).join('\n');

/**
 * Every contender: its name, how its cards are found, and its page with so many of it.
 * @returns {Promise<{contenders: {id: string, name: string, cards: Cards, page: (count: number) => string}[],
 *   files: Map<string, string | Buffer>, cards: object}>}
 */
export async function buildContenders() {
  const cards = await readCards();
  const styles = await styleSheet();
  const handWritten = await bundle('hand-written.js', cards);
  const files = new Map([
    ['/hand-written.js', handWritten],
    ['/cards.css', styles],
    ['/lit.js', await bundle('lit.js', cards)],
    ['/react-xstate.js', await bundle('react-xstate.jsx', cards)],
    ['/surveyjs.js', await bundle('surveyjs.js', cards)],
    ['/surveyjs.css', await surveyStyles()],
  ]);
  for (const name of await readdir(dist, {recursive: true})) {
    const path = name.replaceAll('\\', '/');
    if (/^[^/]+\.(js|css|html|svg)$|^chunks\//.test(path))
      files.set(`/dist/${path}`, await readFile(new URL(path, dist)));
  }

  const place = `<div class="mitid">${fallback}</div>`;
  const inPlace = (count, script, html = place) => `${script}\n${repeated(count, html)}`;
  // As the snippet page writes them: with the height that they need.
  const {frameHeight, guideHeight} = await import(new URL('esm/pages/snippet/reserved-height.js', dist).href);
  const guide = `<mitid-guide style="display:flow-root;min-height:${guideHeight()}">${fallback}</mitid-guide>`;
  const frameStyle = `display:block;border:0;height:auto;min-height:${frameHeight()}`;
  const frame = `<iframe src="/dist/guide.html" title="Sådan får du MitID" width="100%" style="${frameStyle}"></iframe>`;

  const contenders = [
    {
      id: 'hand-written',
      name: 'hand-written',
      cards: inPage,
      page: (count) => pageHtml({head: sheet('/cards.css'), place: inPlace(count, module('/hand-written.js'))}),
    },
    {
      id: 'inline',
      name: 'hand-written, inline',
      cards: inPage,
      page: (count) =>
        pageHtml({
          head: `<style>${styles}</style>`,
          place: `${repeated(count, place)}<script type="module">${handWritten.replaceAll('</script', '<\\/script')}</script>`,
        }),
    },
    {
      id: 'details',
      name: 'static `<details>`',
      cards: {...inPage, answer: '.card > details > summary'},
      page: (count) => pageHtml({head: `<style>${styles}</style>`, place: repeated(count, detailsHtml(cards))}),
    },
    {
      id: 'lit',
      name: 'minimal Lit',
      cards: inShadowOf('mitid-lit'),
      page: (count) => pageHtml({place: inPlace(count, module('/lit.js'), `<mitid-lit>${fallback}</mitid-lit>`)}),
    },
    {
      id: 'react',
      name: 'React + XState',
      cards: inPage,
      page: (count) => pageHtml({head: sheet('/cards.css'), place: inPlace(count, module('/react-xstate.js'))}),
    },
    {
      id: 'surveyjs',
      name: 'SurveyJS',
      cards: {
        root: 'document.querySelector(".survey")',
        heading: 'h3, .sd-question__title .sv-string-viewer',
        answer: '.sd-selectbase label',
      },
      page: (count) =>
        pageHtml({
          head: sheet('/surveyjs.css') + sheet('/cards.css'),
          place: inPlace(count, module('/surveyjs.js')),
        }),
    },
    {
      id: 'guide',
      name: 'guide',
      cards: inGuide,
      page: (count) => pageHtml({place: inPlace(count, module('/dist/mitid-guide.js'), guide)}),
    },
    {
      id: 'single-file',
      name: 'guide, single file',
      cards: inGuide,
      page: (count) =>
        pageHtml({place: inPlace(count, '<script src="/dist/mitid-guide.iife.js" defer></script>', guide)}),
    },
    {id: 'frame', name: 'guide, frame', cards: inGuide, page: (count) => pageHtml({place: repeated(count, frame)})},
  ];
  return {contenders, files, cards};
}
