import sanitizeHtml from 'sanitize-html';

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element in a piece of HTML, in order, as a parser reads it. */
export function elementsIn(html: string): Element[] {
  const elements: Element[] = [];
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    transformTags: {
      '*': (tagName, attribs) => {
        elements.push({tag: tagName, attributes: attribs});
        return {tagName, attribs};
      },
    },
  });
  return elements;
}

/** The first element of that name. */
export function elementIn(html: string, tag: string): Element {
  const found = elementsIn(html).find((element) => element.tag === tag);
  if (!found) throw new Error(`no <${tag}> in ${html}`);
  return found;
}
