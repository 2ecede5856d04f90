import type {Edition} from '../../content/edition.js';
import {currentEdition} from '../../content/editions.js';
import {sourceLanguage, type Language} from '../../locale/language-names.js';
import {languageFrom, loadTemplates} from '../../locale/languages.js';
import {danishMsg, msgIn, type Msg} from '../../locale/msg.js';
import {url} from '../../settings/setting-kinds.js';
import {guideSettings} from '../../settings/settings.js';
import {journeys} from '../../tree/journeys.js';
import {outlineHtml} from '../outline-html.js';
import {isSystem, embedMethods, usualSystem, type EmbedMethod} from './cms.js';
import {formField, formFields, type FormField} from './fields.js';
import {fileUrlsFor} from './file-urls.js';
import {
  control,
  fieldOf,
  form,
  guideFields,
  isChecked,
  isShown,
  organisationFields,
  organisationType,
  showFields,
  valueOf,
  valuesOf,
  writtenIn,
} from './form.js';
import {element, say} from './page-elements.js';
import {follow, onAnswer, preview, showAnswers, showTop, useScreen, type Screen} from './preview.js';
import {answersTo, previewPositions, type PreviewPosition} from './preview-positions.js';
import {problemWith, today} from './problems.js';
import {profileNameFor} from './profile-json.js';
import {copyFrom, showRefused, showResults} from './results.js';
import {closePanel, openPanel, type PanelName} from './sheets.js';
import {isInPage, piecesOf, placeOf, type Choices} from './snippet-code.js';
import {showTools, startTools} from './tools-page.js';
import {nameVisitors} from './visitors.js';
import {wordsIn} from './words.js';

const words = wordsIn(document.documentElement.lang);
const {version = '', integrity = ''} = document.body.dataset;

const isFile = location.protocol === 'file:';

/** Where the files will be, for a page that is opened from the editor's disk. */
const exampleFolder = 'https://www.jeres-hjemmeside.dk/mitid-guide/';

/** The URL of this page where the visitors' browsers will find the files beside it. */
function pageUrl(): string {
  if (!isFile) return location.href;
  const folder = valueOf('folder');
  const base = url.read(folder) ?? exampleFolder;
  return new URL('snippet.html', base.replace(/\/?$/, '/')).href;
}

/**
 * Shows the methods that work in the system. Chooses the best one if the chosen one does not work, or if `chooseAgain`.
 */
function offerMethods(chooseAgain: boolean): EmbedMethod {
  const system = valueOf('system');
  const offered = embedMethods(isSystem(system) ? system : 'other', isChecked('template'));
  const radios = [...form.querySelectorAll<HTMLInputElement>('[name=method]')];
  for (const radio of radios) {
    const choice = radio.closest('label');
    if (choice) choice.hidden = !offered.includes(radio.value as EmbedMethod);
  }
  const chosen = radios.find(({checked}) => checked)?.value as EmbedMethod;
  const method = !chooseAgain && offered.includes(chosen) ? chosen : (offered[0] ?? 'link');
  for (const radio of radios) radio.checked = radio.value === method;
  return method;
}

const loaded = new Map<Language, Promise<{edition: Edition; msg: Msg}>>();

/** The current edition, and its words in a language. */
async function contentIn(language: Language): Promise<{edition: Edition; msg: Msg}> {
  const [edition, translation] = await Promise.all([currentEdition().load(), loadTemplates(language)]);
  return {edition, msg: translation ? msgIn(translation.templates) : danishMsg};
}

function content(language: Language) {
  const found = loaded.get(language) ?? contentIn(language);
  loaded.set(language, found);
  return found;
}

const chosenLanguage = () => languageFrom(valueOf('lang'));

