import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {expression, type Work} from './expression.js';
import type {Engine, Tab} from './engine.js';

// WebKitGTK over plain WebDriver: https://www.w3.org/TR/webdriver2/. It has no mode without a window, so it needs Xvfb.

/** The names of keys, and what WebDriver calls them. */
const keys: Readonly<Record<string, string>> = {Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Space: ' '};

/** Where each page begins, in CSS pixels. */
const usualSize = {width: 1000, height: 800};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts an X server that draws nowhere. */
async function startDisplay(): Promise<{display: string; server: ChildProcess}> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const started = once(server.stdio[3] as Readable, 'data') as Promise<[Buffer]>;
  const [number] = await Promise.race([
    started,
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ]);
  return {display: `:${String(number).trim()}`, server};
}

/** A folder of settings for GTK: no motion, and widgets that let the window be as narrow as a phone. */
function gtkSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mitid-guide-gtk-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), '* {min-width: 0; min-height: 0; padding: 0; margin: 0}\n');
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

/** Gives the browser's window the focus, as a window manager would. Without it nothing on a page matches `:focus`. */
function focusWindow(display: string): void {
  const search = ['search', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
  const {status} = spawnSync('xdotool', search, {env: {...process.env, DISPLAY: display}});
  if (status !== 0) throw new Error('xdotool could not give the window the focus');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const sendTo =
  (base: string): Send =>
  async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      ...(method === 'POST' && {
        body: JSON.stringify(body ?? {}),
        headers: {'content-type': 'application/json'},
      }),
    });
    const {value} = (await response.json()) as {value: unknown};
    if (response.ok) return value;
    const {error, message} = value as Readonly<Record<string, string>>;
    throw new Error(`WebKit, ${path}: ${error ?? ''}: ${message ?? ''}`);
  };

/** Starts a session once the driver listens. */
async function begin(driver: string): Promise<Send> {
  const send = sendTo(driver);
  const isReady = () =>
    send('GET', '/status').then(
      () => true,
      () => false,
    );
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 20));
  // Full screen, since the toolbar is wider than a phone.
  const alwaysMatch = {'webkitgtk:browserOptions': {args: ['--automation', '--full-screen']}};
  const {sessionId} = (await send('POST', '/session', {capabilities: {alwaysMatch}})) as {sessionId: string};
  const session = sendTo(`${driver}/session/${sessionId}`);
  await session('POST', '/timeouts', {script: 60_000, pageLoad: 60_000});
  return session;
}

export async function startWebKit(): Promise<Engine> {
  const port = await freePort();
  const settings = gtkSettings();
  const {display, server} = await startDisplay();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: settings,
      // Without these a machine that has no graphics shows nothing, or dies.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const endAtOnce = () => [driver, server].forEach((child) => child.kill());
  process.once('exit', endAtOnce);
  let send: Send | undefined;
  const stop = async () => {
    process.off('exit', endAtOnce);
    await send?.('DELETE', '').catch(() => undefined);
    await end(driver);
    await end(server);
    rmSync(settings, {recursive: true, force: true});
  };
  try {
    send = await begin(`http://127.0.0.1:${port}`);
    focusWindow(display);
  } catch (error) {
    await stop();
    throw error;
  }
  const tab = tabOf(send);
  return {
    async open() {
      await tab.resize(usualSize.width, usualSize.height);
      return tab;
    },
    stop,
  };
}

/** The only window of a session. */
function tabOf(send: Send): Tab {
  const evaluate: Tab['evaluate'] = async (work, ...args) => {
    const script = `const done = arguments[0];
      ${expression(work as Work, args)}.then((value) => done({value}), (error) => done({error: String(error?.stack || error)}));`;
    const {value, error} = (await send('POST', '/execute/async', {script, args: []})) as {
      value: string;
      error?: string;
    };
    if (error !== undefined) throw new Error(error);
    return JSON.parse(value) as never;
  };
  const act = (source: object) => send('POST', '/actions', {actions: [source]});

  return {
    async goTo(url) {
      await send('POST', '/url', {url});
    },
    async back() {
      await send('POST', '/back');
    },
    async reload() {
      await send('POST', '/refresh');
    },
    evaluate,
    async press(...names) {
      const actions = names.flatMap((name) => {
        const pressed = name.split('+').map((key) => keys[key] ?? key);
        return [
          ...pressed.map((value) => ({type: 'keyDown', value})),
          ...pressed.reverse().map((value) => ({type: 'keyUp', value})),
        ];
      });
      await act({type: 'key', id: 'keyboard', actions});
    },
    async doubleClickAt(x, y) {
      const at = {x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0};
      const click = [
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ];
      // In one request: on a busy machine, a second one may come too late to be part of a double click.
      const actions = [{type: 'pointerMove', ...at}, ...click, ...click];
      await act({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
    },
    async resize(width, height) {
      const size = () => evaluate(() => ({inner: [innerWidth, innerHeight], outer: [outerWidth, outerHeight]}));
      const {inner, outer} = await size();
      const [wide = 0, high = 0] = outer.map((each, index) => each - (inner[index] ?? 0));
      await send('POST', '/window/rect', {width: width + wide, height: height + high});
      await evaluate(
        (wanted: number) =>
          new Promise<void>((resolve) => {
            if (innerWidth === wanted) resolve();
            else addEventListener('resize', () => innerWidth === wanted && resolve());
          }),
        width,
      );
    },
    print: () => Promise.reject(new Error('WebKitGTK prints by a dialog only')),
    close: () => Promise.resolve(),
  };
}
