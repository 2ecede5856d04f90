import {languageFrom} from '../locale/languages.js';
import type {Language} from '../locale/language-names.js';

/** Where a setting may come from: an attribute of the element, the query of a URL, or an entry of `profiles.json`. */
export type AllowedSource = 'attribute' | 'url' | 'profile';

export type OrganisationType = 'municipality' | 'bank' | 'library' | 'other';

interface SettingBase<Value> {
  /** Parses the text; `undefined` if it is invalid. */
  readonly read: (text: string) => Value | undefined;
  /** Where the setting may come from. */
  readonly allowIn: readonly AllowedSource[];
  /** The types of organisation that may use it. Default: every type. */
  readonly organisationTypes?: readonly OrganisationType[];
}

interface ChoiceSetting<Value> extends SettingBase<Value> {
  readonly kind: 'choice';
  /** The values to choose from, unparsed. */
  readonly choices: readonly string[];
}

interface DateSetting<Value> extends SettingBase<Value> {
  readonly kind: 'date';
  /** The first day that the setting accepts. Default: any day. */
  readonly earliest?: string | undefined;
}

interface PlainSetting<Value> extends SettingBase<Value> {
  readonly kind: 'text' | 'url' | 'phone' | 'email' | 'colour' | 'flag' | 'name' | 'languages' | 'seconds';
}

/** One setting: what it accepts, and where it may come from. */
export type Setting<Value = unknown> = ChoiceSetting<Value> | DateSetting<Value> | PlainSetting<Value>;

/** What a setting accepts. `settings.ts` adds where it may come from. */
type Kind<Of extends {readonly kind: string}> = Of extends unknown ? Omit<Of, 'allowIn' | 'organisationTypes'> : never;

export const maxTextLength = 300;

/**
 * Without characters that nobody sees, such as soft hyphens, which a copied text may bring along. Some of them reverse
 * the rest of a line, so that a phone number reads as another.
 */
const visible = (value: string): string =>
  value
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\p{Cf}\u2800]/gu, '')
    .trim();

export const text: Kind<PlainSetting<string>> = {
  kind: 'text',
  read: (value) => (value.length <= maxTextLength && visible(value)) || undefined,
};

/**
 * An absolute `https:` URL. Others are invalid because a visitor may follow them: `javascript:` runs a script, and what
 * `http:` shows may be somebody else's. So are a user name and password, which look like a hostname:
 * `https://mitid.dk@example.com`.
 */
export const url: Kind<PlainSetting<string>> = {
  kind: 'url',
  read(value) {
    try {
      const {protocol, href, username, password} = new URL(value.trim());
      const isUsable = protocol === 'https:' && !username && !password && !/\s/.test(value.trim());
      return isUsable ? href : undefined;
    } catch {
      return undefined;
    }
  },
};

/** Eight digits, for a Danish number; or another country's code and number. In between may be spaces and hyphens. */
export const phone: Kind<PlainSetting<string>> = {
  kind: 'phone',
  read: (value) =>
    /^(?:(?:(?:\+|00)45[\s-]?)?[1-9](?:[\s-]?\d){7}|(?:\+|00)(?!45)[1-9](?:[\s-]?\d){6,14})$/.test(value.trim())
      ? value.trim()
      : undefined,
};

/** Letters that a `mailto:` link gives no meaning: a comma would add a receiver, a percent sign another header. */
export const email: Kind<PlainSetting<string>> = {
  kind: 'email',
  read(value) {
    const address = value.trim();
    return address.length <= 254 && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(address) ? address : undefined;
  },
};

export const date: Kind<DateSetting<string>> = {
  kind: 'date',
  read: (value) =>
    /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)
      ? value
      : undefined,
};

/**
 * An empty value means true, as for boolean attributes. Unlike those, `"false"` means false, since editors write that.
 */
export const flag: Kind<PlainSetting<boolean>> = {
  kind: 'flag',
  read: (value) => (value === '' || value === 'true' ? true : value === 'false' ? false : undefined),
};

/** The name of a profile. */
export const name: Kind<PlainSetting<string>> = {
  kind: 'name',
  read: (value) => (/^[a-z0-9-]{1,64}$/.test(value) ? value : undefined),
};

export const languageList: Kind<PlainSetting<readonly Language[]>> = {
  kind: 'languages',
  read(value) {
    const tags = value.trim().split(/[\s,]+/);
    const known = tags.flatMap((tag) => languageFrom(tag) ?? []);
    return known.length === tags.length ? known : undefined;
  },
};

/** Stands for a time that is invalid: where the next citizen may come, answers must not stay for ever. */
export const defaultSeconds = 120;

/** A time that is long enough to read a card, and short enough that a next citizen does not find the last one's. */
export const seconds: Kind<PlainSetting<number>> = {
  kind: 'seconds',
  read: (value) => (/^\d+$/.test(value) && +value >= 60 && +value <= 300 ? +value : undefined),
};

export const choice = <const Choice extends string>(...choices: Choice[]): Kind<ChoiceSetting<Choice>> => ({
  kind: 'choice',
  choices,
  read: (value) => choices.find((each) => each === value),
});

/** Contrast of a colour (`#rrggbb`) to white, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** 5.2:1 to white keeps 4.5:1 to the guide's tinted backgrounds too. A lighter colour would be darkened beyond recognition. */
const minContrastToWhite = 5.2;

export const colour: Kind<PlainSetting<string>> = {
  kind: 'colour',
  read: (value) => (/^#[\da-f]{6}$/i.test(value) && contrastToWhite(value) >= minContrastToWhite ? value : undefined),
};
