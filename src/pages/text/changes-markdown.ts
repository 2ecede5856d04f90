import {recordOf} from '../../content/records.js';
import {dateInWords} from '../../guide/dates.js';
import {sourceLanguage} from '../../locale/language-names.js';

/** What an edition changed and why, as a Markdown list in Danish, for the notes of a release. Empty for the first. */
export function changesMarkdown(edition: string): string {
  const {changes, sources} = recordOf(edition);
  return changes
    .map(({when, what, why, sources: ids}) => {
      const urls = ids.flatMap((id) => sources[id]?.url ?? []).map((url) => `<${url}>`);
      return `- ${what} ${why} (${dateInWords(sourceLanguage, when)}; ${urls.join(', ')})\n`;
    })
    .join('');
}
