import {guideClass, readDivSettings, slotTaken} from '../settings/div-settings.js';
import {detailsLeftOut, inConsole, unknownClass} from '../settings/editor-messages.js';
import {namesAllowedIn, organisationSettings, type Schema} from '../settings/settings.js';
import {resizeGuideFrames} from './frame-height.js';
import {isEmbedLink} from './embed-link.js';
import {answersFromFragment, settingsFromQuery, withoutWords} from './guide-url.js';

/** What mounting needs to know about the guide. */
export interface GuideInfo {
  /** Passed in, not imported: two of these settings need the editions, which an import would copy to this chunk. */
  readonly guideSettings: Schema;
  readonly currentEdition: () => {readonly id: string};
  /** With `?div=details` in it, the webmaster lets a `div` set an organisation's details and fill slots. */
  readonly scriptUrl: string;
}

/** Mounts guides at links and at `div`s. A separate chunk, so that a `<mitid-guide>` tag does not wait for it. */
export function autoMount(info: GuideInfo): void {
  // A server that draws pages imports the element, too, and has no page.
  if (typeof document === 'undefined') return;
  mount(info);
  resizeGuideFrames();
}

const tag = 'mitid-guide';
const mountTargets = `div.${guideClass}, a[href*="guide.html?"]`;

// An element of the page whose `name` is that of a method, such as `<img name="querySelectorAll">`, hides the method.
const targetsIn = (root: ParentNode): Iterable<Element> =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- `call` has the type of the last overload.
  (root instanceof Document ? Document : Element).prototype.querySelectorAll.call(root, mountTargets);

/**
 * Puts a guide into every `<div class="mitid-guide">`, and replaces links to `guide.html?embed` with a guide. Also does
 * so for those that are added to the page later. Their content becomes the guide's fallback.
 */
function mount(info: GuideInfo): void {
  const begin = () => {
    for (const target of targetsIn(document)) mountAt(target, info);
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
  mountAt(node, info);
  for (const target of targetsIn(node)) mountAt(target, info);
}

/** Mounts a guide there, unless there already is one, or the target is in `contenteditable`. */
function mountAt(target: Element, info: GuideInfo): void {
  if (!(target instanceof HTMLElement)) return; // an SVG link
  if (!target.isConnected || target.isContentEditable || target.closest(tag) || target.querySelector(tag)) return;
  if (target instanceof HTMLAnchorElement) {
    if (isEmbedLink(target, info.scriptUrl)) mountLink(target, info);
  } else if (target.matches(mountTargets)) mountDiv(target, info);
}

/**
 * A CMS that removes scripts often lets anyone who may write a comment keep `class`, `data-*` and `slot`. So a `div` says
 * nothing in the guide's name, neither with a detail nor with a slot nor in the debug panel, unless the webmaster has allowed it for the site.
 */
function mountDiv(div: HTMLElement, {guideSettings, scriptUrl}: GuideInfo): void {
  const guideNames = ['lang', ...namesAllowedIn(guideSettings, 'attribute')];
  const detailNames = namesAllowedIn(organisationSettings, 'attribute');
  const known = [...guideNames, ...detailNames];
  const {settings, unknownClasses} = readDivSettings(div, known);
  for (const each of unknownClasses) console.warn(inConsole(unknownClass(each, `${guideClass}--`, known)));
  const mayHaveDetails = new URL(scriptUrl).searchParams.get('div') === 'details';
  if (!mayHaveDetails) {
    const leftOut = detailNames.filter((name) => settings.delete(name));
    for (const child of div.children) leftOut.push(...takeSlot(child));
    if (leftOut.length) console.warn(inConsole(detailsLeftOut(leftOut)));
  }
  const guide = guideWith(mayHaveDetails ? settings : withoutWords(settings, guideSettings));
  guide.append(...div.childNodes);
  div.append(guide);
}

/** Takes an element out of its slot, and returns what that was. The debug panel tells the editor. */
function takeSlot(child: Element): string[] {
  const {slot} = child;
  if (!slot) return [];
  child.removeAttribute('slot');
  child.setAttribute(slotTaken, slot);
  return [`slot="${slot}"`];
}

function mountLink(link: HTMLAnchorElement, {guideSettings, currentEdition}: GuideInfo): void {
  const chosen = settingsFromQuery(link.search, guideSettings);
  const guide = guideWith(chosen);
  const edition = chosen.get('edition') ?? (chosen.has('preview-date') ? undefined : currentEdition().id);
  guide.answers = answersFromFragment(link.hash, edition);
  link.replaceWith(guide);
  // In a slot, its text would stand inside the guide.
  link.removeAttribute('slot');
  guide.append(link);
}

function guideWith(settings: ReadonlyMap<string, string>) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated, @typescript-eslint/no-unsafe-class-instance-assignment -- As above.
  const guide = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[typeof tag];
  for (const [name, value] of settings) guide.setAttribute(name, value);
  return guide;
}
