/** How the guide gets onto a page. */
export type EmbedMethod = 'element' | 'div' | 'iframe' | 'link';

/** What a CMS keeps of the code that an editor pastes. */
export interface Keeps {
  /** The methods whose code survives. */
  readonly methods: readonly EmbedMethod[];
  /** Whether a `div` keeps its `data-*` attributes. */
  readonly data: boolean;
}

const onlyLink: Keeps = {methods: ['link'], data: false};
const divOrLink: Keeps = {methods: ['div', 'link'], data: true};
const all: Keeps = {methods: ['element', 'div', 'iframe', 'link'], data: true};

/**
 * The systems in which Danish kommuner, banks and libraries edit their pages, and what an editor's text field keeps in
 * each. A method is listed only if its code is known to survive. A plain link survives everywhere.
 */
export const systems = {
  /** A code block keeps everything; the frame paragraph (os2web_pagebuilder) keeps only a frame. */
  os2web: all,
  /** config/sync/filter.format.basic.yml of danskernesdigitalebibliotek/dpl-cms: no div, no class, `a href target`. */
  ddb: onlyLink,
  /** The text format "Basic HTML" of Drupal's standard profile. */
  drupal: onlyLink,
  /** TinyMCE with the valid elements of Umbraco's RichTextEditorSettings. */
  'umbraco-tinymce': {methods: ['iframe', 'div', 'link'], data: false},
  /** Tiptap since Umbraco-CMS pull request 18124. Whether it keeps a frame is not known. */
  'umbraco-tiptap': divOrLink,
  /** TYPO3/html-sanitizer, CommonBuilder: it shows code that it does not allow as text. */
  typo3: divOrLink,
  /** Users with the right `unfiltered_html`: administrators and editors, if there is one site. It keeps everything. */
  wordpress: all,
  /** All others: kses.php. On a multisite only the network's administrators have that right. */
  'wordpress-filtered': divOrLink,
  /** What its rich text field keeps is not known. */
  sitecore: onlyLink,
  /** Its content security policy blocks scripts, and it shows frames only from allowed hosts. */
  sharepoint: onlyLink,
  /** What an unknown system keeps is not known, so the editor may choose every method. */
  other: all,
} as const satisfies Record<string, Keeps>;

export type System = keyof typeof systems;

export const isWordPress = (system: System): boolean => system.startsWith('wordpress');

export const isSystem = (id: string): id is System => Object.hasOwn(systems, id);

/**
 * The methods that work for an editor, the best first. A `div` becomes a guide only if the site's template loads the
 * script. For an unknown system, the link comes first. In WordPress a later edit by somebody without `unfiltered_html`
 * removes an element and a frame without a word, so what every user may save comes first there.
 */
export function embedMethods(system: System, scriptInTemplate: boolean): readonly EmbedMethod[] {
  const {methods}: Keeps = systems[system];
  const order: readonly EmbedMethod[] =
    system === 'other'
      ? ['link', 'element', 'iframe', 'div']
      : scriptInTemplate && isWordPress(system)
        ? ['div', 'link', 'element', 'iframe']
        : scriptInTemplate
          ? ['element', 'div', 'iframe', 'link']
          : ['element', 'iframe', 'link', 'div'];
  return order.filter((method) => methods.includes(method) && (method !== 'div' || scriptInTemplate));
}

/** The system that most organisations of a type have; of the others, nothing is known. */
export const usualSystem = (organisationType: string): System =>
  organisationType === 'municipality' ? 'os2web' : organisationType === 'library' ? 'ddb' : 'other';
