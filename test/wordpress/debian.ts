import {execFileSync, type ExecFileSyncOptions} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Where a WordPress comes from: the Debian release of this machine, or sid, which has the newest one. */
export type Release = 'stable' | 'sid';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

const run = (command: string, args: readonly string[], options: ExecFileSyncOptions = {}): string => {
  try {
    return execFileSync(command, args, {stdio: 'pipe', ...options, encoding: 'utf8'});
  } catch (error) {
    throw new Error(`not run: \`${[command, ...args].join(' ')}\` failed`, {cause: error});
  }
};

/** The programs that a WordPress needs. Debian's package of WordPress would bring a web server and a service, too. */
const needed = {
  php: ['php-cli', 'php-mysql', 'php-gd', 'php-xml', 'php-mbstring'],
  mariadbd: ['mariadb-server-core', 'mariadb-client-core'],
  openssl: ['openssl'],
} as const;

/** Installs PHP and MariaDB where they are missing. Throws where that is not possible. */
export function installPrograms(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error('not run: the tests in WordPress need Debian, and root to install its packages.');
  }
  const folders = ['/usr/bin', '/usr/sbin'];
  const missing = Object.entries(needed).flatMap(([program, packages]) =>
    folders.some((folder) => existsSync(join(folder, program))) ? [] : packages,
  );
  run('apt-get', ['update']);
  if (missing.length > 0) {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], {env});
  }
}

/** apt's options for a release: sid gets lists of its own, so that the machine's stay as they are. */
function optionsFor(release: Release, folder: string): string[] {
  if (release === 'stable') return [];
  const path = (name: string) => join(folder, name);
  for (const name of ['lists/partial', 'cache/archives/partial']) mkdirSync(path(name), {recursive: true});
  writeFileSync(path('sources.list'), `deb [signed-by=${keyring}] http://deb.debian.org/debian sid main\n`);
  const options = {
    'Dir::Etc::SourceList': path('sources.list'),
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::State::Lists': path('lists'),
    'Dir::Cache': path('cache'),
  };
  return Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** Downloads a release's WordPress, its libraries and its themes, unpacks them, and returns the folder of the site. */
export function unpackWordPress(release: Release, folder: string): string {
  const options = optionsFor(release, folder);
  if (release === 'sid') run('apt-get', [...options, 'update']);
  const depends = run('apt-cache', [...options, 'depends', 'wordpress', 'libjs-jquery-ui']);
  const libraries = [...depends.matchAll(/Depends: ((?:libjs|libphp)-\S+|php-getid3)/g)].map(([, name = '']) => name);
  const themes = run('apt-cache', [...options, 'depends', 'wordpress']).match(/wordpress-theme-\S+/g) ?? [];
  const packages = join(folder, 'packages');
  mkdirSync(packages);
  const names = new Set(['wordpress', 'wordpress-l10n', ...libraries, ...themes]);
  run('apt-get', [...options, '-o', 'APT::Sandbox::User=root', 'download', ...names], {cwd: packages});
  for (const each of readdirSync(packages)) run('dpkg', ['-x', join(packages, each), folder]);
  rmSync(packages, {recursive: true});
  return join(folder, 'usr/share/wordpress');
}
