import {decodeFile} from './decode-file.js';
import type {FetchFile} from './fetched-file.js';
import {note, wrong, type Finding} from './finding.js';
import type {ScriptInHtml} from './guides-in-html.js';
import {versionMissing} from './version-folder.js';

const algorithms: Readonly<Record<string, string>> = {sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512'};

/** Whether a file has a hash (SRI) that a browser accepts. Without a secure connection, nothing can be said. */
async function matches(bytes: Uint8Array, integrity: string): Promise<boolean> {
  const hashes = integrity.trim().split(/\s+/);
  // Missing where the page has no secure connection, whatever the types say.
  const {subtle} = crypto as Partial<Crypto>;
  const algorithm = hashes.map((hash) => algorithms[hash.split('-')[0] ?? '']).find((name) => name !== undefined);
  if (!subtle || !algorithm) return true;
  const digest = new Uint8Array(await subtle.digest(algorithm, bytes as Uint8Array<ArrayBuffer>));
  return hashes.some((hash) => hash.endsWith(`-${btoa(String.fromCharCode(...digest))}`));
}

/** Looks at the files of the scripts: whether they are there, and are those that the page has locked. */
export async function scriptFilesFound(
  scripts: readonly ScriptInHtml[],
  page: URL,
  own: string,
  fetchFile: FetchFile,
): Promise<Finding[]> {
  const found = scripts.map(async ({url, integrity}): Promise<Finding[]> => {
    if (url.origin !== page.origin) {
      return [
        note(
          `Scriptet ligger på ${url.origin}. Den server skal sende Access-Control-Allow-Origin, ellers står der kun et link. Åbn siden, og se, om guiden kommer.`,
        ),
      ];
    }
    const answer = await fetchFile(url.href);
    if (answer === 'no-answer' || !('bytes' in answer) || /^\s*</.test(decodeFile(answer.bytes).text))
      return [(await versionMissing(url, own, fetchFile)) ?? wrong(`Scriptet findes ikke: der er ingen ${url.href}.`)];
    if (integrity && !(await matches(answer.bytes, integrity))) {
      return [
        wrong(
          `Siden viser kun et link: ${url.href} er ikke den fil, som koden er låst til. Læg den rigtige fil op igen. Er det en ny version, så kopiér koden igen her på siden.`,
        ),
      ];
    }
    return [];
  });
  return (await Promise.all(found)).flat();
}
