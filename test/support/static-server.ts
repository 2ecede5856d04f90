import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {mediaTypes} from './media-types.js';

/** A web server that sends the files of a folder, and does nothing else. */
export interface StaticServer {
  readonly origin: string;
  /** The paths that it did not find. */
  readonly missing: readonly string[];
  readonly close: () => void;
}

export async function serveFolder(folder: string): Promise<StaticServer> {
  const missing: string[] = [];
  const server = createServer(({url = '/'}, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    try {
      const content = readFileSync(join(folder, path));
      response.setHeader('content-type', `${mediaTypes[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`);
      response.setHeader('access-control-allow-origin', '*');
      response.end(content);
    } catch {
      if (path !== '/favicon.ico') missing.push(path);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missing,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
