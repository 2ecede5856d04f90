import type {EditionWords, Source, Statement} from '../../content/edition.js';
import type {Change} from '../../content/changes.js';
import type {EditionEntry} from '../../content/editions.js';
import type {EditionRecord} from '../../content/records.js';
import {hostnameOf} from '../../content/hostname.js';
import {statementsOf, textPlacesOf, type TextPlace} from '../../content/text-places.js';
import {dateInWords} from '../../guide/dates.js';
import {sourceLanguage} from '../../locale/language-names.js';
import {danishMsg} from '../../locale/msg.js';
import {escapeHtml} from '../html.js';
import {aboutPage, paragraph, section} from './about-page.js';

export type Sources = Readonly<Record<string, Source>>;

const parts: Readonly<Record<TextPlace['part'], string>> = {
  box: 'Spørgsmål, forsøg og råd',
  task: 'Planen',
  reserve: 'Råd til alle',
  aside: 'Godt at vide',
};

const secondaryNote =
  'Kilderne er mitid.dk og borger.dk og andre sider fra dem, der står bag MitID. En »sekundær kilde« er en kommune, en bank, en leverandør eller pressen.';

/**
 * Every statement of an edition with the pages that confirm it, and what changed since the edition before, for a
 * fact-checker: the page `fact-check.html`.
 */
export async function factCheckHtml(
  {checked, reviewBy, load}: EditionEntry,
  {sources, changes}: EditionRecord,
): Promise<string> {
  const words = (await load()).words(danishMsg);
  const sections = Object.entries(parts).map(([part, title]) => {
    const tables = textPlacesOf(words).flatMap((place) => (place.part === part ? tableOf(place, sources) : []));
    return section(title, tables.join(''));
  });
  return aboutPage({
    title: 'Hvert udsagn med sin kilde',
    lead: [
      `Alt, hvad guiden siger: ${statementsOf(words).length} udsagn, som er læst efter på ${usedSources(words).length} sider.`,
      checked ? `Sidst kontrolleret ${day(checked)}.` : '',
      reviewBy ? `Skal kontrolleres igen senest ${day(reviewBy)}.` : '',
    ].join(' '),
    main: `${paragraph(secondaryNote)}${sections.join('')}${changesSection(changes, sources)}`,
  });
}

/** The ids of the sources that the statements name. */
export const usedSources = (words: EditionWords): string[] => [
  ...new Set(statementsOf(words).flatMap(({sources}) => sources)),
];

export const day = (date: string): string => dateInWords(sourceLanguage, date);

/** No table if the place has only a title. */
function tableOf({title, text, items}: TextPlace, sources: Sources): string[] {
  const statements = [...text, ...items];
  if (!statements.length) return [];
  const caption = title ? `<caption>${escapeHtml(title)}</caption>\n` : '';
  return [
    `<table>\n${caption}<thead><tr><th scope="col">Udsagn</th><th scope="col">Kilder</th></tr></thead>
<tbody>\n${statements.map((statement) => row(statement, sources)).join('')}</tbody>\n</table>\n`,
  ];
}

const changesSection = (changes: readonly Change[], sources: Sources) =>
  section(
    'Ændret siden udgaven før',
    `<table>
<thead><tr><th scope="col">Hvad og hvorfor</th><th scope="col">Kilder</th></tr></thead>
<tbody>\n${changes
      .map(
        ({when, what, why, sources: ids}) =>
          `<tr><td><strong>${escapeHtml(what)}</strong> ${escapeHtml(why)} (${day(when)})</td><td>${sourceList(ids, sources)}</td></tr>\n`,
      )
      .join('')}</tbody>\n</table>\n`,
  );

const row = ({text, link, sources: ids}: Statement, sources: Sources) =>
  `<tr><td>${escapeHtml([text, link?.label].filter(Boolean).join(' '))}</td><td>${sourceList(ids, sources)}</td></tr>\n`;

const sourceList = (ids: readonly string[], sources: Sources) =>
  `<ul>\n${ids.map((id) => `<li>${sourceHtml(id, sources)}</li>\n`).join('')}</ul>`;

function sourceHtml(id: string, sources: Sources): string {
  const source = sources[id];
  if (!source) throw new RangeError(`no source "${id}"`);
  const {url, kind, checked} = source;
  const path = new URL(url).pathname;
  const secondary = kind === 'secondary' ? ', sekundær kilde' : '';
  return `<a href="${escapeHtml(url)}"><strong>${escapeHtml(hostnameOf(url) ?? '')}</strong>${escapeHtml(path)}</a> (læst ${day(checked)}${secondary})`;
}
