import {forbiddenForType, unusableValue, type SettingIssue} from './editor-messages.js';
import {own} from '../tree/tree.js';
import type {Setting} from './setting-kinds.js';
import {organisationSettings, settingNamed, type OrganisationValues, type Schema, type ValuesOf} from './settings.js';

/** Unparsed settings, by name. */
export type RawSettings = Readonly<Partial<Record<string, string | null>>>;

/** The attributes of an element, unparsed. */
export const rawSettingsOf = ({attributes}: Element): RawSettings =>
  own(Object.fromEntries([...attributes].map(({name, value}) => [name, value])));

/** Called with each problem that an editor should fix. */
export type ReportIssue = (issue: SettingIssue) => void;

/**
 * Parses each value. Invalid values are left out and passed to `onUnusable`. It imports no messages, so that the entry
 * can read settings without containing the messages to editors.
 */
export function readSettings<const Of extends Schema>(
  schema: Of,
  raw: RawSettings,
  onUnusable?: (name: string, text: string, setting: Setting) => void,
): ValuesOf<Of> {
  const values = Object.entries(schema).flatMap(([name, setting]) => {
    const text = raw[name];
    if (text === undefined || text === null) return [];
    const value = setting.read(text);
    if (value === undefined) onUnusable?.(name, text, setting);
    return value === undefined ? [] : [[name, value]];
  });
  return own(Object.fromEntries(values)) as ValuesOf<Of>;
}

/** Reads an organisation's details from its attributes or its profile, and reports what is wrong with them. */
export const readOrganisationSettings = (raw: RawSettings, report: ReportIssue): OrganisationValues =>
  withoutForbidden(
    readSettings(organisationSettings, raw, (where, text, setting) => report(unusableValue(where, text, setting))),
    report,
  );

/** The types of organisation that may use a setting; `undefined` if all may. */
const typesFor = (name: string): Setting['organisationTypes'] =>
  (own(settingNamed(organisationSettings, name) ?? {}) as Partial<Setting>).organisationTypes;

/** Whether an organisation may use a setting. One whose type is not known may use every setting. */
export function isForType(name: string, written: unknown): boolean {
  const type = organisationSettings['organisation-type'].read(String(written));
  return !type || (typesFor(name) ?? [type]).includes(type);
}

/** Drops settings that this type of organisation may not use, and reports each. */
export function withoutForbidden(values: OrganisationValues, report: ReportIssue): OrganisationValues {
  const {'organisation-type': type} = own(values);
  const kept = Object.entries(values).filter(([name, value]) => {
    if (isForType(name, type)) return true;
    report(forbiddenForType(name, String(value), typesFor(name) ?? []));
    return false;
  });
  return own(Object.fromEntries(kept));
}
