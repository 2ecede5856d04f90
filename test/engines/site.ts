import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {transformSync} from 'esbuild';
import {pathOf, readText} from '../support/project.js';
import {mediaTypes} from '../support/media-types.js';

/** A page that a test writes, in parts or as a whole. */
export type Page = ({readonly body: string; readonly head?: string} | {readonly html: string}) & {
  readonly headers?: Readonly<Record<string, string>>;
};

const htmlOf = (page: Page): string => {
  if ('html' in page) return page.html;
  const head = `<meta charset="utf-8"><title>Side</title>${page.head ?? ''}`;
  return `<!doctype html><html lang="da"><head>${head}</head><body>${page.body}</body></html>`;
};

/** What the built files are served by: each page has in-page.ts before all else. */
export interface Site {
  readonly origin: string;
  /** Serves a page at a path of its own, and returns its URL. */
  readonly serve: (page: Page) => string;
  /** Serves a script at a path of its own, and returns that. */
  readonly serveScript: (content: string) => string;
  readonly close: () => void;
}

const inPage = transformSync(readText('test/engines/in-page.ts'), {
  loader: 'ts',
  format: 'iife',
  globalName: 'visitor',
});

/** A file of the project, as it is on disk. */
function fileAt(path: string): {content: Buffer; type: string} | undefined {
  const type = mediaTypes[extname(path)];
  if (!type || !/^\/(demo|dist|node_modules)\//.test(path)) return undefined;
  try {
    return {content: readFileSync(pathOf(path.slice(1))), type};
  } catch {
    return undefined;
  }
}

const withInPage = (html: string): string =>
  html.replace(/<head>|<head [^>]*>/, (head) => `${head}<script src="/in-page.js"></script>`);

export async function startSite(): Promise<Site> {
  const served = new Map<string, {content: string; type: string; headers?: Page['headers'] | undefined}>();
  served.set('/in-page.js', {content: inPage.code, type: 'text/javascript'});
  const server = createServer(({url = '/'}, response) => {
    const path = url.replace(/\?.*/, '');
    const page = served.get(path);
    const found = page ?? fileAt(path);
    if (!found) return void response.writeHead(404).end();
    for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value);
    response.setHeader('content-type', `${found.type}; charset=utf-8`);
    response.end(found.type === 'text/html' ? withInPage(String(found.content)) : found.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes the server must not keep the process running.
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    serve(page) {
      const path = `/page-${served.size}`;
      served.set(path, {content: htmlOf(page), type: 'text/html', headers: page.headers});
      return origin + path;
    },
    serveScript(content) {
      const path = `/script-${served.size}.js`;
      served.set(path, {content, type: 'text/javascript'});
      return path;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
