import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * A local server of these files, by path, all compressed with brotli before it starts.
 * @param {Map<string, string | Buffer>} files
 */
export async function startServer(files) {
  const compressed = new Map([...files].map(([path, content]) => [path, brotliCompressSync(content)]));
  const server = createServer(({url = '/'}, response) => {
    const path = url.replace(/[?#].*/, '');
    const body = compressed.get(path);
    if (!body) return void response.writeHead(404).end();
    response.setHeader('content-type', `${types[extname(path)] ?? 'text/html'}; charset=utf-8`);
    response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', body.length);
    response.setHeader('cache-control', 'max-age=3600');
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
