import {links} from '../content/links.js';
import {choice, date, flag, readSettings, type OrganisationType, type Read, type Setting} from './setting.js';
import type {Tell, Written} from './setting.js';

const maxLength = 300;

const text: Setting<string> = {
  kind: 'text',
  allowed: `en tekst på højst ${maxLength} tegn`,
  read: (value) => (value.trim() && value.length <= maxLength ? value.trim() : undefined),
};

/** An address that a visitor may follow, whole: `javascript:` and its like are none. */
const url: Setting<string> = {
  kind: 'url',
  allowed: 'en adresse, der begynder med "https://"',
  read(value) {
    try {
      const {protocol, href} = new URL(value.trim());
      const isOne = /^https?:$/.test(protocol) && !/\s/.test(value.trim());
      return isOne ? href : undefined;
    } catch {
      return undefined;
    }
  },
};

const phone: Setting<string> = {
  kind: 'phone',
  allowed: 'et telefonnummer som "12 34 56 78" eller "+45 12 34 56 78"',
  read: (value) => (/^\+?\d[\d ]{1,18}\d$/.test(value.trim()) ? value.trim() : undefined),
};

const email: Setting<string> = {
  kind: 'email',
  allowed: 'en e-mailadresse som "borgerservice@nordby.dk"',
  read: (value) => (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[a-z]{2,}$/i.test(value.trim()) ? value.trim() : undefined),
};

/** Contrast of a colour (`#rrggbb`) to white, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** To white; so that it is 4.5 at least to the guide's tinted grounds, too. */
const minContrast = 5.2;

const colour: Setting<string> = {
  kind: 'colour',
  allowed: 'en farve som "#0b5a5c", så mørk, at hvid tekst på den er let at læse (kontrast mindst 5,2:1)',
  read: (value) => (/^#[\da-f]{6}$/i.test(value) && contrastToWhite(value) >= minContrast ? value : undefined),
};

/** Each link of the guide's, to be replaced: `link-mitid` and so on. */
const linkSettings = Object.fromEntries(
  Object.entries(links).map(([id, address]) => [`link-${id}`, address.startsWith('tel:') ? phone : url]),
) as Readonly<Record<`link-${keyof typeof links}`, Setting<string>>>;

const only = <Value>(setting: Setting<Value>, ...kinds: OrganisationType[]): Setting<Value> => ({
  ...setting,
  only: kinds,
});

/**
 * What may be set of the place that hosts the guide: by an attribute or in a profile, and never by an address. A bank
 * promises no times in Borgerservice, and a home visit is the kommune's to promise.
 */
export const localSettings = {
  organisation: text,
  'organisation-type': choice<OrganisationType>('municipality', 'bank', 'library'),
  booking: only(choice('required', 'recommended', 'not-needed'), 'municipality', 'library'),
  'booking-url': only(url, 'municipality', 'library'),
  'booking-category': only(text, 'municipality', 'library'),
  phone,
  email,
  'opening-hours': text,
  'home-visit': only(choice('yes', 'no', 'unknown'), 'municipality'),
  'home-visit-phone': only(phone, 'municipality'),
  'home-visit-url': only(url, 'municipality'),
  'documents-url': url,
  'citizen-service-here': only(flag, 'library'),
  'it-help': only(text, 'library'),
  'bank-phone': only(phone, 'bank'),
  hotline: only(flag, 'municipality', 'library'),
  'details-checked': date,
  accent: colour,
  ...linkSettings,
};

export type LocalSettings = Read<typeof localSettings>;

/** Reads what was written in one place, as far as its kind of host can keep it. */
export const readLocalSettings = (written: Written, tell: Tell): LocalSettings =>
  keepable(readSettings(localSettings, written, tell), tell);

/** What a host of its kind can keep of what was set: what another kind alone can promise is told, and dropped. */
export function keepable(settings: LocalSettings, tell: Tell): LocalSettings {
  const {'organisation-type': kind} = settings;
  if (!kind) return settings;
  const kept = Object.entries(settings).filter(([where, value]) => {
    const kinds = localSettings[where as keyof LocalSettings].only;
    if (!kinds || kinds.includes(kind)) return true;
    tell({
      where,
      value: String(value),
      allowed: `kun med ${kinds.map((each) => `organisation-type="${each}"`).join(' eller ')}`,
    });
    return false;
  });
  return Object.fromEntries(kept);
}
