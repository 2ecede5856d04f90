import {buttonClass, inline, unsuitable} from '../../embed/embed-link.js';
import {contentOf, tagsIn, textIn, type Tag} from './html-tags.js';

/** Why the script leaves a link to `guide.html?embed` a link: text beside it, what is around it, or the link itself. */
export type ReasonToStay = 'sentence' | 'place' | 'look';

const withoutEndTag = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const isInline = ({name}: Tag) => inline.split(', ').includes(name);

function isUnsuitable({name, attributes}: Tag): boolean {
  const role = attributes.get('role') ?? '';
  const selectors = [name, `[role=${role}]`, role.startsWith('menu') && '[role^=menu]'];
  return unsuitable.split(', ').some((each) => selectors.includes(each));
}

/** The elements around a tag, the outermost first. */
function around(tags: readonly Tag[], tag: Tag): Tag[] {
  const open: Tag[] = [];
  for (const each of tags) {
    if (each === tag) break;
    if (!each.isEnd) {
      if (!withoutEndTag.test(each.name)) open.push(each);
      continue;
    }
    const index = open.map(({name}) => name).lastIndexOf(each.name);
    if (index >= 0) open.length = index;
  }
  return open;
}

/** The rule of `isEmbedLink`, for a link in the HTML of a page. */
export function reasonToStay(html: string, tags: readonly Tag[], link: Tag): ReasonToStay | undefined {
  const outer = around(tags, link);
  if (outer.some(isUnsuitable)) return 'place';
  const line = [...outer.slice(Math.max(0, outer.map(isInline).lastIndexOf(false))), link];
  const content = contentOf(html, tags, link);
  const isPlain = tagsIn(content).every(isInline) && !/\b(?:ugc|nofollow)\b/.test(link.attributes.get('rel') ?? '');
  if (!isPlain || line.some(({attributes}) => buttonClass.test(attributes.get('class') ?? ''))) return 'look';
  const before = tags.filter((each) => each.end <= link.start && !isInline(each)).pop()?.end ?? 0;
  const from = link.end + content.length;
  const after = tags.find((each) => each.start >= from && !isInline(each))?.start;
  return textIn(html.slice(before, link.start)) || textIn(html.slice(from, after)) ? 'sentence' : undefined;
}
