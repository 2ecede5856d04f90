/** The URLs of the guide's files, for a page to use. */
export interface FileUrls {
  readonly script: string;
  /** The script's hash (SRI); without it, the script may change. */
  readonly integrity?: string;
  /** The stand-alone page. */
  readonly guide: string;
  readonly profiles: string;
}

/** The version that was built, and the hash of its script. */
export interface Build {
  readonly version: string;
  readonly integrity: string;
}

/** The folder of one version (`0.1.0`), or of the newest within a major version (`0`). */
const versionFolder = /\/\d+(\.\d+\.\d+[^/]*)?\/$/;

/**
 * The URLs of the files, from that of a page beside them: in the same folder; or, if that is a version's, in the folder
 * of exactly this version, which never changes, or in the one that always has the newest.
 */
export function fileUrlsFor(page: string, {version, integrity}: Build, fixed: boolean): FileUrls {
  const folder = new URL('.', page);
  const [major = version] = version.split('.');
  const base = versionFolder.test(folder.pathname) ? new URL(`../${fixed ? version : major}/`, folder) : folder;
  const at = (file: string) => new URL(file, base).href;
  return {
    script: at('mitid-guide.js'),
    ...(fixed && {integrity}),
    guide: at('guide.html'),
    profiles: at('profiles.json'),
  };
}
