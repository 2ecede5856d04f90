/** A start or end tag in a piece of HTML. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Values without character references, by name in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag begins and ends in the HTML. */
  readonly start: number;
  readonly end: number;
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  raquo: '»',
  laquo: '«',
};

/** The text without character references. Knows those that Danish text is written with, and every number. */
export const withoutReferences = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.entries(references).find(([known]) => known === name)?.[1] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

// A no-break space is not a space in HTML.
const tag = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][^\t\n\f\r />]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\t\n\f\r =/"'>]+)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]+)))?/g;

/** Elements whose content has no tags. */
const rawText = /^(?:script|style|textarea|title|template|noscript|iframe)$/;

/**
 * The tags of a piece of HTML, in order. A parser of its own, because the browser's parser is closed to this page: its
 * Trusted Types policy belongs to the guide. Skips comments and what scripts contain.
 */
export function tagsIn(html: string): Tag[] {
  const tags: Tag[] = [];
  const pattern = new RegExp(tag);
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const [whole, slash, name, written = ''] = found;
    if (name === undefined) continue;
    const lowerName = name.toLowerCase();
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of written.matchAll(attribute)) {
      const value = withoutReferences(double ?? single ?? bare ?? '');
      if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), value);
    }
    tags.push({name: lowerName, isEnd: slash !== '', attributes, start: found.index, end: found.index + whole.length});
    if (!slash && rawText.test(lowerName)) pattern.lastIndex = endOfRawText(html, lowerName, pattern.lastIndex);
  }
  return tags;
}

function endOfRawText(html: string, name: string, from: number): number {
  const length = html.slice(from).search(new RegExp(`</${name}`, 'i'));
  return length < 0 ? html.length : from + length;
}

/** What stands between a start tag and its end tag; up to the end of the HTML where that is missing. */
export function contentOf(html: string, tags: readonly Tag[], start: Tag): string {
  let depth = 0;
  for (const each of tags) {
    if (each.start <= start.start || each.name !== start.name) continue;
    if (!each.isEnd) depth++;
    else if (depth-- === 0) return html.slice(start.end, each.start);
  }
  return html.slice(start.end);
}

/** What a reader sees of a piece of HTML, roughly: its text without tags. */
export function textIn(html: string): string {
  const tags = tagsIn(html);
  let text = '';
  let at = 0;
  for (const {start, end, name, isEnd} of tags) {
    if (!(isEnd && /^(?:script|style|template)$/.test(name))) text += html.slice(at, start);
    at = end;
  }
  return withoutReferences((text + html.slice(at)).replace(/<!--[^]*?-->/g, '')).trim();
}
