import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.avif': 'image/avif', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
};
const packed = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.webmanifest']);

/** Serves folders as a CDN would: compressed, each file compressed once. */
export async function serveCompressed(folders: Readonly<Record<string, string>>): Promise<{ origin: string; server: Server }> {
  const bodies = new Map<string, Buffer>();
  const read = (file: string): Buffer => {
    const known = bodies.get(file);
    if (known) return known;
    const raw = readFileSync(file);
    const body = packed.has(extname(file)) ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : raw;
    bodies.set(file, body);
    return body;
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const mount = Object.keys(folders).filter((prefix) => path.startsWith(prefix)).sort((a, b) => b.length - a.length)[0]!;
    try {
      let file = join(folders[mount]!, path.slice(mount.length));
      if (statSync(file).isDirectory()) file = join(file, 'index.html');
      const body = read(file);
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-length': body.length,
        ...(packed.has(extname(file)) && { 'content-encoding': 'br' }), 'cache-control': /\/(?:_astro|map)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => { server.listen(0, resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench server has no port.');
  return { origin: `http://localhost:${address.port}`, server };
}
