import type {Edition} from '../../content/edition.js';
import {currentEdition} from '../../content/editions.js';
import type {MitidGuideElement} from '../../guide/mitid-guide.js';
import {sourceLanguage, type Language} from '../../locale/language-names.js';
import {languageFrom, loadTemplates} from '../../locale/languages.js';
import {danishMsg, msgIn, type Msg} from '../../locale/msg.js';
import {guideSettings} from '../../settings/guide-settings.js';
import {localSettings} from '../../settings/local-settings.js';
import type {OrganisationType, Setting} from '../../settings/setting.js';
import {outlineHtml} from '../outline-html.js';
import {isSystem, embedMethods, type EmbedMethod} from './cms.js';
import {copy} from './copy.js';
import {defaults, fields, waitsFor} from './fields.js';
import {hostTexts} from './host-texts.js';
import {fileUrlsFor} from './file-urls.js';
import {profileNameFor} from './profile-json.js';
import {
  attributesOf,
  pieces,
  piecesOf,
  reaches,
  standsInPage,
  type Choices,
  type Pieces,
  type AttributeValues,
} from './snippet-code.js';
import {answersTo, type PreviewPosition} from './views.js';
import {wordsIn} from './words.js';

const page = document.documentElement;
const words = wordsIn(page.lang);

/** The element of that id: the page is generated, and has it. */
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

/** The field with its label, hint and all. */
const fieldOf = (name: string) => control(name)?.closest<HTMLElement>('.field');

/** What was written, or chosen, in a field or a group of them. */
const valueOf = (name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const isChecked = (name: string): boolean => new FormData(form).has(name);

/** What stands in a setting's field, as it is to be written; `undefined` where nothing stands, or nothing of use. */
function written(name: string, setting: Setting): string | undefined {
  const field = control(name);
  if (!field || field.closest('[hidden]')) return undefined;
  if (setting.kind === 'flag') return isChecked(name) ? '' : undefined;
  const value = valueOf(name);
  return value && value !== defaults[name as keyof typeof defaults] && setting.read(value) !== undefined
    ? value
    : undefined;
}

function allWritten(names: readonly string[], schema: Readonly<Record<string, Setting>>): AttributeValues {
  const found = names.flatMap((name) => {
    const setting = schema[name];
    const value = setting && written(name, setting);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(found) as AttributeValues;
}

/** Shows the fields that there is a use for, and hides the others. */
function showFields(kind: string, way: EmbedMethod): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-only]')) {
    field.hidden = !field.dataset['only']?.split(' ').includes(kind);
  }
  for (const [name, [other, value]] of Object.entries(waitsFor)) {
    const field = fieldOf(name);
    if (field) field.hidden ||= valueOf(other) !== value;
  }
  for (const name of [...fields.look, ...fields.more]) {
    const field = fieldOf(name);
    if (field && name in guideSettings) field.hidden = !reaches(name as keyof typeof guideSettings, way);
  }
  element('more', HTMLDetailsElement).hidden = !standsInPage(way);
}

/** Offers the ways that the system leaves open, and chooses the best of them where the one chosen is closed. */
function offerWays(anew: boolean): EmbedMethod {
  const system = valueOf('system');
  const open = embedMethods(isSystem(system) ? system : 'other', isChecked('template'));
  const radios = [...element('way', HTMLFieldSetElement).querySelectorAll('input')];
  for (const radio of radios) {
    const choice = radio.closest('label');
    if (choice) choice.hidden = !open.includes(radio.value as EmbedMethod);
  }
  const chosen = radios.find(({checked}) => checked)?.value as EmbedMethod;
  const way = !anew && open.includes(chosen) ? chosen : (open[0] ?? 'link');
  for (const radio of radios) radio.checked = radio.value === way;
  return way;
}

const loaded = new Map<Language, Promise<{edition: Edition; msg: Msg}>>();

/** The edition that holds today, and the words to say it in. */
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

