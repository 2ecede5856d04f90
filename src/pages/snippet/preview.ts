import type {Msg} from '../../locale/msg.js';
import {directionOf, sourceLanguage, type Language} from '../../locale/language-names.js';
import {guideSettings, organisationSettings} from '../../settings/settings.js';
import type {Answers} from '../../tree/tree.js';
import {pageWords} from '../stand-alone/page-words.js';
import {showSender} from '../stand-alone/sender.js';
import {element} from './page-elements.js';
import {attributesOf, placeOf, type AttributeValues, type Choices} from './snippet-code.js';
import {placeThatShows, settled, type Place, type PreviewedGuide} from './where-shown.js';

/** The widths of the screens, in CSS pixels. */
const screens = {phone: 375, computer: 1024} as const;

export type Screen = keyof typeof screens;

const frame = element('preview', HTMLIFrameElement);
const stage = frame.parentElement;

/** Resolves once the frame has its page, and the page the guide. */
const loaded = new Promise<{page: Document; guide: PreviewedGuide}>((resolve) => {
  const use = () => {
    const page = frame.contentDocument;
    const guide = page?.querySelector<PreviewedGuide>('#guide');
    if (page?.readyState === 'complete' && guide) resolve({page, guide});
  };
  frame.addEventListener('load', use);
  use();
});

/** Calls back when somebody answers in the preview. */
export const onAnswer = (callback: () => void): void =>
  void loaded.then(({guide}) => guide.addEventListener('mitid-guide-answer', callback));

/** Calls back when the page in the preview gets another width, as when a phone shows it. */
export const onWidth = (callback: () => void): void =>
  void loaded.then(({page}) => {
    const view = page.defaultView;
    let width = view?.innerWidth;
    view?.addEventListener('resize', () => {
      if (width === view.innerWidth) return;
      width = view.innerWidth;
      callback();
    });
  });

/** The settings that the preview uses. Its heading level and its URL are those of its own page. */
const previewed = ['lang', ...Object.keys({...organisationSettings, ...guideSettings})].filter(
  (name) => !['heading-level', 'answers-in-history', 'profile'].includes(name),
);

/** The language in which the guide shows what is chosen: the words beside it appear in every language but their own. */
const languageThatShows = ({beside}: AttributeValues, lang: Language): Language =>
  beside !== lang ? lang : lang === 'en' ? sourceLanguage : 'en';

/** Shows the guide as chosen: part of a page, in a frame on a page, or as the page that a link opens. */
export async function preview(chosen: Choices, msg: Msg): Promise<void> {
  const {page, guide} = await loaded;
  const lang = chosen.lang ?? sourceLanguage;
  const place = placeOf(chosen);
  const own: Readonly<Record<string, string>> = place === 'in-page' ? {} : {'language-menu': ''};
  const attributes = {...attributesOf({...chosen, lang: languageThatShows(chosen.guide, lang)}), ...own};
  for (const name of previewed) {
    const value = attributes[name];
    if (value === undefined) guide.removeAttribute(name);
    else if (guide.getAttribute(name) !== value) guide.setAttribute(name, value);
  }
  page.documentElement.lang = lang;
  page.documentElement.dir = directionOf(lang);
  page.documentElement.className = `ready ${place}`;
  const words = pageWords(msg);
  for (const id of ['name', 'about', 'privacy'] as const) page.getElementById(id)?.replaceChildren(words[id]);
  const {organisation, 'site-url': site} = chosen.details;
  showSender(page, {...(organisation && {organisation}), ...(site && {'site-url': site})});
  await settled(guide);
}

let latestFollow = 0;

/** Goes to where these answers lead. Focus stays in the form. */
export async function showAnswers(answers: Answers): Promise<void> {
  const {guide} = await loaded;
  guide.answers = answers;
  await showTop();
}

/** Goes to the top of the page, without a mark. */
export async function showTop(): Promise<void> {
  latestFollow++;
  const {page, guide} = await loaded;
  await settled(guide);
  page.defaultView?.scrollTo({top: 0, behavior: 'instant'});
  markNothing(page);
}

const markNothing = (page: Document) => {
  const mark = page.getElementById('mark');
  if (mark) mark.hidden = true;
};

/** Where the guide shows a setting: there, there once it has a value, or nowhere so far. */
export type Shown = 'there' | 'later' | 'nowhere';

/** Goes to where the guide shows a setting, and marks it for a moment. Focus stays in the form. */
export async function follow(
  name: string,
  value: string | undefined,
  example: string,
  candidates: readonly Answers[],
): Promise<Shown | undefined> {
  const thisFollow = ++latestFollow;
  const {page, guide} = await loaded;
  const before = guide.answers;
  const place = await placeThatShows(guide, {name, value, example}, candidates);
  if (thisFollow !== latestFollow) return undefined;
  if (!place) {
    await showAnswers(before);
    return 'nowhere';
  }
  goTo(page, place);
  return place.element ? 'there' : 'later';
}

/** Scrolls to a place, and marks what is there. */
function goTo(page: Document, {element: shown, top: empty}: Pick<Place, 'element' | 'top'>): void {
  const view = page.defaultView;
  const mark = page.getElementById('mark');
  markNothing(page);
  if (!view || !mark) return;
  const top = shown?.getBoundingClientRect().top ?? empty;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const {scrollX, scrollY} = view;
  view.scrollTo({top: scrollY + top - view.innerHeight / 3, behavior});
  if (!shown) return;
  const {left, width, height} = shown.getBoundingClientRect();
  // On a phone, nothing has a place until the preview is opened.
  if (!width) return;
  const area = {left: left + scrollX, top: top + scrollY, width, height};
  for (const [side, length] of Object.entries(area)) mark.style.setProperty(side, `${length}px`);
  mark.hidden = false;
}

/** What a choice adds to every card. On a phone it is below the card, and so out of sight. */
const additions: Readonly<Record<string, string>> = {
  beside: '[data-feature=beside]:not([hidden])',
  desk: '.desk',
  'idle-reset': '.desk',
};

export const addsToCards = (name: string): boolean => Object.hasOwn(additions, name);

/** Resolves once the guide has loaded and drawn that. */
const drawn = (root: ShadowRoot, selector: string) =>
  new Promise<HTMLElement>((resolve) => {
    const look = () => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, {attributes: true, childList: true, subtree: true});
    look();
  });

/** Goes to what a choice has added to the card, once it is there. Returns whether the editor has gone nowhere else. */
export async function showAddition(name: string): Promise<boolean> {
  const thisFollow = ++latestFollow;
  const {page, guide} = await loaded;
  const selector = additions[name];
  if (!guide.shadowRoot || selector === undefined) return false;
  const added = await drawn(guide.shadowRoot, selector);
  // In another width, the guide is drawn anew in the next frame.
  for (let frames = 2; frames; frames--) await new Promise(requestAnimationFrame);
  if (thisFollow !== latestFollow) return false;
  goTo(page, {element: added, top: 0});
  return true;
}

let screen: Screen = 'phone';

/** Gives the frame the width of a screen, made smaller to fit into its place. */
export function useScreen(chosen: Screen): void {
  screen = chosen;
  fit();
  // The mark would be where the element was.
  void loaded.then(({page}) => markNothing(page));
}

function fit(): void {
  const available = stage?.clientWidth;
  if (!available) return;
  // On a phone, the screen is that of the phone.
  const width = screen === 'phone' ? Math.min(screens.phone, available) : screens.computer;
  frame.style.setProperty('--width', String(width));
  frame.style.setProperty('--scale', String(Math.min(1, available / width)));
}

if (stage) new ResizeObserver(fit).observe(stage);
