import {url} from '../../settings/setting-kinds.js';

/** The URLs of the guide's files, for a page to use. */
export interface FileUrls {
  readonly script: string;
  /** The hash (SRI) of the script, which is then the single file. Missing if the URL leads to the newest version. */
  readonly integrity?: string;
  /** The stand-alone page. */
  readonly guide: string;
  readonly profiles: string;
}

/** The version of the build, and the hash of its single file. */
export interface Build {
  readonly version: string;
  readonly integrity: string;
}

/** Where the files will be, as long as nobody has said it. */
export const exampleFolder = 'https://www.jeres-hjemmeside.dk/mitid-guide/0/';

/** The folder of the files on a server, from what an editor has written; `undefined` if that is of no use. */
export function folderFrom(written: string): string | undefined {
  const href = url.read(written);
  if (href === undefined) return undefined;
  const {origin, pathname} = new URL(href);
  // Somebody may have copied the URL of this page there.
  const folder = pathname.replace(/[^/]*\.html$/, '').replace(/\/?$/, '/');
  return origin === new URL(exampleFolder).origin ? undefined : origin + folder;
}

/** The folder of one version (`0.1.0`), or of the newest version within a major version (`0`). A year is neither. */
const versionFolder = /\/(\d{1,2}(\.\d+\.\d+[^/]*)?)\/$/;

/** Whether a file is in the folder of exactly one version. */
export const isOfOneVersion = ({pathname}: URL): boolean => /\/\d+\.\d+\.\d+[^/]*\/[^/]*$/.test(pathname);

/** The version whose folder a page is in; `undefined` if it is in no folder of exactly one. */
export function pinnedVersion(page: string): string | undefined {
  const [, version, minorAndPatch] = versionFolder.exec(new URL('.', page).pathname) ?? [];
  return minorAndPatch && version;
}

/** Whether a page beside the files is in the folder of a version, so that later versions leave that folder alone. */
export const hasVersionFolder = (page: string): boolean => versionFolder.test(new URL('.', page).pathname);

/**
 * The URLs of the files, given the URL of a page beside them. They are in the same folder, unless that is the folder of
 * a version. Then they are in the folder of exactly this version if `fixed`, else in the folder of the newest one.
 *
 * A `fixed` script is the single file: browsers check the hash of the file in the tag, and not of what it imports.
 */
export function fileUrlsFor(page: string, {version, integrity}: Build, fixed: boolean): FileUrls {
  const folder = new URL('.', page);
  const [major = version] = version.split('.');
  const base = versionFolder.test(folder.pathname) ? new URL(`../${fixed ? version : major}/`, folder) : folder;
  const urlOf = (file: string) => new URL(file, base).href;
  return {
    script: urlOf(fixed ? 'mitid-guide.iife.js' : 'mitid-guide.js'),
    ...(fixed && {integrity}),
    guide: urlOf('guide.html'),
    profiles: urlOf('profiles.json'),
  };
}