async function choices(method: EmbedMethod): Promise<Choices> {
  const system = valueOf('system');
  const lang = chosenLanguage();
  const type = organisationType();
  const details = valuesOf(organisationFields, words);
  const language = lang ?? sourceLanguage;
  const withOutline = isInPage(method) && isChecked('outline');
  const profile = guideSettings.profile.read(valueOf('profile'));
  const hasDetails = Object.keys(details).length > 0;
  const {edition, msg} = await content(language);
  const {checked} = currentEdition();
  return {
    system: isSystem(system) ? system : 'other',
    method,
    scriptInTemplate: isChecked('template'),
    urls: fileUrlsFor(pageUrl(), {version, integrity}, isInPage(method) && valueOf('version') === 'fixed'),
    lang,
    // A name without details is that of a profile that is in place already.
    guide: {...valuesOf(guideFields, words), ...(profile && !hasDetails && {profile})},
    // The type alone changes nothing for a visitor, so it is left out if there are no other details.
    details: hasDetails ? {'organisation-type': type, ...details} : details,
    profile: profile ?? profileNameFor(valueOf('organisation')),
    title: edition.words(msg).title,
    outline: withOutline ? outlineHtml({edition, checked, language, msg, level: 3}).trim() : undefined,
  };
}

const labelOf = ({description}: FormField) => description[words.language].label;

const takenSentence = (labels: readonly string[]) => (labels.length ? words.taken(labels) : '');

/** Says which fields with a value the choices have taken away, and what the guide's own page decides by itself. */
function sayTaken(taken: readonly FormField[], way: Pick<Choices, 'method' | 'scriptInTemplate'>): void {
  const isLook = ({description}: FormField) => description.section === 'look' || description.section === 'more';
  say('taken-details', takenSentence(taken.filter((field) => !isLook(field)).map(labelOf)));
  const ownPage = placeOf(way) === 'in-page' ? '' : words.ownPage;
  say('taken-look', [ownPage, takenSentence(taken.filter(isLook).map(labelOf))].filter(Boolean).join(' '));
}

/** Shows the choices about the code that this code has, and says which of the others are made. */
function showCodeChoices(method: EmbedMethod, hasProfile: boolean): void {
  const isOwn = isInPage(method);
  const choices = [
    {name: 'profile', isOffered: hasProfile, chosen: valueOf('profile') && labelOf(formField('profile'))},
    {name: 'outline', isOffered: isOwn, chosen: isChecked('outline') && words.outline.label},
    {name: 'version', isOffered: isOwn, chosen: valueOf('version') === 'fixed' && words.version.fixed[0]},
  ];
  for (const {name, isOffered} of choices) fieldOf(name)?.toggleAttribute('hidden', !isOffered);
  say('taken-site', takenSentence(choices.flatMap(({isOffered, chosen}) => (chosen && !isOffered ? chosen : []))));
}

/** Says at the method what the script in the template makes of a link. */
function describeLink(scriptInTemplate: boolean): void {
  const what = form.querySelector('[name=method][value=link] ~ * .hint');
  if (what) what.textContent = scriptInTemplate ? words.method.replacedLink : words.method.names.link[1];
}

/** The fields that are shown, and hold a value that the guide cannot use. */
const refusedFields = () =>
  formFields.filter((field) => {
    const value = writtenIn(field);
    return value && isShown(field.name) && problemWith(field, value, words);
  });

/** A number without a purpose reads as a number for help with MitID. */
function sayPurposeIsMissing({phone}: Choices['details']): void {
  const isNeeded = isShown('phone-purpose') && phone !== undefined;
  if (!valueOf('phone-purpose')) say('error-phone-purpose', isNeeded ? words.problems.noPurpose : '');
}

let latestUpdate = 0;

