import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The same engine without the program around it, which costs a third less of the processor. */
const shells = ['chrome-headless-shell', 'chromium-headless-shell'];

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];

const isRoot = process.getuid?.() === 0;

/** Every path at which this machine may have a browser that can show a window, the most likely first. */
function* candidates() {
  const {env} = process;
  if (process.platform === 'win32') {
    for (const folder of [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]) {
      if (folder) yield* windowsPrograms.map((program) => join(folder, program));
    }
  } else if (process.platform === 'darwin') {
    for (const folder of ['/Applications', join(env['HOME'] ?? '', 'Applications')]) {
      yield* macApps.map((app) => join(folder, app));
    }
  }
  yield* inPath(commands);
}

function* inPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  for (const name of names) yield* folders.map((folder) => join(folder, name));
}

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const withWindow = () => [...candidates()].find(isExecutable);
const withoutWindow = () => onPath(shells) ?? withWindow();

/**
 * The path of the first of these programs that is installed.
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export const onPath = (names) => [...inPath(names)].find(isExecutable);

/**
 * Installs packages as root on Debian or Ubuntu, and does nothing elsewhere. Logs to standard error.
 * @param {readonly string[]} packages
 * @returns {boolean} whether it has installed them
 */
export function installThroughApt(packages) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

function find(installed) {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, where there is no browser.`);
  }
  let path = installed();
  // With a font for it to use.
  if (!path && installThroughApt(['chromium', 'chromium-headless-shell', 'fonts-dejavu-core'])) path = installed();
  if (path) return path;
  throw new Error('No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH to one, and run this again.');
}

/**
 * The path of a browser for tests that need no window: `CHROME_PATH` if it is set, else a headless shell, Chrome, Edge or
 * Chromium that is installed. If there is none, installs one if run as root on Debian or Ubuntu, else throws an error that
 * says what to install.
 * @returns {string}
 */
export const findBrowser = () => find(withoutWindow);

/**
 * The path of a browser as visitors use it, which can show a window: found as by `findBrowser`, but no headless shell.
 * @returns {string}
 */
export const findWholeBrowser = () => find(withWindow);

/** The arguments to start a browser with for tests. */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  // What it shows under its address bar is a page of its own, in each browser that starts, and follows every change of a URL.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--disable-gpu',
  // Tests go Back and Forward faster than any visitor.
  '--disable-ipc-flooding-protection',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

// Run as a script, it prints the path.
if (process.argv[1] === import.meta.filename) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
