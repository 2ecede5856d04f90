import {editionOn, editions} from '../content/editions.js';
import type {Language} from '../locale/language-names.js';
import {languageFrom, languages} from '../locale/languages.js';
import {choice, date, flag, name, type Setting} from './setting.js';

/**
 * What may be set of the guide itself. The stand-alone page takes the `byAddress` ones from its address too; of
 * what is local (`local-settings.ts`) it takes none, since a forged address on a kommune's domain is what a fraudster
 * would send out.
 */
export const guideSettings = {
  edition: {...choice(...editions.map(({id}) => id)), byAddress: true},
  'preview-date': {
    ...date,
    allowed: `en dato som "2026-11-22", tidligst "${editions[0]?.from ?? ''}"`,
    read: (value) => (date.read(value) && editionOn(value) ? value : undefined),
    byAddress: true,
  } satisfies Setting<string>,
  'heading-level': {
    ...choice('1', '2', '3', '4', '5', '6'),
    read: (value) => (/^[1-6]$/.test(value) ? Number(value) : undefined),
  } satisfies Setting<number>,
  appearance: {...choice('auto', 'light', 'dark'), byAddress: true},
  languages: {
    kind: 'text',
    allowed: `et eller flere af sprogene ${languages.join(', ')}, med mellemrum imellem`,
    read(value) {
      const tags = value.trim().split(/[\s,]+/);
      const read = tags.flatMap((tag) => languageFrom(tag) ?? []);
      return read.length === tags.length ? read : undefined;
    },
  } satisfies Setting<readonly Language[]>,
  'language-menu': flag,
  profile: {...name, byAddress: true},
  'answers-in-url': flag,
  debug: flag,
} as const;