async function update(chooseAgain = false): Promise<void> {
  const thisUpdate = ++latestUpdate;
  const before = valueOf('method');
  const method = offerMethods(chooseAgain);
  if (chooseAgain) say('method-changed', before === method ? '' : words.methodChanged(words.method.names[method][0]));
  nameVisitors(organisationType() === 'bank');
  const way = {method, scriptInTemplate: isChecked('template')};
  sayTaken(showFields(way), way);
  describeLink(way.scriptInTemplate);
  const chosen = await choices(method);
  const {msg} = await content(chosen.lang ?? sourceLanguage);
  // A later update may have started while the words were loading.
  if (thisUpdate !== latestUpdate) return;
  const found = piecesOf(chosen);
  element('profile', HTMLInputElement).placeholder = profileNameFor(valueOf('organisation'));
  showCodeChoices(method, found.profile !== undefined || 'profile' in chosen.guide);
  say('way', words.way[method === 'link' && way.scriptInTemplate ? 'replacedLink' : method]);
  showResults(chosen, found, version, words);
  showTools(chosen, found, version);
  sayPurposeIsMissing(chosen.details);
  const refused = refusedFields();
  showRefused(refused, words);
  await preview(chosen, msg);
}

/** Shows a field's error after blur, and clears it as soon as the value is valid. */
function validate(name: string, hasLeft: boolean): void {
  const found = formFields.find((each) => each.name === name);
  const field = control(name);
  const error = document.getElementById(`error-${name}`);
  if (!found || !field || !error) return;
  const value = valueOf(name);
  const problem = value ? problemWith(found, value, words) : undefined;
  if (problem && !hasLeft && !error.textContent) return;
  say(error.id, problem ?? '');
  if (problem) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** Takes the preview to where it shows the field in which the editor is. */
async function followField(name: string): Promise<void> {
  const field = formFields.find((each) => each.name === name);
  const {section, example} = field?.description ?? {};
  if (!field || (section !== 'details' && section !== 'links')) {
    say('follow', '');
    say('nowhere', '');
    return;
  }
  if (field.description.onlyOnOwnPage) {
    await showTop();
    say('follow', words.follow.onTop(labelOf(field)));
    say('nowhere', '');
    return;
  }
  const {edition} = await content(sourceLanguage);
  const positions = previewPositions.map((position) => answersTo(edition.tree, position));
  const candidates = [...positions, ...journeys(edition.tree).map(({answers}) => answers)];
  const value = valuesOf([field], words)[name];
  const choice = field.setting.kind === 'choice' ? field.setting.choices[0] : undefined;
  const shown = await follow(name, value, example ?? choice ?? '', candidates);
  if (!shown) return;
  if (shown !== 'nowhere') element('view', HTMLSelectElement).value = '';
  const said = shown === 'later' && writtenIn(field) ? 'refused' : shown;
  say('follow', shown === 'nowhere' ? '' : words.follow[said](labelOf(field)));
  say('nowhere', shown === 'nowhere' ? words.follow.nowhere(labelOf(field)) : '');
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
  validate(name, name !== target.name);
  if (name === 'system') hasChosenSystem = true;
  if (name === 'organisation-type' && !hasChosenSystem) system.value = usualSystem(organisationType());
  void update(['organisation-type', 'system', 'template'].includes(name)).then(() => followField(name));
});

form.addEventListener('change', ({target}) => {
  if (target instanceof HTMLInputElement) validate(target.name, true);
});

form.addEventListener('focusin', ({target}) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) void followField(target.name);
});

form.addEventListener('filled', () => {
  hasChosenSystem = true;
  for (const {name} of formFields) validate(name, true);
  void update();
});

form.addEventListener('submit', (event) => event.preventDefault());

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
  if (button && copies) void copyFrom(button, copies, words);
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
    void content(sourceLanguage).then(({edition}) =>
      showAnswers(answersTo(edition.tree, view.value as PreviewPosition)),
    );
  say('follow', '');
});

onAnswer(() => (view.value = ''));

element('not-running', HTMLParagraphElement).remove();
element('from-disk', HTMLParagraphElement).hidden = !isFile;
fieldOf('folder')?.toggleAttribute('hidden', !isFile);
document.documentElement.classList.add('running');
startTools();
// A browser may have restored the values of the form.
for (const {name} of formFields) validate(name, true);
void update();
