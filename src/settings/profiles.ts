import {
  brokenLetters,
  profileMissing,
  profileUnreachable,
  unknownProfileName,
  unusableProfileValue,
  withinProfile,
  type FetchFailure,
  type NamesInFile,
} from './editor-messages.js';
import {isForType, readOrganisationSettings, type ReportIssue} from './read-settings.js';
import {name as profileName} from './setting-kinds.js';
import {own} from '../tree/tree.js';
import {namesAllowedIn, organisationSettings, settingNamed, type OrganisationValues} from './settings.js';

export type Fetched = {readonly content: unknown} | {readonly failure: FetchFailure};

/** The files requested on this page, by URL, so that several guides share one request. A failed request is not kept. */
// eslint-disable-next-line no-restricted-syntax -- A copy in another chunk would only request a file once more.
const files = new Map<string, Promise<Fetched>>();

function fetchOnce(url: string): Promise<Fetched> {
  let file = files.get(url);
  if (!file) {
    file = fetchJson(url);
    files.set(url, file);
    void file.then((fetched) => {
      if ('failure' in fetched) files.delete(url);
    });
  }
  return file;
}

/** A redirect may lead to another site, and a cache may keep a wrong number. */
const options = {credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-cache'} as const;

/** Fetches without credentials or referrer. Never rejects. */
export async function fetchJson(url: string): Promise<Fetched> {
  const response = await fetch(url, options).catch(() => undefined);
  if (!response) return {failure: {kind: 'no-answer'}};
  if (!response.ok) return {failure: {kind: 'status', status: response.status}};
  return response.json().then(
    (content: unknown) => ({content}),
    (error: unknown) => ({failure: {kind: 'invalid', error: String(error)}}),
  );
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The profile's settings; empty if it failed to load. Reports problems. */
export async function loadProfile(name: string, url: string, report: ReportIssue): Promise<OrganisationValues> {
  const fetched = await fetchOnce(url);
  if ('failure' in fetched) {
    report(profileUnreachable(url, fetched.failure));
    return {};
  }
  return profileIn(fetched.content, name, url, report);
}

/** The settings of a profile in the content of `profiles.json`; empty if it has no such profile. Reports problems. */
export function profileIn(content: unknown, name: string, url: string, report: ReportIssue): OrganisationValues {
  const profiles = new Map(isRecord(content) ? Object.entries(content) : []);
  const profile = profiles.get(name);
  if (!isRecord(profile)) {
    report(profileMissing(url, namesIn(profiles, name)));
    return {};
  }
  return readProfile(name, profile, report);
}

function namesIn(profiles: ReadonlyMap<string, unknown>, wanted: string): NamesInFile {
  const entries = [...profiles].filter(([each, value]) => !each.startsWith('$') && isRecord(value));
  const [outer] =
    entries.find(([, value]) => isRecord(value) && isRecord(new Map(Object.entries(value)).get(wanted))) ?? [];
  const names = entries.map(([each]) => each);
  const isUsable = (each: string) => profileName.read(each) !== undefined;
  return {usable: names.filter(isUsable), unusable: names.filter((each) => !isUsable(each)), outer};
}

function readProfile(name: string, profile: Readonly<Record<string, unknown>>, report: ReportIssue) {
  const known = namesAllowedIn(organisationSettings, 'profile');
  const type = new Map(Object.entries(profile)).get('organisation-type');
  const usable = known.filter((each) => isForType(each, type));
  const raw: Record<string, string> = own({});
  for (const [key, value] of Object.entries(profile)) {
    const setting = known.includes(key) ? settingNamed(organisationSettings, key) : undefined;
    if (!setting) report(unknownProfileName(name, key, usable));
    else if (typeof value === 'string') {
      raw[key] = value;
      if (value.includes('\uFFFD')) report(brokenLetters(name, key, value));
    } else if (typeof value === 'boolean' && setting.kind === 'flag') raw[key] = String(value);
    else report(unusableProfileValue(name, key, JSON.stringify(value), setting));
  }
  return readOrganisationSettings(raw, (issue) => report(withinProfile(name, issue)));
}
