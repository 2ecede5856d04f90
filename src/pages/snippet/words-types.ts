import type {Setting} from '../../settings/setting-kinds.js';
import type {EmbedMethod, System} from './cms.js';
import type {OrganisationText} from './organisation-texts.js';
import type {PieceId} from './snippet-code.js';
import type {PreviewPosition} from './preview-positions.js';

/** A piece's title, and what to do with it. */
interface PieceWords {
  readonly title: string;
  readonly what: string;
}

/** Every word of the snippet page, in one language. */
export interface SnippetWords {
  readonly language: 'da' | 'en';
  readonly file: string;
  /** The link to this page on the pages in other languages. */
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  readonly sections: Readonly<Record<'who' | 'details' | 'look' | 'site' | 'preview' | 'code' | 'texts', string>>;
  readonly otherType: string;
  readonly details: string;
  /** The error for an invalid value, with what to write instead. */
  readonly error: (setting: Setting) => string;
  readonly notSet: string;
  readonly ownLinks: string;
  readonly more: string;
  readonly pickColour: string;
  readonly lang: {readonly label: string; readonly hint: string; readonly pages: string};
  readonly system: {readonly label: string; readonly names: Readonly<Record<System, string>>};
  readonly template: {readonly label: string; readonly hint: string};
  readonly method: {
    readonly label: string;
    readonly names: Readonly<Record<EmbedMethod, readonly [name: string, what: string]>>;
  };
  readonly version: {
    readonly label: string;
    readonly moving: readonly [name: string, what: string];
    readonly fixed: readonly [name: string, what: string];
  };
  readonly outline: {readonly label: string; readonly hint: string};
  readonly views: {readonly label: string; readonly names: Readonly<Record<PreviewPosition, string>>};
  readonly pieces: Readonly<Record<PieceId, PieceWords>>;
  /** Where to paste the code, and what then. */
  readonly paste: (system: System, method: EmbedMethod) => string;
  /** What to do with the profile, given the URL of its file. */
  readonly aboutProfile: (url: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Titles of the texts for the organisation's own pages. */
  readonly texts: Readonly<Record<OrganisationText, string>>;
}
