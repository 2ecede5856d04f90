import {isWordPress} from './cms.js';
import {copy} from './copy.js';
import type {FormField} from './fields.js';
import {element, say} from './page-elements.js';
import {organisationTexts} from './organisation-texts.js';
import {pieces, type Choices, type PieceId, type Pieces} from './snippet-code.js';
import type {SnippetWords} from './words-types.js';

/** The piece that the editor puts on the page. */
const mainPiece = ({method}: Choices): PieceId => (method === 'link' ? 'url' : 'page');

/** Fills a box with something to copy, and sets its height. Hides the box if there is no code. */
export function fill(id: string, code: string | undefined, what: string): void {
  const box = element(id, HTMLTextAreaElement);
  element(`${id}-piece`, HTMLDivElement).hidden = code === undefined;
  if (code !== undefined && box.value !== code) {
    box.value = code;
    forgetCopied();
  }
  box.rows = Math.min(box.value.split('\n').length + 1, 12);
  element(`${id}-what`, HTMLParagraphElement).textContent = what;
}

/** What to do with a piece; of the page's own code `paste` says it. */
function whatToDo(piece: PieceId, {system, method, urls}: Choices, words: SnippetWords): string {
  if (piece === 'profile') return words.aboutProfile(urls.profiles);
  if (piece === 'template' && isWordPress(system)) return words.inTheme;
  return piece === 'page' && method !== 'link' ? '' : words.pieces[piece].what;
}

/** Shows the pieces of code to copy, and the texts for the organisation's own pages. */
export function showResults(chosen: Choices, found: Pieces, version: string, words: SnippetWords): void {
  const {system, method, urls, guide: settings} = chosen;
  say('paste', words.paste(system, method));
  const main = mainPiece(chosen);
  element('copy-main', HTMLButtonElement).dataset['copies'] = `code-${main}`;
  for (const piece of pieces) {
    fill(`code-${piece}`, found[piece], whatToDo(piece, chosen, words));
    // The main piece has the button above.
    const act = element(`code-${piece}-piece`, HTMLDivElement).querySelector<HTMLElement>('.act');
    if (act) act.hidden = piece === main;
  }
  const facts = {version, site: new URL(urls.guide).host, answersInHistory: 'answers-in-history' in settings};
  for (const [id, text] of Object.entries(organisationTexts)) fill(`text-${id}`, text(facts), '');
}

let refused = 0;

/** Names the values that are not in the code, each as a link to its field. */
export function showRefused(fields: readonly FormField[], words: SnippetWords): void {
  refused = fields.length;
  const box = element('refused', HTMLDivElement);
  box.hidden = !refused;
  say('refused-label', words.refused(refused));
  const links = fields.map(({name, description}) => {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = `#${name}`;
    link.textContent = description[words.language].label;
    item.append(link);
    return item;
  });
  box.querySelector('ul')?.replaceChildren(...links);
}

const statuses = () => document.querySelectorAll<HTMLElement>('.copied');

/** The clipboard holds one text: only its button says that it is copied. */
const forgetCopied = () => {
  for (const status of statuses()) status.textContent = '';
};

/** Copies a box, and says beside the button whether that worked, and which values are not in it. */
export async function copyFrom(button: HTMLButtonElement, id: string, words: SnippetWords): Promise<void> {
  forgetCopied();
  const isCopied = await copy(element(id, HTMLTextAreaElement));
  const status = button.parentElement?.querySelector('.copied');
  const isCode = id.startsWith('code-');
  const text = isCopied ? words.copied : words.notCopied;
  if (status) status.textContent = isCode && refused ? `${text} ${words.refused(refused).replace(/:$/, '.')}` : text;
}
