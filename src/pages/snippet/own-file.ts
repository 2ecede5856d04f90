import {isGuideUrl} from '../../embed/guide-url.js';
import {isGuidePage, type FileAnswer} from './fetched-file.js';
import {tagsIn} from './html-tags.js';

/** Files of the guide's own that are no pages, by the end of their path. */
const ownFiles: readonly (readonly [path: RegExp, name: string])[] = [
  [/\/mitid-guide(?:\.iife)?\.js$/, 'guidens script'],
  [/\/profiles\.json$/, 'filen med jeres profiler'],
  [/\/(?:outline\.html|guide\.json)$/, 'guidens tekst, som et system kan hente'],
];

/** What one of the guide's own files is, in Danish; `undefined` if it is a page of somebody else's. `own` is a page beside it. */
export function ownFileAt(html: string, url: URL, own: string, answer: FileAnswer): string | undefined {
  if (url.href === new URL('.', own).href) return 'mappen med guidens filer';
  const [, file] = ownFiles.find(([path]) => path.test(url.pathname)) ?? [];
  if (file !== undefined) return file;
  if (isGuideUrl(url.href) && isGuidePage(answer)) return 'guidens egen side';
  const tags = tagsIn(html);
  const has = (name: string, attribute: string, value: RegExp) =>
    tags.some((tag) => tag.name === name && value.test(tag.attributes.get(attribute) ?? ''));
  if (has('script', 'src', /^snippet\.js$/)) return 'siden, der laver koden';
  return has('link', 'href', /^(?:\.\.\/)?demo\.css$/) ? 'en af guidens egne eksempelsider' : undefined;
}
