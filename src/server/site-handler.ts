import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { headersFor, parseHeaderRules, type HeaderRule } from './header-rules.ts';

/** The site's folder, and the path below which it is served (a slash at each end). */
export interface SiteOptions {
  readonly folder: string;
  readonly base: string;
}

const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(301, { Location: location }).end();
};

/** What a refused request is told; a page of the site where it has one for that. */
function refuse(request: IncomingMessage, response: ServerResponse, status: 404 | 405, page?: string): void {
  const html = page !== undefined && existsSync(page);
  response.writeHead(status, { 'Content-Type': html ? 'text/html;charset=utf-8' : 'text/plain', 'Cache-Control': 'no-cache', ...(status === 405 && { Allow: 'GET, HEAD' }) });
  response.end(request.method === 'HEAD' ? undefined : html ? readFileSync(page) : `${status}\n`);
}

const readRules = (folder: string): HeaderRule[] => {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
};

/** The path of a request without its query, dots resolved; null where there is no telling. */
function pathOf(url: string): string | null {
  try {
    return decodeURI(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/**
 * Serves a built site as a host of plain files would: below its base path, text compressed, directories by their index,
 * a directory without its slash redirected, `404.html` for what is not there, the headers of its `_headers` file.
 */
export function siteHandler({ folder, base }: SiteOptions): RequestListener {
  const rules = readRules(folder);
  const notFound = join(folder, '404.html');
  /* As hosts do it, which compress each answer anew: a tenth less than gzip, in less time. */
  const compress = compression({ brotli: true, level: 5 });
  const files = sirv(folder, {
    /* Reads the folder anew for each request: a build replaces it under a running server. */
    dev: true, etag: true, extensions: ['html'],
    setHeaders: (response, path) => {
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(request, response, 405);
    const path = pathOf(request.url ?? '/');
    if (path !== null && `${path}/` === base) return redirect(response, base);
    if (path === null || !path.startsWith(base)) return refuse(request, response, 404, notFound);
    const inside = `/${path.slice(base.length)}`;
    if (inside.replace(/\/+$/, '') === '/_headers') return refuse(request, response, 404, notFound);
    if (!inside.endsWith('/') && existsSync(join(folder, inside, 'index.html'))) return redirect(response, encodeURI(`${path}/`));
    request.url = encodeURI(inside);
    compress(request, response, () => files(request, response, () => refuse(request, response, 404, notFound)));
  };
}
