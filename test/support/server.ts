import {readFileSync} from 'node:fs';
import {createServer, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {pathOf} from './project.js';
import {mediaTypes} from './media-types.js';

/** The response at an address. */
export interface Served {
  readonly content: string | Uint8Array;
  /** `text/html` by default. */
  readonly type?: string;
  /** 200 by default. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request of a browser. */
export interface RequestSeen {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface TestServer {
  readonly origin: string;
  /** All requests so far, in order. */
  readonly requests: RequestSeen[];
  /** Serves a response at a path of its own, and returns its address. */
  readonly serve: (served: Served) => string;
  readonly close: () => void;
}

/** A script or stylesheet of the built files, or of a package. */
function fileAt(path: string): {content: Buffer; type: string} | undefined {
  const type = mediaTypes[extname(path)];
  if (!type || !/^\/(dist|node_modules)\//.test(path)) return undefined;
  try {
    return {content: readFileSync(pathOf(path.slice(1))), type};
  } catch {
    return undefined;
  }
}

/** A local server for the pages that a test writes, and for the built files that they load. */
export async function startServer(): Promise<TestServer> {
  const pages = new Map<string, Served>();
  const requests: RequestSeen[] = [];
  const server = createServer(({method = '', url = '/', headers}, response) => {
    requests.push({method, url, headers});
    const path = url.replace(/\?.*/, '');
    const page = pages.get(path);
    const found = page ?? fileAt(path);
    if (!found) return void response.writeHead(404).end();
    response.statusCode = page?.status ?? 200;
    for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value);
    response.setHeader('content-type', `${found.type ?? 'text/html'}; charset=utf-8`);
    response.setHeader('access-control-allow-origin', '*');
    response.end(found.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes the server must not keep the process running.
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    serve(served) {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, served);
      return origin + path;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
