import {inConsole, linkNotAlone} from '../settings/editor-messages.js';
import {isGuideUrl} from './guide-url.js';

/** What may stand in a line of text. */
export const inline =
  'a, abbr, b, bdi, bdo, br, cite, code, del, em, font, i, ins, mark, q, s, small, span, strong, sub, sup, u, wbr';

/** Where a whole guide would break the page: in its menus, lists, headings and buttons. */
export const unsuitable =
  'nav, menu, li, dt, dd, header, footer, h1, h2, h3, h4, h5, h6, button, summary, label, ' +
  '[role=navigation], [role^=menu], [role=listitem], [role=heading], [role=button], [role=tab]';

export const buttonClass = /\b(?:btn|button)/i;

/**
 * Whether a link is an editor's `guide.html?embed`, from the script's own origin, at a place for a whole guide: alone in
 * its paragraph. `?embed` may be anywhere: menus, breadcrumbs, search results and comments repeat the URL of a page. The
 * stand-alone page ignores it, so a link that stays one still works.
 */
export function isEmbedLink(link: HTMLAnchorElement, scriptUrl: string): boolean {
  const {href, search, origin, target, relList} = link;
  if (!isGuideUrl(href) || !new URLSearchParams(search).has('embed') || origin !== new URL(scriptUrl).origin)
    return false;
  const isOnlyALink = (target && target !== '_self') || relList.contains('ugc') || relList.contains('nofollow');
  if (isOnlyALink || link.closest(unsuitable) || link.querySelector(`:not(${inline})`)) return false;
  const line = lineOf(link);
  if (line.some(({className}) => buttonClass.test(className))) return false;
  const isAlone = !line.slice(0, -1).some(hasTextBeside);
  if (!isAlone) console.warn(inConsole(linkNotAlone(link.textContent.trim())));
  return isAlone;
}

/** The link and the elements around it, up to the first that is not part of a line of text. */
function lineOf(link: Element): Element[] {
  const line = [link];
  for (let outer = link.parentElement; outer; outer = outer.parentElement) {
    line.push(outer);
    if (!outer.matches(inline)) break;
  }
  return line;
}

/** Whether there is text before or after a node, in the same line. */
const hasTextBeside = (node: Node): boolean =>
  hasText(node, ({previousSibling}) => previousSibling) || hasText(node, ({nextSibling}) => nextSibling);

function hasText(from: Node, next: (node: Node) => Node | null): boolean {
  for (let node = next(from); node; node = next(node)) {
    if (node instanceof Element && !node.matches(inline)) return false;
    if (!(node instanceof Comment) && node.textContent?.trim()) return true;
  }
  return false;
}
