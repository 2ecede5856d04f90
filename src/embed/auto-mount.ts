import {inConsole, unknownClass} from '../settings/editor-messages.js';
import {namesAllowedIn, organisationSettings, type Schema} from '../settings/settings.js';
import {resizeGuideFrames} from './frame-height.js';
import {answersFromFragment, isEmbedLink, settingsFromQuery} from './guide-url.js';

/** What mounting needs to know about the guide. */
export interface GuideInfo {
  /** Passed in, not imported: two of these settings need the editions, which an import would copy to this chunk. */
  readonly guideSettings: Schema;
  readonly currentEdition: () => {readonly id: string};
}

/** Mounts guides at links and at `div`s. A separate chunk, so that a `<mitid-guide>` tag does not wait for it. */
export function autoMount(info: GuideInfo): void {
  mount(info);
  resizeGuideFrames();
}

const tag = 'mitid-guide';
const mountTargets = `div.${tag}, a[href*="guide.html"]`;
const modifier = `${tag}--`;

/**
 * Puts a guide into every `<div class="mitid-guide">`, and replaces every link to `guide.html?embed` with a guide. Also
 * does so for those that are added to the page later. Their content becomes the guide's fallback.
 */
function mount(info: GuideInfo): void {
  const begin = () => {
    for (const target of document.querySelectorAll<HTMLElement>(mountTargets)) mountAt(target, info);
    new MutationObserver((records) => {
      for (const {addedNodes} of records) {
        for (const node of addedNodes) if (node instanceof HTMLElement) mountIn(node, info);
      }
    }).observe(document, {childList: true, subtree: true});
  };
  // Wait for the parser: an element may still be receiving children.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, {once: true});
  else begin();
}

function mountIn(node: HTMLElement, info: GuideInfo): void {
  if (node.matches(mountTargets)) mountAt(node, info);
  for (const target of node.querySelectorAll<HTMLElement>(mountTargets)) mountAt(target, info);
}

/** Mounts a guide there, unless there already is one, or the target is in `contenteditable`. */
function mountAt(target: HTMLElement, info: GuideInfo): void {
  if (!target.isConnected || target.isContentEditable || target.closest(tag) || target.querySelector(tag)) return;
  if (target instanceof HTMLAnchorElement) mountLink(target, info);
  else mountDiv(target, info);
}

function mountDiv(div: HTMLElement, info: GuideInfo): void {
  const names = namesAllowedIn({...info.guideSettings, ...organisationSettings}, 'attribute');
  const guide = guideWith(settingsOf(div, ['lang', ...names]));
  guide.append(...div.childNodes);
  div.append(guide);
}

function mountLink(link: HTMLAnchorElement, {guideSettings, currentEdition}: GuideInfo): void {
  if (!isEmbedLink(link)) return;
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
 * The settings of an element of a page: `data-profile="skagen"`, or the class `mitid-guide--profile-skagen` for a CMS
 * that removes `data-*`. Reads only the names of settings: other `data-*` belong to the page, and copying every name
 * would let the page's authors set attributes, such as `onclick`, that their CMS forbids.
 */
function settingsOf(element: HTMLElement, names: readonly string[]): Map<string, string> {
  const settings = new Map<string, string>();
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  for (const each of element.classList) {
    if (!each.startsWith(modifier)) continue;
    const nameAndValue = each.slice(modifier.length);
    const name = longestFirst.find((candidate) => `${nameAndValue}-`.startsWith(`${candidate}-`));
    if (name) settings.set(name, nameAndValue.slice(name.length + 1));
    else console.warn(inConsole(unknownClass(each, modifier, names)));
  }
  for (const name of names) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) settings.set(name, value);
  }
  return settings;
}
