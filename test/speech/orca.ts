import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {launch, type Page} from 'puppeteer-core';
import {browserArgs, findWholeBrowser} from '../../scripts/lib/find-browser.mjs';

/** A desktop with a screen reader and a browser, in which somebody presses real keys. */
export interface Desktop {
  /** Opens a page, and gives the window the focus. */
  readonly open: (url: string) => Promise<Page>;
  /** The screen reader and the browser, with their versions. */
  readonly versions: readonly string[];
  /** Presses a key of the window system, such as `Tab` or `Return`, and waits until Orca is silent again. */
  readonly press: (key: string) => Promise<void>;
  /** What was said after each press so far. */
  readonly heard: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

const packages = ['xvfb', 'orca', 'at-spi2-core', 'dbus-daemon', 'openbox', 'xdotool'];
const display = ':97';

/** Installs what is missing. Throws where that is not possible. */
function installPrograms(): void {
  if (['Xvfb', 'orca', 'openbox', 'xdotool'].every((program) => existsSync(`/usr/bin/${program}`))) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`not run: speech needs Debian, with ${packages.join(', ')}, or root to install these.`);
  }
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  execFileSync('apt-get', ['update'], {env});
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {env});
}

/** The time of the day, as Orca writes it into its log. */
const timeOfDay = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(11, 23);
};

/** Waits until there is something to see, and throws if there is nothing after half a minute. */
async function until(isThere: () => boolean, what: string): Promise<void> {
  for (let tries = 0; !isThere(); tries++) {
    if (tries > 300) throw new Error(`not run: ${what} did not start`);
    await wait(100);
  }
}

/** Starts Orca, without a voice, and a browser with a window on a screen that nobody sees. */
export async function startDesktop(): Promise<Desktop> {
  installPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-speech-'));
  const log = join(folder, 'orca.log');
  const logged = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const bus = `unix:path=${folder}/bus`;
  const env = {
    ...process.env,
    DISPLAY: display,
    XDG_RUNTIME_DIR: folder,
    DBUS_SESSION_BUS_ADDRESS: bus,
    GTK_MODULES: 'gail:atk-bridge',
  };
  const started: ChildProcess[] = [];
  const start = (command: string, ...args: readonly string[]) =>
    void started.push(spawn(command, args, {env, stdio: 'ignore'}));

  start('Xvfb', display, '-screen', '0', '1280x1000x24');
  start('dbus-daemon', '--session', '--nofork', `--address=${bus}`);
  await until(() => existsSync(`${folder}/bus`) && existsSync('/tmp/.X11-unix/X97'), 'the screen');
  start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--screen-reader=1');
  start('openbox');
  start('orca', '--replace', `--debug-file=${log}`, '--disable', 'speech');
  await until(() => logged().length > 1000, 'Orca');

  const browser = await launch({
    executablePath: findWholeBrowser(),
    headless: false,
    env,
    defaultViewport: null,
    args: [...browserArgs, '--test-type', '--force-renderer-accessibility', '--window-position=0,0'],
  });

  /** Nothing says that Orca will say no more: waits until it has been silent for four seconds. */
  async function untilSilent(): Promise<void> {
    let [size, quiet] = [-1, 0];
    for (let tries = 0; quiet < 40 && tries < 600; tries++) {
      await wait(100);
      const {length} = logged();
      quiet = length === size ? quiet + 1 : 0;
      size = length;
    }
  }

  const pressed: {readonly key: string; readonly at: string}[] = [];

  return {
    async open(url) {
      const [page = await browser.newPage()] = await browser.pages();
      await page.goto(url);
      await untilSilent();
      execFileSync('xdotool', ['mousemove', '30', '300', 'click', '1'], {env});
      await untilSilent();
      return page;
    },
    versions: [
      `Orca ${execFileSync('orca', ['--version'], {env, encoding: 'utf8'}).trim()}`,
      (await browser.version()).replace('/', ' '),
    ],
    async press(key) {
      pressed.push({key, at: timeOfDay()});
      execFileSync('xdotool', ['key', key], {env});
      await untilSilent();
    },
    async heard() {
      // Orca writes the end of its log with the beginning of the next event.
      execFileSync('xdotool', ['key', 'shift'], {env});
      await untilSilent();
      const said = [...logged().matchAll(/^([\d:.]+) - SPEECH OUTPUT: '(.*?)'/gm)];
      return pressed.map(({key, at}, index) =>
        said
          .filter(([, time = '']) => time > at && time < (pressed[index + 1]?.at ?? '24'))
          .map(([, , words = '']) => words.trim())
          .filter((words) => words && words !== key.toLowerCase())
          .join(' '),
      );
    },
    async close() {
      await browser.close();
      for (const process of started.reverse()) process.kill();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
