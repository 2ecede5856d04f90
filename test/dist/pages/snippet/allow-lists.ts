import sanitizeHtml, {type IOptions} from 'sanitize-html';

const addresses: IOptions = {allowedSchemes: ['http', 'https', 'mailto', 'tel'], allowProtocolRelative: false};

const all: IOptions = {allowedTags: false, allowedAttributes: false, allowVulnerableTags: true};

/** Attributes that WordPress and TYPO3 let every element have. */
const everywhere = ['class', 'id', 'dir', 'lang', 'role', 'title', 'tabindex', 'data-*', 'aria-*'];

export type ListName = 'os2webCode' | 'os2webFrame' | 'ddb' | 'drupal' | 'typo3' | 'wordpress' | 'onlyLinks';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * What is let through of what an editor saved, by systems whose own filter runs on a server: the part of it that a
 * snippet can meet. A filter takes out the tags that it does not know, and leaves what stands inside.
 */
const allowLists: Readonly<Record<ListName, IOptions>> = {
  /** OS2web/os2web_embedded_code: shown as it was written. */
  os2webCode: all,
  /** OS2web/os2web_pagebuilder: strip_tags for all but a frame. */
  os2webFrame: {allowedTags: ['iframe'], allowedAttributes: false},
  /** danskernesdigitalebibliotek/dpl-cms: `allowed_html` in config/sync/filter.format.basic.yml. */
  ddb: {
    ...addresses,
    allowedTags: [
      ...['br', 'p', 'h2', 'h3', 'strong', 'em', 'blockquote', 'a', 'ul', 'ol', 'li'],
      ...['table', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption'],
    ],
    allowedAttributes: {
      a: ['href', {name: 'target', values: ['_blank']}],
      ol: ['reversed', 'start'],
      td: ['rowspan', 'colspan'],
      th: ['rowspan', 'colspan'],
    },
  },
  /** The text format "Basic HTML" of Drupal's standard profile. */
  drupal: {
    ...addresses,
    allowedTags: [
      ...['br', 'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'cite', 'dl', 'dt', 'dd', 'a', 'blockquote', 'ul', 'ol', 'li'],
      ...['strong', 'em', 'code', 'img'],
    ],
    allowedAttributes: {a: ['href', 'hreflang'], h2: ['id'], h3: ['id'], h4: ['id'], ol: ['start', 'type']},
  },
  /** TYPO3/html-sanitizer, CommonBuilder: what it does not know it shows as text. */
  typo3: {
    ...addresses,
    disallowedTagsMode: 'escape',
    allowedTags: [...headings, 'a', 'blockquote', 'br', 'div', 'em', 'li', 'ol', 'p', 'span', 'strong', 'ul'],
    allowedAttributes: {'*': everywhere, a: ['href', 'hreflang', 'rel', 'target', 'type']},
  },
  /** WordPress, kses.php: `$allowedposttags`, for who lacks the right `unfiltered_html`. */
  wordpress: {
    ...addresses,
    allowedTags: [...headings, 'a', 'blockquote', 'br', 'div', 'em', 'li', 'ol', 'p', 'span', 'strong', 'ul'],
    allowedAttributes: {'*': [...everywhere, 'style'], a: ['href', 'rel', 'rev', 'name', 'target', 'download']},
  },
  /** Where nothing is known of what a system keeps: a link, and of that the address. */
  onlyLinks: {...addresses, allowedTags: ['a', 'p'], allowedAttributes: {a: ['href']}},
};

/** What is left of some HTML. */
export const through = (html: string, list: ListName): string => sanitizeHtml(html, allowLists[list]);
