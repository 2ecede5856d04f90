import sanitizeHtml, {type IOptions} from 'sanitize-html';

const addresses: IOptions = {allowedSchemes: ['http', 'https', 'mailto', 'tel'], allowProtocolRelative: false};

const all: IOptions = {allowedTags: false, allowedAttributes: false, allowVulnerableTags: true};

/** Attributes that WordPress and TYPO3 allow on every element. */
const everywhere = ['class', 'id', 'dir', 'lang', 'role', 'title', 'tabindex', 'data-*', 'aria-*'];

export type ListName = 'os2webCode' | 'os2webFrame' | 'ddb' | 'drupal' | 'typo3' | 'wordpress' | 'onlyLinks';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * The filters of systems that clean an editor's page on the server, as far as they matter to a snippet. A filter removes
 * the tags that it does not know, and leaves their content.
 */
const allowLists: Readonly<Record<ListName, IOptions>> = {
  /** OS2web/os2web_embedded_code: it shows the code as the editor wrote it. */
  os2webCode: all,
  /** OS2web/os2web_pagebuilder: strip_tags removes all tags but a frame. */
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
  /** TYPO3/html-sanitizer, CommonBuilder: it shows unknown tags as text. */
  typo3: {
    ...addresses,
    disallowedTagsMode: 'escape',
    allowedTags: [...headings, 'a', 'blockquote', 'br', 'div', 'em', 'li', 'ol', 'p', 'span', 'strong', 'ul'],
    allowedAttributes: {'*': everywhere, a: ['href', 'hreflang', 'rel', 'target', 'type']},
  },
  /** WordPress, kses.php: `$allowedposttags`, for users without the right `unfiltered_html`. */
  wordpress: {
    ...addresses,
    allowedTags: [...headings, 'a', 'blockquote', 'br', 'div', 'em', 'li', 'ol', 'p', 'span', 'strong', 'ul'],
    allowedAttributes: {'*': [...everywhere, 'style'], a: ['href', 'rel', 'rev', 'name', 'target', 'download']},
  },
  /** For an unknown system: it keeps only a link with its address. */
  onlyLinks: {...addresses, allowedTags: ['a', 'p'], allowedAttributes: {a: ['href']}},
};

/** The HTML that passes this filter. */
export const through = (html: string, list: ListName): string => sanitizeHtml(html, allowLists[list]);
