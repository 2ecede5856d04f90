import {localSettings, readLocalSettings, type LocalSettings} from '../../settings/local-settings.js';
import type {Tell} from '../../settings/setting.js';

/** The files asked for on this page, by address. One that could not be had is asked for again. */
const files = new Map<string, Promise<unknown>>();

async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error(`svaret var ${response.status}`);
  return response.json();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a profile sets. Nothing where the file or the profile can't be had; and what can't be used is told. */
export async function profileNamed(name: string, address: string, tell: Tell): Promise<LocalSettings> {
  let file;
  try {
    const asked = files.get(address) ?? fetchFile(address);
    files.set(address, asked);
    file = await asked;
  } catch (error) {
    files.delete(address);
    tell({
      where: 'profile',
      value: name,
      allowed: `et navn fra ${address}, men filen kan ikke læses (${String(error)})`,
    });
    return {};
  }
  const profiles = isRecord(file) ? file : {};
  const profile = Object.prototype.hasOwnProperty.call(profiles, name) ? profiles[name] : undefined;
  if (!isRecord(profile)) {
    const names = Object.keys(profiles).filter((each) => !each.startsWith('$'));
    tell({where: 'profile', value: name, allowed: `et navn fra ${address}: ${names.join(', ') || 'filen har ingen'}`});
    return {};
  }
  const tellWhere: Tell = (fault) => tell({...fault, where: `profiles.json: ${name}: ${fault.where}`});
  const written: Record<string, string> = {};
  for (const [where, value] of Object.entries(profile)) {
    if (!(where in localSettings)) {
      tellWhere({where, value: String(value), allowed: `kun navnene ${Object.keys(localSettings).join(', ')}`});
    } else {
      written[where] = String(value);
    }
  }
  return readLocalSettings(written, tellWhere);
}
