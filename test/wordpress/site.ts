import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {createServer} from 'node:https';
import {createServer as createSocket, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathOf} from '../support/project.js';
import {installPrograms, unpackWordPress, type Release} from './debian.js';

/** The users of the site; each one's password is the name. On a single site an editor may post unfiltered HTML. */
export const users = ['administrator', 'editor', 'author'] as const;
export type User = (typeof users)[number];

/** A WordPress of its own: files, database and server, in one temporary folder. */
export interface WordPress {
  readonly origin: string;
  readonly version: string;
  /** Runs PHP within WordPress, and returns what it returns. */
  readonly php: (code: string) => unknown;
  /** What PHP has logged since the last call. */
  readonly log: () => string;
  /** Takes the right to unfiltered HTML from everybody, as on every multisite, or gives it back. */
  readonly disallowUnfilteredHtml: (disallow: boolean) => void;
  /** Sets the content of `profiles.json` beside the guide. */
  readonly writeProfiles: (content: string) => void;
  /** Sets what a webmaster has added to the theme's functions.php. */
  readonly writeThemeLines: (php: string) => void;
  readonly close: () => Promise<void>;
}

const config = (folder: string, origin: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/db.socket');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${folder}/php.log');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('DISALLOW_UNFILTERED_HTML', file_exists('${folder}/disallow-unfiltered-html'));
define('FS_METHOD', 'direct');
$_SERVER['HTTPS'] = 'on';
$_SERVER['HTTP_HOST'] ??= '${new URL(origin).host}';
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

const install = `
define('WP_INSTALLING', true);
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install('Nordby Kommune', 'administrator', 'administrator@nordby.example', true, '', 'administrator', 'da_DK');
foreach (['editor', 'author'] as $role) {
  wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@nordby.example", 'role' => $role]);
}
update_option('WPLANG', 'da_DK');
$GLOBALS['wp_rewrite']->set_permalink_structure('/%postname%/');
`;

const forTests = `<?php
add_filter('use_block_editor_for_post', fn () => !isset($_GET['classic-editor']));
`;

const router = `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (is_file($path) || is_file("$path/index.php")) return false;
require 'index.php';
`;

async function freePort(): Promise<number> {
  const server = createSocket().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Waits until something is there, such as a socket. */
async function until(isThere: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function startDatabase(folder: string) {
  const data = join(folder, 'db');
  const options = ['--no-defaults', '--user=root', `--datadir=${data}`];
  execFileSync('mariadb-install-db', [...options, '--skip-test-db'], {stdio: 'ignore'});
  const socket = join(folder, 'db.socket');
  const server = spawn(
    '/usr/sbin/mariadbd',
    [...options, `--socket=${socket}`, `--pid-file=${folder}/db.pid`, '--skip-networking', '--skip-grant-tables'],
    {stdio: 'ignore'},
  );
  await until(() => existsSync(socket));
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', 'CREATE DATABASE wordpress']);
  return server;
}

/** The block editor takes only an https address as an embed, so the site has TLS, with a certificate of its own. */
async function startTls(folder: string, port: number) {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const args = ['req', '-x509', '-nodes', '-newkey', 'rsa:2048', '-subj', '/CN=127.0.0.1', '-days', '2'];
  execFileSync('openssl', [...args, '-keyout', key, '-out', cert], {stdio: 'ignore'});
  const server = createServer({key: readFileSync(key), cert: readFileSync(cert)}, (incoming, outgoing) => {
    const {method, url: path, headers} = incoming;
    // PHP closes each connection: one kept for the next request would be closed under it.
    const to = {host: '127.0.0.1', port, method, path, headers, agent: false};
    const forwarded = request(to, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Sets up a WordPress, with the built guide in `/mitid-guide/`. */
export async function startWordPress(release: Release): Promise<WordPress> {
  installPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-wordpress-'));
  const root = unpackWordPress(release, folder);
  const database = await startDatabase(folder);
  const port = await freePort();
  const tls = await startTls(folder, port);
  const origin = `https://127.0.0.1:${(tls.address() as AddressInfo).port}`;

  rmSync(join(root, 'wp-config.php'));
  writeFileSync(join(root, 'wp-config.php'), config(folder, origin));
  mkdirSync(join(root, 'wp-content/mu-plugins'));
  writeFileSync(join(root, 'wp-content/mu-plugins/for-tests.php'), forTests);
  writeFileSync(join(folder, 'router.php'), router);
  cpSync(pathOf('dist'), join(root, 'mitid-guide'), {recursive: true});

  const run = (code: string) =>
    execFileSync('php', ['-d', 'sendmail_path=/bin/true', '-r', code], {cwd: root, encoding: 'utf8'});
  run(install);
  // By default the cache goes on using a changed file for two seconds.
  const server = spawn(
    'php',
    ['-d', 'opcache.revalidate_freq=0', '-S', `127.0.0.1:${port}`, '-t', root, join(folder, 'router.php')],
    {
      cwd: root,
      stdio: 'ignore',
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
      detached: true,
    },
  );
  const php = (code: string): unknown =>
    JSON.parse(run(`require 'wp-load.php'; echo json_encode((function () { ${code} })());`));
  const flag = join(folder, 'disallow-unfiltered-html');
  const log = join(folder, 'php.log');
  return {
    origin,
    version: String(php(`return $GLOBALS['wp_version'];`)),
    php,
    log() {
      if (!existsSync(log)) return '';
      const logged = readFileSync(log, 'utf8');
      rmSync(log);
      return logged;
    },
    writeProfiles: (content) => writeFileSync(join(root, 'mitid-guide/profiles.json'), content),
    writeThemeLines: (code) => writeFileSync(join(root, 'wp-content/mu-plugins/theme-lines.php'), `<?php\n${code}\n`),
    disallowUnfilteredHtml: (disallow) => (disallow ? writeFileSync(flag, '') : rmSync(flag, {force: true})),
    async close() {
      tls.close();
      tls.closeAllConnections();
      if (server.pid) process.kill(-server.pid);
      database.kill();
      await once(database, 'exit');
      rmSync(folder, {recursive: true});
    },
  };
}
