import {blockingDirective} from './content-policy.js';
import {isGuidePage, type FetchFile, type FileAnswer} from './fetched-file.js';
import {note, wrong, type Finding} from './finding.js';
import {guidesIn, type GuideInHtml} from './guides-in-html.js';
import {versionMissing} from './version-folder.js';

/** Whether the server of the guide's page lets a page of its own site show it in a frame. */
const isFramable = (answer: FileAnswer, page: URL, guide: URL): boolean =>
  typeof answer === 'string' ||
  !('bytes' in answer) ||
  (!/deny/i.test(answer.frameOptions ?? '') && !blockingDirective(answer.policy ?? '', 'ancestor', {url: page}, guide));

/** What the URLs of a page's guides depend on. */
export interface PageUrls {
  readonly url: URL;
  /** What the URLs in its HTML are relative to. */
  readonly base: string;
  /** The URL of this page, beside the guide's files. */
  readonly own: string;
}

/** Looks at the guide's own page that frames and links show, those inside a guide's tag too. */
export async function guidePagesFound(
  guides: readonly GuideInHtml[],
  {url: page, base, own}: PageUrls,
  fetchFile: FetchFile,
): Promise<Finding[]> {
  const shown = guides.flatMap((guide) => [guide, ...guidesIn(guide.content, base)]);
  const urls = new Map(shown.flatMap(({url}) => (url ? [[url.href.replace(/[?#].*/, ''), url]] : [])));
  const framed = new Set(shown.flatMap(({method, url}) => (method === 'iframe' && url ? [url.pathname] : [])));
  const found = [...urls].map(async ([address, url]): Promise<Finding[]> => {
    if (url.protocol === 'http:' && page.protocol === 'https:')
      return [
        wrong(`${address} begynder med http:// og er ikke sikker: nogle browsere viser den ikke. Skriv https://.`),
      ];
    if (url.origin !== page.origin)
      return [
        note(
          `Guidens egen side ligger på ${url.origin} og kan ikke prøves herfra. Åbn ${address}, og se, om den kommer.`,
        ),
      ];
    const answer = await fetchFile(address);
    if (!isGuidePage(answer)) {
      const isMissing = wrong(`Guidens egen side findes ikke: der er ingen guide på ${address}.`);
      return [(await versionMissing(new URL(address), own, fetchFile)) ?? isMissing];
    }
    if (framed.has(url.pathname) && !isFramable(answer, page, url))
      return [
        wrong(
          `Jeres server forbyder, at ${address} vises i en ramme, så der står en tom plads. Bed jeres webmaster tillade det for jeres egne sider (X-Frame-Options: SAMEORIGIN eller CSP frame-ancestors 'self').`,
        ),
      ];
    return [];
  });
  return (await Promise.all(found)).flat();
}
