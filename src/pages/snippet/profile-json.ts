import {organisationSettings, settingNamed} from '../../settings/settings.js';

/** The longest name that the setting `profile` accepts. */
const maxLength = 64;

/** A valid profile name, made from the name of the organisation: "Ærø Kommune" becomes `aeroe-kommune`. */
export function profileNameFor(organisation: string): string {
  const name = organisation
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  return name || 'vores';
}

/** A complete `profiles.json` with one entry. */
export function profilesWith(name: string, details: Readonly<Record<string, string>>): string {
  const entry = Object.entries(details).map(([setting, value]) => [
    setting,
    isFlag(setting) ? value !== 'false' : value,
  ]);
  return JSON.stringify({$schema: 'profiles.schema.json', [name]: Object.fromEntries(entry) as unknown}, null, 2);
}

const isFlag = (name: string) => settingNamed(organisationSettings, name)?.kind === 'flag';
