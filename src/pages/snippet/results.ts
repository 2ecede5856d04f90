import {isWordPress} from './cms.js';
import {copy} from './copy.js';
import type {RefusedField} from './field-errors.js';
import {exampleFolder} from './file-urls.js';
import {element, say} from './page-elements.js';
import {words} from './page-language.js';
import {organisationTexts} from './organisation-texts.js';
import {pieces, type Choices, type PieceId, type Pieces} from './snippet-code.js';
import {namingVisitors} from './visitors.js';

/** The piece that the editor puts on the page. */
const mainPiece = ({method}: Choices): PieceId => (method === 'link' ? 'url' : 'page');

/** The boxes of code that the editor has copied as they are now. */
const copiedBoxes = new Set<string>();

/** Fills a box with something to copy, and sets its height. Hides the box if there is no code. */
export function fill(id: string, code: string | undefined, what: string): void {
  const box = element(id, HTMLTextAreaElement);
  element(`${id}-piece`, HTMLDivElement).hidden = code === undefined;
  if (code !== undefined && box.value !== code) {
    box.value = code;
    copiedBoxes.delete(id);
    forgetCopied();
  }
  box.rows = Math.min(box.value.split('\n').length + 1, 12);
  say(`${id}-what`, what);
}

/** What to do with a piece. */
function whatToDo(piece: PieceId, chosen: Choices): string {
  const {system, method, urls} = chosen;
  if (piece === mainPiece(chosen)) return words.paste(system, method);
  if (piece === 'profile') return words.aboutProfile(urls.profiles);
  if (piece === 'template' && isWordPress(system)) return words.inTheme;
  return piece === 'template' && method === 'link' ? words.scriptForLinks : words.pieces[piece].what;
}

/** Shows the pieces of code to copy, and the texts for the organisation's own pages. */
export function showResults(chosen: Choices, found: Pieces, version: string): void {
  const {urls, guide: settings} = chosen;
  const main = mainPiece(chosen);
  element('copy-main', HTMLButtonElement).dataset['copies'] = `code-${main}`;
  placeMainButton(found.profile !== undefined);
  say('copy-main', main === 'url' ? words.copyUrl : words.copyCode);
  for (const piece of pieces) {
    fill(`code-${piece}`, found[piece], whatToDo(piece, chosen));
    // The main piece has the button above.
    const act = element(`code-${piece}-piece`, HTMLDivElement).querySelector<HTMLElement>('.act');
    if (act) act.hidden = piece === main;
  }
  const facts = {version, site: new URL(urls.guide).host, answersInHistory: 'answers-in-history' in settings};
  for (const [id, text] of Object.entries(organisationTexts)) fill(`text-${id}`, text(facts), '');
}

/** The profile is to be done first, and so stands before the button. A button that is moved loses a click that has begun. */
function placeMainButton(isLast: boolean): void {
  const act = document.querySelector('.main-act');
  const scrolls = document.querySelector('.scrolls');
  if (act && (scrolls?.nextElementSibling === act) !== isLast) scrolls?.[isLast ? 'after' : 'before'](act);
}

let refused: readonly RefusedField[] = [];

/** Names the values that are not in the code, each as a link to its field. */
export function showRefused(fields: readonly RefusedField[]): void {
  refused = fields;
  const box = element('refused', HTMLDivElement);
  box.hidden = !fields.length;
  say('refused-label', words.refused(fields.length));
  const links = fields.map(({name, label}) => {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = `#${name}`;
    link.textContent = namingVisitors(label);
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

/** The pieces that have to be copied as well. The link's HTML says the same as its URL. */
const remaining = () =>
  pieces.filter((piece) => {
    const id = `code-${piece}`;
    const isNeeded = piece !== 'page' || element('code-url-piece', HTMLDivElement).hidden;
    return isNeeded && !element(`${id}-piece`, HTMLDivElement).hidden && !copiedBoxes.has(id);
  });

/** What is missing in the code that was copied, and beside it. */
function* missing(): Generator<string> {
  const values = refused.filter(({name}) => name !== 'folder').length;
  if (values) yield words.refused(values).replace(/:$/, '.');
  if (values < refused.length) yield words.copiedExample(new URL(exampleFolder).host);
  const others = remaining();
  if (others.length) yield words.remaining(others.map((piece) => words.pieces[piece].name));
}

/** Copies a box, and says beside the button whether that worked, and what is missing. */
export async function copyFrom(button: HTMLButtonElement, id: string): Promise<void> {
  forgetCopied();
  const isCopied = await copy(element(id, HTMLTextAreaElement));
  copiedBoxes.add(id);
  const status = button.parentElement?.querySelector('.copied');
  const said = [isCopied ? words.copied : words.notCopied, ...(id.startsWith('code-') ? missing() : [])];
  if (status) status.textContent = said.join(' ');
}