async function choices(way: EmbedMethod): Promise<Choices> {
  const system = valueOf('system');
  const lang = languageFrom(valueOf('lang'));
  const organisation = valueOf('organisation');
  const type = valueOf('organisation-type') as OrganisationType | '';
  const details = allWritten([...fields.details, 'accent', ...fields.links], localSettings);
  const language = lang ?? sourceLanguage;
  const withOutline = standsInPage(way) && isChecked('outline');
  const profile = valueOf('profile');
  const own = allWritten(['language-menu', 'appearance', ...fields.more], guideSettings);
  const {edition, msg} = await content(language);
  const {checked} = currentEdition();
  return {
    system: isSystem(system) ? system : 'other',
    method: way,
    scriptInTemplate: isChecked('template'),
    urls: fileUrlsFor(location.href, {version, integrity}, valueOf('version') === 'fixed'),
    lang,
    guide: own,
    // The kind by itself says nothing to a visitor; with other details it does.
    details: type && Object.keys(details).length ? {'organisation-type': type, ...details} : details,
    profile: guideSettings.profile.read(profile) ?? profileNameFor(organisation),
    title: edition.words(msg).title,
    outline: withOutline ? outlineHtml({edition, checked, language, msg, level: 3}).trim() : undefined,
  };
}

/** What the preview shows of the settings: heading level and address bar are this page's own. */
const previewed = [...Object.keys(localSettings), 'appearance', 'language-menu', 'languages', 'debug', 'lang'];

function preview(chosen: Choices): void {
  const attributes = attributesOf({...chosen, lang: chosen.lang ?? sourceLanguage});
  for (const name of previewed) {
    const value = attributes[name];
    if (value === undefined) guide.removeAttribute(name);
    else if (guide.getAttribute(name) !== value) guide.setAttribute(name, value);
  }
}

/** Fills a box with something to copy, and makes it as high as that is. */
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

function results({system, method: way, urls: place, guide: settings}: Choices, found: Pieces): void {
  element('paste', HTMLParagraphElement).textContent = words.paste(system, way);
  for (const piece of pieces) {
    const what = words.pieces[piece].what;
    const said =
      piece === 'profile' ? words.profileLies(place.profiles) : piece === 'page' && way !== 'link' ? '' : what;
    fill(`code-${piece}`, found[piece], said);
  }
  const facts = {version, site: new URL(place.guide).host, answersInUrl: 'answers-in-url' in settings};
  for (const [id, text] of Object.entries(hostTexts)) fill(`text-${id}`, text(facts), '');
}

let latest = 0;

async function update(anew = false): Promise<void> {
  const mine = ++latest;
  const way = offerWays(anew);
  showFields(valueOf('organisation-type'), way);
  const chosen = await choices(way);
  if (mine !== latest) return;
  const found = piecesOf(chosen);
  element('profile', HTMLInputElement).placeholder = profileNameFor(valueOf('organisation'));
  const profile = fieldOf('profile');
  const outline = fieldOf('outline');
  if (profile) profile.hidden = found.profile === undefined;
  if (outline) outline.hidden = !standsInPage(way);
  preview(chosen);
  results(chosen, found);
}

const settings: Readonly<Record<string, Setting>> = {...guideSettings, ...localSettings};

/** Says what is wrong with a field, once whoever fills it in has left it; and no longer than it is wrong. */
function judge(name: string, left: boolean): void {
  const setting = settings[name];
  const field = control(name);
  const said = document.getElementById(`fault-${name}`);
  if (!setting || !field || !said) return;
  const value = valueOf(name);
  const wrong = value !== '' && setting.read(value) === undefined;
  if (wrong && !left && !said.textContent) return;
  said.textContent = wrong ? words.fault(setting, name) : '';
  if (wrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

form.addEventListener('input', ({target}) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const picks = target.dataset['picks'];
  const picked = picks && control(picks);
  if (picked) picked.value = target.value;
  judge(picks ?? target.name, Boolean(picks));
  void update(target.name === 'system' || target.name === 'template');
});

form.addEventListener('change', ({target}) => {
  if (target instanceof HTMLInputElement) judge(target.name, true);
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
  // Emptied first, so that a second copy is told of as well.
  status.textContent = '';
  status.textContent = (await copy(element(id, HTMLTextAreaElement))) ? words.copied : words.notCopied;
}

async function show(view: PreviewPosition): Promise<void> {
  const {edition} = await content(sourceLanguage);
  guide.answers = answersTo(edition.tree, view);
}

// A browser may have kept what was filled in.
for (const name of Object.keys(settings)) judge(name, true);
void update();
