import type {OrganisationType} from '../setting-kinds.js';
import type {SettingName} from '../settings.js';

/** The words of a setting's field on the snippet page. */
export interface FieldWords {
  readonly label: string;
  /** One or two short sentences below the label. */
  readonly hint: string;
  /** Labels of the values to choose from. Without it, the values themselves are shown. */
  readonly options?: Readonly<Record<string, string>>;
  /** The label of the choice of no value, if "do not mention it" is not what that means. */
  readonly notSet?: string;
}

/** A part of the form. */
export type FormSection = 'details' | 'links' | 'look' | 'more' | 'desk';

export interface Description {
  readonly da: FieldWords;
  readonly en: FieldWords;
  /** The section of the form that shows its field. Without it, the page renders the field separately. */
  readonly section?: FormSection;
  /** The choice that means the same as not setting it, so that it is left out of the code. */
  readonly formDefault?: string;
  /** Another setting and the value that this one depends on: until then, its field is hidden. */
  readonly onlyWith?: {
    readonly setting: SettingName;
    readonly value: string;
    /** The type of organisation for which this holds. Default: every type. */
    readonly organisationType?: OrganisationType;
  };
  /** Whether it only matters to the guide's own page, as in a frame or behind a link. */
  readonly onlyOnOwnPage?: boolean;
  /** For developers: its meaning and its default. Missing if a property in `mitid-guide.ts` documents them. */
  readonly description?: string;
  /** A valid value. */
  readonly example?: string;
}
