import {currentEdition} from '../../content/editions.js';
import {sourceLanguage} from '../../locale/language-names.js';
import {usualSystem} from './cms.js';
import {contentIn} from './current-content.js';
import {refusedFields, showAdvice, showError, showErrors} from './field-errors.js';
import {followChoice, followField, stopFollowing} from './follow-field.js';
import {control, fieldOf, form, organisationType, valueOf} from './form.js';
import {offerMethods, showCodeChoices} from './methods.js';
import {element, say} from './page-elements.js';
import {words} from './page-language.js';
import {onAnswer, preview, showAnswers, useScreen, type Screen} from './preview.js';
import {answersTo, type PreviewPosition} from './preview-positions.js';
import {today} from './problems.js';
import {profileNameFor} from './profile-json.js';
import {chosenLanguage, isFile, ownVersion, readChoices} from './read-choices.js';
import {copyFrom, showRefused, showResults} from './results.js';
import {closePanel, openPanel, type PanelName} from './sheets.js';
import {piecesOf} from './snippet-code.js';
import {showTools, startTools} from './tools-page.js';
import {joinPastedLines} from './pasted-lines.js';
import {nameVisitors} from './visitors.js';

let latestUpdate = 0;

/** Has everything beside the form follow the form. */
async function update(chooseAgain = false): Promise<void> {
  const thisUpdate = ++latestUpdate;
  nameVisitors(organisationType() === 'bank');
  const method = offerMethods(chooseAgain);
  const chosen = await readChoices(method);
  const {msg} = await contentIn(chosenLanguage() ?? sourceLanguage);
  // A later update may have started while the words were loading.
  if (thisUpdate !== latestUpdate) return;
  const found = piecesOf(chosen);
  element('profile', HTMLInputElement).placeholder = words.profileIfEmpty(profileNameFor(valueOf('organisation')));
  showCodeChoices(method, found.profile !== undefined || 'profile' in chosen.guide);
  say('way', words.way[method === 'link' && chosen.scriptInTemplate ? 'replacedLink' : method]);
  showResults(chosen, found, ownVersion);
  showTools(chosen, found, ownVersion);
  showAdvice(chosen.details);
  showRefused(refusedFields());
  await preview(chosen, msg);
}

/** A colour in a field and in the picker beside it are the same. */
function pairColours(target: HTMLInputElement | HTMLSelectElement): string {
  const {picks} = target.dataset;
  const text = picks && control(picks);
  if (text) text.value = target.value;
  const picker = form.querySelector<HTMLInputElement>(`[data-picks="${target.name}"]`);
  if (picker && /^#[\da-f]{6}$/i.test(target.value)) picker.value = target.value.toLowerCase();
  return picks ?? target.name;
}

const system = element('system', HTMLSelectElement);
let hasChosenSystem = false;

form.addEventListener('input', ({target}) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const name = pairColours(target);
  showError(name, name !== target.name);
  if (name === 'system') hasChosenSystem = true;
  if (name === 'organisation-type' && !hasChosenSystem) system.value = usualSystem(organisationType());
  const changesMethods = ['organisation-type', 'system', 'template'].includes(name);
  const changesAll = changesMethods || name === 'method';
  void update(changesMethods).then(() => (changesAll ? followChoice() : followField(name)));
});

form.addEventListener('change', ({target}) => {
  if (target instanceof HTMLInputElement) showError(target.name, true);
});

form.addEventListener('focusin', ({target}) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) void followField(target.name);
});

form.addEventListener('filled', () => {
  hasChosenSystem = true;
  showErrors();
  void update();
});

form.addEventListener('paste', joinPastedLines);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  openPanel('code');
});

document.addEventListener('click', (event) => {
  const {target} = event;
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>('#refused a');
  if (link) {
    event.preventDefault();
    closePanel();
    goTo(link.hash.slice(1));
  }
  const button = target.closest('button');
  const {copies, opens, screen, today: dateField} = button?.dataset ?? {};
  if (button && copies) void copyFrom(button, copies);
  if (opens) openPanel(opens as PanelName);
  if (button?.dataset['closes'] !== undefined) closePanel();
  if (screen) chooseScreen(screen as Screen);
  if (dateField) setToday(dateField);
});

/** Moves focus to a field, which may be in a disclosure that is closed. */
function goTo(name: string): void {
  const field = control(name);
  const disclosure = field?.closest('details');
  if (disclosure) disclosure.open = true;
  field?.focus();
}

function chooseScreen(screen: Screen): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-screen]')) {
    button.setAttribute('aria-pressed', String(button.dataset['screen'] === screen));
  }
  useScreen(screen);
}

function setToday(name: string): void {
  const field = control(name);
  if (!field) return;
  field.value = today();
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

const view = element('view', HTMLSelectElement);

view.addEventListener('change', () => {
  if (view.value)
    void currentEdition()
      .load()
      .then(({tree}) => showAnswers(answersTo(tree, view.value as PreviewPosition)));
  stopFollowing();
});

onAnswer(() => {
  view.value = '';
  stopFollowing();
});

element('not-running', HTMLParagraphElement).remove();
const isUnsafe = location.protocol === 'http:' && !isSecureContext;
if (isUnsafe) say('from-disk', words.notSecurePage);
element('from-disk', HTMLParagraphElement).hidden = !isFile && !isUnsafe;
fieldOf('folder')?.toggleAttribute('hidden', !isFile);
document.documentElement.classList.add('running');
startTools();
// A browser may have restored the values of the form.
showErrors();
void update();
