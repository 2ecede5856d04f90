import {inConsole, unknownClass} from '../settings/editor-messages.js';
import {namesAllowedIn, organisationSettings, type Schema} from '../settings/settings.js';
import {resizeGuideFrames} from './frame-height.js';
import {answersFromFragment, isGuideUrl, settingsFromQuery} from './guide-url.js';

/** What mounting needs to know of the guide. */
export interface GuideInfo {
  /** Passed in, not imported: this chunk would take the editions along, on which two of these settings depend. */
  readonly guideSettings: Schema;
  readonly currentEdition: () => {readonly id: string};
}

/** Mounts guides written otherwise than as the tag. A chunk of its own, so that the tag does not wait for it. */
export function autoMount(known: GuideInfo): void {
  mount(known);
  resizeGuideFrames();
}

const tag = 'mitid-guide';
const mountTargets = `div.${tag}, a[href*="guide.html"]`;
const modifier = `${tag}--`;

/**
 * Puts a guide into every `<div class="mitid-guide">` and replaces every link to `guide.html?embed`, also those that are
 * added to the page later. The content that was there becomes the guide's fallback. Doing it again changes nothing.
 */
function mount(known: GuideInfo): void {
  const begin = () => {
    for (const target of document.querySelectorAll<HTMLElement>(mountTargets)) mountAt(target, known);
    new MutationObserver((records) => {
      for (const {addedNodes} of records) {
        for (const node of addedNodes) if (node instanceof HTMLElement) mountIn(node, known);
      }
    }).observe(document, {childList: true, subtree: true});
  };
  // Wait for the parser: an element may still be receiving children.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, {once: true});
  else begin();
}

function mountIn(node: HTMLElement, known: GuideInfo): void {
  if (node.matches(mountTargets)) mountAt(node, known);
  for (const place of node.querySelectorAll<HTMLElement>(mountTargets)) mountAt(place, known);
}

/** Mounts a guide there, unless there is one already, or the place is being edited (`contenteditable`). */
function mountAt(place: HTMLElement, known: GuideInfo): void {
  if (!place.isConnected || place.isContentEditable || place.closest(tag) || place.querySelector(tag)) return;
  if (place instanceof HTMLAnchorElement) mountLink(place, known);
  else mountDiv(place, known);
}

function mountDiv(div: HTMLElement, known: GuideInfo): void {
  const names = namesAllowedIn({...known.guideSettings, ...organisationSettings}, 'attribute');
  const guide = guideWith(settingsOf(div, ['lang', ...names]));
  guide.append(...div.childNodes);
  div.append(guide);
}

function mountLink(link: HTMLAnchorElement, {guideSettings, currentEdition}: GuideInfo): void {
  if (!isGuideUrl(link.href) || !new URLSearchParams(link.search).has('embed')) return;
  const chosen = settingsFromQuery(link.search, guideSettings);
  const guide = guideWith(chosen);
  const edition = chosen.get('edition') ?? (chosen.has('preview-date') ? undefined : currentEdition().id);
  guide.answers = answersFromFragment(link.hash, edition);
  link.replaceWith(guide);
  guide.append(link);
}

function guideWith(settings: ReadonlyMap<string, string>) {
  const guide = document.createElement(tag);
  for (const [name, value] of settings) guide.setAttribute(name, value);
  return guide;
}

/**
 * The settings of an element of a page: `data-profile="skagen"`, or the class `mitid-guide--profile-skagen` for a CMS that
 * removes `data-*`. Only the guide's own names are read: other `data-*` belong to the page, and copying any attribute
 * would give the page's authors attributes, such as `onclick`, that the CMS keeps from them.
 */
function settingsOf(element: HTMLElement, names: readonly string[]): Map<string, string> {
  const settings = new Map<string, string>();
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  for (const each of element.classList) {
    if (!each.startsWith(modifier)) continue;
    const written = each.slice(modifier.length);
    const name = longestFirst.find((known) => `${written}-`.startsWith(`${known}-`));
    if (name) settings.set(name, written.slice(name.length + 1));
    else console.warn(inConsole(unknownClass(each, modifier, names)));
  }
  for (const name of names) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) settings.set(name, value);
  }
  return settings;
}
