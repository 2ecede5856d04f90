import type {EditionEntry} from '../../content/editions.js';
import type {WholeGuideJson} from '../../content/guide-json.js';
import {recordOf} from '../../content/records.js';
import {languages, loadMsg} from '../../locale/languages.js';
import {sourceLanguage, type Language} from '../../locale/language-names.js';
import type {Msg} from '../../locale/msg.js';
import type {OrganisationValues} from '../../settings/settings.js';
import {replacementLink} from '../../guide/organisation-sentences.js';
import {outlineHtml} from '../outline-html.js';

/** Which text to write. All of it runs in Node, too. */
export interface GuideTextOptions {
  readonly entry: EditionEntry;
  /** Default: Danish. */
  readonly language?: Language;
  /** The settings of a profile, as `profileIn` reads them from `profiles.json`. Default: no organisation's. */
  readonly organisation?: OrganisationValues | undefined;
}

/** The languages that an edition's words are in. */
export async function languagesOf({load}: EditionEntry): Promise<readonly Language[]> {
  const {ownLanguage} = await load();
  return languages.filter((language) => !ownLanguage || language === ownLanguage);
}

/** The whole guide as HTML for any CMS, each statement with its sources and the days they were read. */
export async function guideOutline({
  entry,
  language = sourceLanguage,
  organisation,
}: GuideTextOptions): Promise<string> {
  const {from, until, checked, load} = entry;
  const [edition, msg] = await Promise.all([load(), msgOf(language)]);
  const {sources} = recordOf(entry.id);
  return outlineHtml({
    edition,
    language,
    msg,
    sources,
    organisation,
    checked,
    outdated: until ? {from, until} : undefined,
  });
}

/** The whole guide as data. */
export async function guideJson({
  entry,
  language = sourceLanguage,
  organisation,
}: GuideTextOptions): Promise<WholeGuideJson> {
  const {id, from, until, checked, reviewBy, load} = entry;
  const [{tree, plans, words, links, slots}, msg] = await Promise.all([load(), msgOf(language)]);
  return {
    format: 1,
    id,
    language,
    from,
    ...(until && {until}),
    ...(checked && {checked}),
    ...(reviewBy && {reviewBy}),
    tree,
    ...(plans && {plans}),
    words: words(msg),
    sources: recordOf(id).sources,
    links: Object.fromEntries(
      Object.entries(links).map(([link, href]) => [link, replacementLink(organisation, link)?.href ?? href]),
    ),
    slots,
    ...(organisation && {organisation}),
  };
}

/**
 * Every text of these editions by its path below the folder of the guide: `text/2026-11/da/outline.html`. Those of the
 * current edition are at `text/current/da/outline.html`, too: an address that outlives the edition.
 */
export async function guideTextFiles(
  editions: readonly EditionEntry[],
  current: EditionEntry,
): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const entry of editions) {
    for (const language of await languagesOf(entry)) {
      const texts = {
        'outline.html': await guideOutline({entry, language}),
        'guide.json': `${JSON.stringify(await guideJson({entry, language}), null, 1)}\n`,
      };
      for (const folder of [entry.id, ...(entry === current ? ['current'] : [])]) {
        for (const [file, text] of Object.entries(texts)) files[`text/${folder}/${language}/${file}`] = text;
      }
    }
  }
  return files;
}

async function msgOf(language: Language): Promise<Msg> {
  // A caller without types may ask for any.
  if (!languages.includes(language)) {
    throw new RangeError(`The guide has no language "${language}". It has: ${languages.join(', ')}.`);
  }
  return loadMsg(language);
}
