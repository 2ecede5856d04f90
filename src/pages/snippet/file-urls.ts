/** The URLs of the guide's files, for a page to use. */
export interface FileUrls {
  readonly script: string;
  /** The script's hash (SRI). Missing if the URL always leads to the newest version. */
  readonly integrity?: string;
  /** The stand-alone page. */
  readonly guide: string;
  readonly profiles: string;
}

/** The version of the build, and the hash of its script. */
export interface Build {
  readonly version: string;
  readonly integrity: string;
}

/** The folder of one version (`0.1.0`), or of the newest version within a major version (`0`). */
const versionFolder = /\/\d+(\.\d+\.\d+[^/]*)?\/$/;

/**
 * The URLs of the files, given the URL of a page beside them. They are in the same folder, unless that is the folder of
 * a version. Then they are in the folder of exactly this version if `fixed`, else in the folder of the newest one.
 */
export function fileUrlsFor(page: string, {version, integrity}: Build, fixed: boolean): FileUrls {
  const folder = new URL('.', page);
  const [major = version] = version.split('.');
  const base = versionFolder.test(folder.pathname) ? new URL(`../${fixed ? version : major}/`, folder) : folder;
  const urlOf = (file: string) => new URL(file, base).href;
  return {
    script: urlOf('mitid-guide.js'),
    ...(fixed && {integrity}),
    guide: urlOf('guide.html'),
    profiles: urlOf('profiles.json'),
  };
}
