import type {Edition} from '../../content/edition.js';
import {currentEdition} from '../../content/editions.js';
import type {MitidGuideElement} from '../../guide/mitid-guide.js';
import {sourceLanguage, type Language} from '../../locale/language-names.js';
import {languageFrom, loadTemplates} from '../../locale/languages.js';
import {danishMsg, msgIn, type Msg} from '../../locale/msg.js';
import {guideSettings, organisationSettings} from '../../settings/settings.js';
import {outlineHtml} from '../outline-html.js';
import {isSystem, embedMethods, type EmbedMethod} from './cms.js';
import {copy} from './copy.js';
import {fieldsIn, formFields, isGuideSetting, type FormField} from './fields.js';
import {organisationTexts} from './organisation-texts.js';
import {fileUrlsFor} from './file-urls.js';
import {profileNameFor} from './profile-json.js';
import {
  attributesOf,
  canSet,
  isInPage,
  pieces,
  piecesOf,
  type Choices,
  type Pieces,
  type AttributeValues,
} from './snippet-code.js';
import {answersTo, type PreviewPosition} from './preview-positions.js';
import {wordsIn} from './words.js';

const page = document.documentElement;
const words = wordsIn(page.lang);

/** The element with that id. Throws if there is none, which would be a mistake in `snippet-html.ts`. */
function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`the page has no ${type.name} "${id}"`);
  return found;
}

const form = element('form', HTMLFormElement);
const guide = element('guide', HTMLElement) as HTMLElement & Pick<MitidGuideElement, 'answers'>;

const control = (name: string) => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
};

/** The wrapper of a field, with its label and hint. */
const fieldOf = (name: string) => control(name)?.closest<HTMLElement>('.field');

/** The text or choice in a field, or in a group of radio buttons. */
const valueOf = (name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const isChecked = (name: string): boolean => new FormData(form).has(name);

/** The field's value as an attribute value; `undefined` if it is hidden, empty, the default or invalid. */
function attributeValueOf({name, setting, description}: FormField): string | undefined {
  const field = control(name);
  if (!field || field.closest('[hidden]')) return undefined;
  if (setting.kind === 'flag') return isChecked(name) ? '' : undefined;
  const value = valueOf(name);
  return value && value !== description.formDefault && setting.read(value) !== undefined ? value : undefined;
}

function attributeValuesOf(fields: readonly FormField[]): AttributeValues {
  const found = fields.flatMap((field) => {
    const value = attributeValueOf(field);
    return value === undefined ? [] : [[field.name, value]];
  });
  return Object.fromEntries(found) as AttributeValues;
}

/** The fields in the sections of the form. Others, such as that of the profile, are handled separately. */
const sectionFields = formFields.filter(({description}) => description.section);
const guideFields = sectionFields.filter(isGuideSetting);
const organisationFields = sectionFields.filter((field) => !isGuideSetting(field));

/** Shows the fields that the choices so far allow, and hides the others. */
function showFields(organisationType: string, method: EmbedMethod): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-organisation-types]')) {
    field.hidden = !field.dataset['organisationTypes']?.split(' ').includes(organisationType);
  }
  for (const {name, description} of formFields) {
    const field = fieldOf(name);
    const [other, value] = description.onlyWith ?? [];
    if (field && other) field.hidden ||= valueOf(other) !== value;
  }
  for (const {name} of guideFields) {
    const field = fieldOf(name);
    if (field) field.hidden = !canSet(name, method);
  }
  element('more', HTMLDetailsElement).hidden = !fieldsIn('more').some(({name}) => canSet(name, method));
}

/**
 * Shows the methods that work in the system. Chooses the best one if the chosen one does not work, or if `chooseAgain`.
 */
