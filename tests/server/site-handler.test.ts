import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHandler } from '../../src/server/site-handler.ts';

const files: Record<string, string> = {
  'index.html': 'front', 'people/index.html': 'people', '404.html': 'not there', '_headers': '/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: immutable\n',
  '_astro/a.mjs': '', '_astro/a.woff2': '', 'map/relief.avif': '', 'map/region.json': '{}', 'map/near.json': `[${'0,'.repeat(2000)}0]`, 'map/ground.svg': '<svg/>',
};

describe.each(['/', '/some/base/'])('a site served below %s', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  let server: Server;
  let origin: string;
  const get = (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, { redirect: 'manual', ...init });

  beforeAll(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    server = createServer(siteHandler({ folder, base }));
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('gives a directory its index, and one without a slash its slash', async () => {
    expect(await (await get(base)).text()).toBe('front');
    expect(await (await get(`${base}people/?from=x`)).text()).toBe('people');
    const response = await get(`${base}people`);
    expect([response.status, response.headers.get('location')]).toEqual([301, `${base}people/`]);
  });

  it.each([
    ['_astro/a.mjs', 'text/javascript'], ['_astro/a.woff2', 'font/woff2'], ['map/relief.avif', 'image/avif'],
    ['map/region.json', 'application/json'], ['map/ground.svg', 'image/svg+xml'], ['', 'text/html;charset=utf-8'],
  ])('says what %s is', async (path, type) => {
    expect((await get(base + path)).headers.get('content-type')).toBe(type);
  });

  it('sends text compressed, and the same', async () => {
    for (const [accepted, encoding] of [['gzip', 'gzip'], ['gzip, deflate, br', 'br']] as const) {
      const response = await get(`${base}map/near.json`, { headers: { 'Accept-Encoding': accepted } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.json()).toHaveLength(2001);
    }
    expect((await get(`${base}map/near.json`, { headers: { 'Accept-Encoding': 'identity' } })).headers.get('content-encoding')).toBeNull();
  });

  it('has pages asked for anew, and keeps what the rules keep', async () => {
    const page = await get(base);
    expect([page.headers.get('cache-control'), page.headers.get('x-frame-options')]).toEqual(['no-cache', 'DENY']);
    const again = await get(base, { headers: { 'If-None-Match': page.headers.get('etag')! } });
    expect(again.status).toBe(304);
    expect((await get(`${base}_astro/a.mjs`)).headers.get('cache-control')).toBe('immutable');
  });

  it.each(['nowhere/', 'nowhere.js', '_headers', '_headers/', '%ff', '../package.json', '..%2f..%2fetc/passwd'])('has a page for %s, which is not there', async (path) => {
    const response = await get(base + path);
    expect([response.status, await response.text()]).toEqual([404, 'not there']);
  });

  it('only reads', async () => {
    expect((await get(base, { method: 'POST' })).status).toBe(405);
    const head = await get(base, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

it('leaves what is beside its base path alone, and leads to its front page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'index.html'), 'front');
  const server = createServer(siteHandler({ folder, base: '/story/' }));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await fetch(`${origin}/`)).status).toBe(404);
  expect((await fetch(`${origin}/storybook/`)).status).toBe(404);
  expect((await fetch(`${origin}/story`, { redirect: 'manual' })).headers.get('location')).toBe('/story/');
  server.close();
  rmSync(folder, { recursive: true });
});
