import {form} from './form.js';
import {fillState, fragmentOf, readState, stateIn, type FormState} from './form-state.js';
import {element} from './page-elements.js';
import {isFile} from './read-choices.js';

/** The state of an entry of the history whose fragment this page has written. */
interface OwnEntry {
  readonly isOwn: true;
}

const own: OwnEntry = {isOwn: true};

/**
 * Whether this page has written the fragment, in this language or the other. Anyone can send out a link, and this page
 * shows the guide on the organisation's own domain. No website can link to a file on the editor's disk.
 */
const isOwnEntry = () => isFile || (history.state as Partial<OwnEntry> | null)?.isOwn === true;

/** A link with values that this page has not written itself: only the editor may let those in. */
let waiting: FormState = [];

function waitFor(state: FormState): void {
  waiting = state;
  element('from-link', HTMLDivElement).hidden = !state.length;
}

/** Fills the form, and has the page follow it. */
export function fillForm(state: FormState): void {
  fillState(form, state);
  form.dispatchEvent(new CustomEvent('filled'));
}

const languageLinks = () => document.querySelectorAll<HTMLAnchorElement>('.languages a');

/** Keeps what is filled in in the fragment, so that Back, reloading, another language and a link bring it back. */
export function keepState(): void {
  if (waiting.length) return;
  history.replaceState(own, '', `${location.pathname}${location.search}${fragmentOf(readState(form))}`);
  for (const link of languageLinks()) link.hash = location.hash;
}

function restoreState(): void {
  const state = stateIn(location.hash);
  if (!state.length) return;
  if (isOwnEntry()) fillForm(state);
  else waitFor(state);
}

function takeLink(): void {
  const state = waiting;
  waitFor([]);
  fillForm(state);
}

/** Shows the page in another language. The new entry of the history says that the values are the editor's. */
function changeLanguage(event: MouseEvent): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (isFile || opensElsewhere || waiting.length) return;
  event.preventDefault();
  history.pushState(own, '', link.href);
  location.reload();
}

const ownPath = location.pathname;

/** Goes back to the page in the language before, with what is filled in by now. */
function returnToLanguage(): void {
  if (location.pathname === ownPath) return;
  history.replaceState(own, '', `${location.pathname}${location.search}${fragmentOf(readState(form))}`);
  location.reload();
}

/** Brings back what was filled in, and keeps it from now on. Call it once. */
export function startKeeping(): void {
  element('take-link', HTMLButtonElement).addEventListener('click', takeLink);
  // What the editor writes is not overwritten by the link any more.
  form.addEventListener('input', () => waitFor([]), {capture: true});
  for (const link of languageLinks()) link.addEventListener('click', changeLanguage);
  addEventListener('popstate', returnToLanguage);
  addEventListener('hashchange', () => {
    if (location.pathname !== ownPath) return;
    if (location.hash.includes('=')) restoreState();
    else keepState();
  });
  restoreState();
}
