import '../../embed/define.js';
import {currentEdition, editionOn, today} from '../../content/editions.js';
import {settingsFromQuery} from '../../embed/guide-url.js';
import {postHeight} from '../../embed/frame-height.js';
import {serializeAnswers} from '../../guide/answers-codec.js';
import {MitidGuideElement} from '../../guide/mitid-guide.js';
import {directionOf, sourceLanguage} from '../../locale/language-names.js';
import {languageFrom, loadMsg} from '../../locale/languages.js';
import {guideSettings} from '../../settings/settings.js';
import {pageWords} from './page-words.js';
import {relayEventsOnRequest} from './relay-events.js';
import {showSender} from './sender.js';
import {offerWholeWindow} from './whole-window.js';

const page = document.documentElement;
const guide = document.querySelector('mitid-guide');

if (guide) {
  for (const [name, value] of settingsFromQuery(location.search, guideSettings)) guide.setAttribute(name, value);
  if (window.parent !== window) relayEventsOnRequest(guide);
}

/** Whether this is a kiosk, from which nobody comes back: the page around the guide has no link and no menu, either. */
const isWithoutLinks = !!guideSettings['without-links'].read(guide?.getAttribute('without-links') ?? 'false');
if (isWithoutLinks) addEventListener('contextmenu', (event) => event.preventDefault());

/** The language of the URL, until the visitor chooses another. */
let language = languageFrom(guide?.lang ?? '') ?? sourceLanguage;

/** Sets the words around the guide to the guide's language. */
async function followLanguage(): Promise<void> {
  const requested = language;
  if (requested === page.lang) return;
  const msg = await loadMsg(requested);
  // The language may have changed again while this one was loading.
  if (requested !== language) return;
  const words = pageWords(msg);
  page.lang = requested;
  page.dir = directionOf(requested);
  document.title = currentEdition().firstQuestion?.words(msg).title ?? document.title;
  for (const id of ['skip', 'name', 'about', 'privacy', 'wholeWindow'] as const)
    document.getElementById(id)?.replaceChildren(words[id]);
}

// If the translation fails to load, the page keeps its language.
const followIfPossible = () => followLanguage().catch(() => undefined);

/** Moves focus past what is above the guide. The link alone would take the place of the answers in the URL. */
function skip(event: Event): void {
  event.preventDefault();
  const main = document.getElementById('main');
  if (!main) return;
  // Only for now: with a permanent `tabindex`, a click on any text of the guide would move the focus.
  main.tabIndex = -1;
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), {once: true});
  main.focus();
}

const skipLink = document.getElementById('skip');
if (isWithoutLinks) skipLink?.remove();
else skipLink?.addEventListener('click', skip);

/** Puts the language that the visitor chose into the URL, which a reload, a copied link and a QR code keep. */
function keepLanguage(): void {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(history.state, '', url);
}

guide?.addEventListener('mitid-guide-language', (event) => {
  language = event.language;
  keepLanguage();
  void followIfPossible();
});

/** Names the sender as a profile has it, never as a URL has it: anyone can write a URL. The guide reports problems. */
async function nameSender(profile: string): Promise<void> {
  const {loadProfile} = await import('../../settings/profiles.js');
  const sender = await loadProfile(profile, MitidGuideElement.profilesUrl, () => undefined);
  showSender(document, isWithoutLinks && sender.organisation ? {organisation: sender.organisation} : sender);
}

const profile = guideSettings.profile.read(guide?.getAttribute('profile') ?? '');
if (profile) void nameSender(profile).catch(() => undefined);

/** The URL of this page with the visitor's answers, so that they continue where they are. */
function urlHere({answers, edition, previewDate}: MitidGuideElement): string {
  const url = new URL(location.href);
  const pinned = typeof edition === 'string' ? edition : undefined;
  url.hash = `mitid-guide=${serializeAnswers(pinned ?? editionOn(previewDate ?? today())?.id ?? '', answers)}`;
  return url.href;
}

function offerWayOut(shown: MitidGuideElement, onChange: () => void): void {
  const way = document.getElementById('way-out');
  const link = way?.querySelector('a');
  if (!way || !link) return;
  offerWholeWindow(way, shown, onChange);
  link.addEventListener('click', () => {
    link.href = urlHere(shown);
  });
}

void followIfPossible().then(async () => {
  page.classList.add('ready');
  if (window.parent === window) return;
  page.classList.add('framed');
  const post = postHeight(document.body);
  await guide?.updateComplete;
  post();
  if (guide) offerWayOut(guide, post);
});
