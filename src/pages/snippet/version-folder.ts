import {isGuidePage, type FetchFile} from './fetched-file.js';
import {wrong, type Finding} from './finding.js';

/** The folder of the newest files beside this page, as in the zip file; `undefined` if it is in no such folder. */
const folderOfVersion = (own: string): string | undefined =>
  /\/(\d{1,2})(?:\.\d+\.\d+[^/]*)?\/[^/]*$/.exec(new URL(own).pathname)?.[1];

/** Looks for a file in the folder of the version, where somebody may have left that out of the URL. */
export async function versionMissing(file: URL, own: string, fetchFile: FetchFile): Promise<Finding | undefined> {
  const folder = folderOfVersion(own);
  if (folder === undefined) return undefined;
  const inFolder = (name: string) => new URL(`${folder}/${name}`, file).href;
  if (!isGuidePage(await fetchFile(inFolder('guide.html')))) return undefined;
  return wrong(`Der mangler /${folder}/ i adressen: ${inFolder(file.pathname.split('/').pop() ?? '')}`);
}
