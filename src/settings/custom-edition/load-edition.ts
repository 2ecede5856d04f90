import type {EditionEntry} from '../../content/editions.js';
import {inConsole, type SettingIssue} from '../editor-messages.js';
import {fetchJson} from '../profiles.js';
import {name as fileName} from '../setting-kinds.js';
import {editionFaults, editionUnreachable, unusableEditionFile} from './edition-messages.js';
import {EditionError, readEdition} from './read-edition.js';

/** An edition, or everything that is wrong with it. */
export type LoadedCustomEdition = {readonly entry: EditionEntry} | {readonly issues: readonly SettingIssue[]};

/**
 * Loads an edition of somebody else's making: from an object, or from the file of that name beside `profiles.json`.
 * Never rejects: it logs what is wrong, in Danish for editors of a file, as an `EditionError` for the programmers who
 * set an object.
 */
export async function loadCustomEdition(edition: unknown, profilesUrl: string): Promise<LoadedCustomEdition> {
  if (typeof edition !== 'string') return entryOf(edition, 'egenskaben edition', (error) => console.error(error));
  if (fileName.read(edition) === undefined) return failed([unusableEditionFile(edition)]);
  const {href} = new URL(`${edition}.json`, new URL(profilesUrl, document.baseURI));
  const fetched = await fetchJson(href);
  if ('failure' in fetched) return failed([editionUnreachable(href, fetched.failure)]);
  return entryOf(fetched.content, `${edition}.json`, (_, issues) => warn(issues));
}

function entryOf(
  value: unknown,
  source: string,
  log: (error: EditionError, issues: readonly SettingIssue[]) => void,
): LoadedCustomEdition {
  try {
    return {entry: readEdition(value)};
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    const issues = editionFaults(source, error.issues);
    log(error, issues);
    return {issues};
  }
}

function failed(issues: readonly SettingIssue[]): LoadedCustomEdition {
  warn(issues);
  return {issues};
}

function warn(issues: readonly SettingIssue[]): void {
  for (const {message} of issues) console.warn(inConsole(message));
}
