import {localSettings} from '../settings/local-settings.js';
import type {Setting} from '../settings/setting.js';
import {resizeGuideFrames} from './frame-height.js';
import {answersFromFragment, isGuideUrl, settingsFromQuery} from './guide-url.js';

/** What mounting needs to know of the guide. */
export interface GuideInfo {
  /** What may be set of the guide itself. */
  readonly settings: Readonly<Record<string, Setting>>;
  readonly currentEdition: () => {readonly id: string};
}

/** Opens the ways into a page other than the tag itself. A chunk of its own, so that the tag does not wait for it. */
export function autoMount(known: GuideInfo): void {
  mount(known);
  resizeGuideFrames();
}

const tag = 'mitid-guide';
const mountTargets = `div.${tag}, a[href*="guide.html"]`;
const modifier = `${tag}--`;

/**
 * Puts a guide in every `<div class="mitid-guide">` and in the place of every link to `guide.html?embed`, also of those
 * that come to the page later. What stood there becomes the guide's fallback. Doing it again changes nothing.
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
  // A place is whole only once the page's source has been read to its end.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, {once: true});
  else begin();
}

function mountIn(node: HTMLElement, known: GuideInfo): void {
  if (node.matches(mountTargets)) mountAt(node, known);
  for (const place of node.querySelectorAll<HTMLElement>(mountTargets)) mountAt(place, known);
}

/** Mounts a guide there, unless there is one already, or somebody is writing the page just there. */
function mountAt(place: HTMLElement, known: GuideInfo): void {
  if (!place.isConnected || place.isContentEditable || place.closest(tag) || place.querySelector(tag)) return;
  if (place instanceof HTMLAnchorElement) mountLink(place, known);
  else mountDiv(place, known);
}

function mountDiv(div: HTMLElement, known: GuideInfo): void {
  const guide = guideWith(settingsOf(div, ['lang', ...Object.keys(known.settings), ...Object.keys(localSettings)]));
  guide.append(...div.childNodes);
  div.append(guide);
}

function mountLink(link: HTMLAnchorElement, {settings, currentEdition}: GuideInfo): void {
  if (!isGuideUrl(link.href) || !new URLSearchParams(link.search).has('embed')) return;
  const chosen = settingsFromQuery(link.search, settings);
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
 * What is set on an element of a page: by `data-profile="skagen"`, or by `mitid-guide--profile-skagen` among its
 * classes, which is what a CMS leaves that knows no `data-*`. Of `data-*` the guide's own names only: others are the
 * page's, and there are attributes that a page's author was meant not to have.
 */
function settingsOf(element: HTMLElement, names: readonly string[]): Map<string, string> {
  const settings = new Map<string, string>();
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  for (const each of element.classList) {
    if (!each.startsWith(modifier)) continue;
    const written = each.slice(modifier.length);
    const name = longestFirst.find((known) => `${written}-`.startsWith(`${known}-`));
    if (name) settings.set(name, written.slice(name.length + 1));
    else
      console.warn(`<${tag}>: klassen "${each}" kendes ikke. Efter "${modifier}" skal der stå: ${names.join(', ')}.`);
  }
  for (const name of names) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) settings.set(name, value);
  }
  return settings;
}