function offerMethods(chooseAgain: boolean): EmbedMethod {
  const system = valueOf('system');
  const offered = embedMethods(isSystem(system) ? system : 'other', isChecked('template'));
  const radios = [...element('method', HTMLFieldSetElement).querySelectorAll('input')];
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

const {version = '', integrity = ''} = document.body.dataset;

async function choices(method: EmbedMethod): Promise<Choices> {
  const system = valueOf('system');
  const lang = languageFrom(valueOf('lang'));
  const organisation = valueOf('organisation');
  const type = valueOf('organisation-type');
  const details = attributeValuesOf(organisationFields);
  const language = lang ?? sourceLanguage;
  const withOutline = isInPage(method) && isChecked('outline');
  const profile = valueOf('profile');
  const {edition, msg} = await content(language);
  const {checked} = currentEdition();
  return {
    system: isSystem(system) ? system : 'other',
    method,
    scriptInTemplate: isChecked('template'),
    urls: fileUrlsFor(location.href, {version, integrity}, valueOf('version') === 'fixed'),
    lang,
    guide: attributeValuesOf(guideFields),
    // The type alone changes nothing for a visitor, so it is left out if there are no other details.
    details: type && Object.keys(details).length ? {'organisation-type': type, ...details} : details,
    profile: guideSettings.profile.read(profile) ?? profileNameFor(organisation),
    title: edition.words(msg).title,
    outline: withOutline ? outlineHtml({edition, checked, language, msg, level: 3}).trim() : undefined,
  };
}

/** The settings that the preview uses. Its heading level and its URL are those of this page. */
const previewed = ['lang', ...Object.keys({...organisationSettings, ...guideSettings})].filter(
  (name) => name !== 'heading-level' && name !== 'answers-in-url',
);

function preview(chosen: Choices): void {
  const attributes = attributesOf({...chosen, lang: chosen.lang ?? sourceLanguage});
  for (const name of previewed) {
    const value = attributes[name];
    if (value === undefined) guide.removeAttribute(name);
    else if (guide.getAttribute(name) !== value) guide.setAttribute(name, value);
  }
}

/** Fills a box with something to copy, and sets its height. Hides the box if there is no code. */
function fill(id: string, code: string | undefined, what: string): void {
  const box = element(id, HTMLTextAreaElement);
  element(`${id}-piece`, HTMLDivElement).hidden = code === undefined;
  if (code !== undefined && box.value !== code) {
    box.value = code;
    element(`${id}-status`, HTMLSpanElement).textContent = '';
  }
  box.rows = Math.min(box.value.split('\n').length + 1, 12);
  element(`${id}-what`, HTMLParagraphElement).textContent = what;
}

function results({system, method, urls, guide: settings}: Choices, found: Pieces): void {
  element('paste', HTMLParagraphElement).textContent = words.paste(system, method);
  for (const piece of pieces) {
    const what = words.pieces[piece].what;
    const about =
      piece === 'profile' ? words.aboutProfile(urls.profiles) : piece === 'page' && method !== 'link' ? '' : what;
    fill(`code-${piece}`, found[piece], about);
  }
  const facts = {version, site: new URL(urls.guide).host, answersInUrl: 'answers-in-url' in settings};
  for (const [id, text] of Object.entries(organisationTexts)) fill(`text-${id}`, text(facts), '');
}

let latestUpdate = 0;

async function update(chooseAgain = false): Promise<void> {
  const thisUpdate = ++latestUpdate;
  const method = offerMethods(chooseAgain);
  showFields(valueOf('organisation-type'), method);
  const chosen = await choices(method);
  // A later update may have started while the words were loading.
  if (thisUpdate !== latestUpdate) return;
  const found = piecesOf(chosen);
  element('profile', HTMLInputElement).placeholder = profileNameFor(valueOf('organisation'));
  const profile = fieldOf('profile');
  const outline = fieldOf('outline');
  if (profile) profile.hidden = found.profile === undefined;
  if (outline) outline.hidden = !isInPage(method);
  preview(chosen);
  results(chosen, found);
}

/** Shows a field's error after blur, and clears it as soon as the value is valid. */
function validate(name: string, hasLeft: boolean): void {
  const setting = formFields.find((field) => field.name === name)?.setting;
  const field = control(name);
  const error = document.getElementById(`error-${name}`);
  if (!setting || !field || !error) return;
  const value = valueOf(name);
  const isWrong = value !== '' && setting.read(value) === undefined;
  if (isWrong && !hasLeft && !error.textContent) return;
  error.textContent = isWrong ? words.error(setting) : '';
  if (isWrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

form.addEventListener('input', ({target}) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const picks = target.dataset['picks'];
  const picked = picks && control(picks);
  if (picked) picked.value = target.value;
  validate(picks ?? target.name, Boolean(picks));
  void update(target.name === 'system' || target.name === 'template');
});

form.addEventListener('change', ({target}) => {
  if (target instanceof HTMLInputElement) validate(target.name, true);
});

form.addEventListener('submit', (event) => event.preventDefault());

document.addEventListener('click', ({target}) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const {copies, view} = button?.dataset ?? {};
  if (copies) void copyFrom(copies);
  if (view) void show(view as PreviewPosition);
});

async function copyFrom(id: string): Promise<void> {
  const status = element(`${id}-status`, HTMLSpanElement);
  // Emptied first, so that a screen reader also announces a second copy.
  status.textContent = '';
  status.textContent = (await copy(element(id, HTMLTextAreaElement))) ? words.copied : words.notCopied;
}

async function show(view: PreviewPosition): Promise<void> {
  const {edition} = await content(sourceLanguage);
  guide.answers = answersTo(edition.tree, view);
}

// A browser may have restored the values of the form.
for (const {name} of formFields) validate(name, true);
void update();
