import {localSettings, readLocalSettings, type LocalSettings} from '../settings/local-settings.js';
import type {Setting, Tell} from '../settings/setting.js';

/** The files requested on this page, by URL. One that could not be loaded is requested again. */
// eslint-disable-next-line no-restricted-syntax -- A copy in another chunk would only request a file once more.
const files = new Map<string, Promise<unknown>>();

function fileAt(address: string): Promise<unknown> {
  let file = files.get(address);
  if (!file) {
    file = fetchFile(address);
    files.set(address, file);
    file.catch(() => files.delete(address));
  }
  return file;
}

/** Fetches a file without a word of who asks. An error says, in Danish, why it can't be had. */
async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'}).catch(() => {
    throw new Error('der kom intet svar; spærrer sidens sikkerhedspolitik (CSP, connect-src) for den?');
  });
  if (!response.ok) throw new Error(`serveren svarede ${response.status}`);
  return response.json().catch((error: unknown) => {
    throw new Error(`den er ikke gyldig JSON (${String(error)})`);
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const settings: Readonly<Record<string, Setting>> = localSettings;

/** What a profile sets. Nothing where the file or the profile can't be had; and what can't be used is told. */
export async function profileNamed(name: string, address: string, tell: Tell): Promise<LocalSettings> {
  const cannotBeHad = (why: string): LocalSettings => {
    tell({where: 'profile', value: name, allowed: `et navn fra ${address}${why}`});
    return {};
  };
  let file: unknown;
  try {
    file = await fileAt(address);
  } catch (error) {
    return cannotBeHad(`, men filen kan ikke læses: ${(error as Error).message}`);
  }
  const profiles = new Map(isRecord(file) ? Object.entries(file) : []);
  const profile = profiles.get(name);
  if (!isRecord(profile)) {
    const names = [...profiles.keys()].filter((each) => !each.startsWith('$'));
    return cannotBeHad(`: ${names.join(', ') || 'filen har ingen'}`);
  }
  const tellWhere: Tell = (fault) => tell({...fault, where: `profiles.json: ${name}: ${fault.where}`});
  const known = Object.keys(settings);
  const written: Record<string, string> = {};
  for (const [where, value] of Object.entries(profile)) {
    const setting = known.includes(where) ? settings[where] : undefined;
    if (typeof value === 'string' && setting) written[where] = value;
    else if (typeof value === 'boolean' && setting?.kind === 'flag') written[where] = String(value);
    else tellWhere({where, value: inBrief(value), allowed: allowedOf(setting, known)});
  }
  return readLocalSettings(written, tellWhere);
}

const inBrief = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What may stand in a profile, for whoever wrote a name that is none, or a value of another type. */
function allowedOf(setting: Setting | undefined, known: readonly string[]): string {
  if (!setting) return `kun navnene ${known.join(', ')}`;
  return setting.kind === 'flag' ? 'true eller false' : `${setting.allowed}, skrevet i anførselstegn`;
}
