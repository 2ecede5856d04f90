import type {UnusualNumber} from '../../settings/phone-numbers.js';
import type {Setting} from '../../settings/setting-kinds.js';
import type {EmbedMethod, System} from './cms.js';
import type {OrganisationText} from './organisation-texts.js';
import type {Screen, Shown} from './preview.js';
import type {PieceId} from './snippet-code.js';
import type {PreviewPosition} from './preview-positions.js';

/** A piece's title, and what to do with it. */
interface PieceWords {
  readonly title: string;
  readonly what: string;
  /** Its name in a list. */
  readonly name: string;
}

/** Every word of the snippet page, in one language. */
export interface SnippetWords {
  readonly language: 'da' | 'en';
  readonly file: string;
  /** The link to this page on the pages in other languages. */
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  /** Shown until the script runs, and so if it does not. */
  readonly notRunning: string;
  /** Shown if the page is opened from the editor's disk. */
  readonly fromDisk: string;
  readonly folder: {readonly label: string; readonly hint: string};
  readonly sections: Readonly<Record<'who' | 'site' | 'details' | 'look' | 'preview' | 'code' | 'texts', string>>;
  readonly skip: string;
  readonly openPreview: string;
  readonly openCode: string;
  readonly close: string;
  readonly details: string;
  /** What is wrong with a value, and what to write instead. */
  readonly problems: {
    readonly future: string;
    /** Where the folder will be is not said, so that the code has the example's host. */
    readonly noFolder: (example: string) => string;
    readonly noUrl: string;
    readonly notSecure: string;
    readonly twoUrls: string;
    readonly spaceInUrl: string;
    /** Given the web address with its beginning. */
    readonly notWhole: (url: string) => string;
    /** Given the web address without the user name and password in it. */
    readonly login: (url: string) => string;
    readonly twoNumbers: string;
    /** A phone number with something else beside it. */
    readonly onlyNumber: string;
    /** Given how many digits a Danish number has, without the country's code. */
    readonly digits: (count: number) => string;
    readonly tooLong: (length: number) => string;
    /** Given the colour's contrast to white. */
    readonly tooLight: (contrast: number) => string;
    /** Given the colour with six digits, where three are written. */
    readonly sixDigits: (colour: string) => string;
    readonly other: (setting: Setting) => string;
  };
  /** The page was opened without a secure connection. */
  readonly notSecurePage: string;
  /** What would be better, although the guide can use the value. */
  readonly advice: Readonly<Record<UnusualNumber, string>> & {
    /** The number of an organisation of another type must say what it is for. */
    readonly noPurpose: string;
    readonly noBookingUrl: string;
    /** A link for booking, although booking is not needed. */
    readonly noBooking: string;
    /** Given the first emoji of a text. */
    readonly emoji: (emoji: string) => string;
    /** Where the folder will be does not end with that of a version. */
    readonly noVersionFolder: string;
    /** The details were checked more than a year ago. */
    readonly oldDate: string;
  };
  /** Which fields the choices have taken away, given their labels. */
  readonly taken: (labels: readonly string[]) => string;
  /** What the guide's own page decides by itself. */
  readonly ownPage: string;
  /** The language beside the guide is that of the guide, which has no choice of languages. */
  readonly besideItself: string;
  /** How many values are not in the code. Their fields follow. */
  readonly refused: (count: number) => string;
  /** The script of the code, at that URL, is not there. */
  readonly noFiles: (url: string) => string;
  readonly notSet: string;
  /** What an empty field of the profile's name stands for. */
  readonly profileIfEmpty: (name: string) => string;
  readonly ownLinks: string;
  readonly desk: string;
  readonly more: string;
  readonly pickColour: string;
  readonly today: string;
  /** Which translations nobody has read; empty if somebody has read each. */
  readonly notReviewed: string;
  readonly lang: {readonly label: string; readonly hint: string; readonly pages: string};
  readonly system: {readonly label: string; readonly hint: string; readonly names: Readonly<Record<System, string>>};
  readonly template: {readonly label: string; readonly hint: string};
  readonly method: {
    readonly label: string;
    readonly names: Readonly<Record<EmbedMethod, readonly [name: string, what: string]>>;
    /** What a link is where the script in the template replaces it with the guide. */
    readonly replacedLink: string;
  };
  /** Which method the system has changed the choice to. */
  readonly methodChanged: (name: string, system: string) => string;
  readonly version: {
    readonly label: string;
    readonly moving: readonly [name: string, what: string];
    readonly fixed: readonly [name: string, what: string];
  };
  readonly outline: {readonly label: string; readonly hint: string};
  readonly previewTitle: string;
  readonly view: {
    readonly label: string;
    /** Where the editor has gone by answering. */
    readonly own: string;
    readonly names: Readonly<Record<PreviewPosition, string>>;
  };
  readonly screen: {readonly label: string; readonly names: Readonly<Record<Screen, string>>};
  /** What the preview shows for each method. */
  readonly way: Readonly<Record<EmbedMethod | 'replacedLink', string>>;
  /** Where the preview shows a field, given its label. */
  readonly follow: Readonly<Record<Shown | 'refused' | 'onTop' | 'onTopLater', (label: string) => string>>;
  readonly pieces: Readonly<Record<PieceId, PieceWords>>;
  /** Where to paste the code, and what then. */
  readonly paste: (system: System, method: EmbedMethod) => string;
  /** What the script does in the template where it turns links into the guide. */
  readonly scriptForLinks: string;
  /** What the webmaster of a WordPress does with the script. */
  readonly inTheme: string;
  /** What to do with the profile, given the URL of its file. */
  readonly aboutProfile: (url: string) => string;
  readonly copy: string;
  readonly copyCode: string;
  readonly copyUrl: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Said after copying: the code has the example's host. */
  readonly copiedExample: (example: string) => string;
  /** Said after copying: which pieces are still to be copied, given their names. */
  readonly remaining: (names: readonly string[]) => string;
  /** Titles of the texts for the organisation's own pages. */
  readonly texts: Readonly<Record<OrganisationText, string>>;
}
