import type {guideSettings} from '../../settings/guide-settings.js';
import type {localSettings} from '../../settings/local-settings.js';

type Local = keyof typeof localSettings;
type Own = keyof typeof guideSettings;

const links = [
  'link-mitid',
  'link-requirements',
  'link-copy-app',
  'link-help-another',
  'link-block-app',
  'link-power-of-attorney',
  'link-support',
] as const;

/** Where on the page each setting has its field, in order. `kind` has one of its own. */
export const fields = {
  details: [
    'organisation',
    'phone',
    'email',
    'opening-hours',
    'citizen-service-here',
    'booking',
    'booking-url',
    'booking-category',
    'documents-url',
    'home-visit',
    'home-visit-phone',
    'home-visit-url',
    'it-help',
    'bank-phone',
    'hotline',
    'details-checked',
  ],
  links,
  look: ['language-menu', 'appearance', 'accent'],
  more: ['languages', 'heading-level', 'answers-in-url', 'debug'],
} as const satisfies Record<string, readonly (Local | Own)[]>;

/** What a setting means when it is not set: that choice needs no attribute. */
export const defaults: Readonly<Partial<Record<Local | Own, string>>> = {appearance: 'auto', 'heading-level': '2'};

/** Settings that say nothing unless another is set so: their fields wait for it. */
export const waitsFor: Readonly<Record<string, readonly [name: Local, value: string]>> = {
  'home-visit-phone': ['home-visit', 'yes'],
  'home-visit-url': ['home-visit', 'yes'],
};
