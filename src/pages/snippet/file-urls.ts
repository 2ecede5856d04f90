/** Addresses of the guide's files, as a page is to name them. */
export interface FileUrls {
  readonly script: string;
  /** What the script must be, byte for byte; without it, whatever lies there. */
  readonly integrity?: string;
  /** The stand-alone page. */
  readonly guide: string;
  readonly profiles: string;
}

/** What was built: which version, and what its script must be. */
export interface Build {
  readonly version: string;
  readonly integrity: string;
}

/** A folder that holds one version (`0.1.0`), or the newest of a major one (`0`). */
const versionFolder = /\/\d+(\.\d+\.\d+[^/]*)?\/$/;

/**
 * Where the files lie, seen from a page of theirs: in the same folder; or, where that is a version's, in the one of
 * this very version, which never changes, or the one that always has its newest.
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
