import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { chapterIds, nextFrames, openStage, phoneWindow } from './stage-page.ts';

const kilobytes = 1000;
const isCompressed = /\.(woff2|avif|jpg|png)$/;
/** What a body weighs on the wire, by how it is compressed; some proxies and hosts know only the older way. */
const gzip = (body: Buffer): number => gzipSync(body, { level: 9 }).length;
const brotli = (body: Buffer): number => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The answers that a page got, by path. */
function answersOf(page: Page) {
  const bodies = new Map<string, Buffer>();
  const waiting: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    waiting.push(response.body().then((body) => { bodies.set(pathname, body); }).catch(() => {}));
  });
  return async () => {
    await Promise.all(waiting);
    return [...bodies].map(([path, body]) => ({ path, body }));
  };
}

/** Files with what they weigh on the wire: it takes seconds for the engine. */
const weighed = (files: readonly { path: string; body: Buffer }[], compress = brotli) =>
  files.map((file) => ({ ...file, weight: isCompressed.test(file.path) ? file.body.length : compress(file.body) }));

const sum = (files: readonly { weight: number }[]): number => files.reduce((total, { weight }) => total + weight, 0);
const listed = (files: readonly { path: string; weight: number }[]): string => files.map(({ path, weight }) => `${weight} ${path}`).join('\n');

const isMapFile = ({ path }: { path: string }): boolean => /\/map\/|\.avif$/.test(path);
const stemOf = ({ path }: { path: string }): string => path.split('/').at(-1)!.split('.')[0]!;

/** Reads every chapter of the page. */
async function readAll(page: Page): Promise<void> {
  for (const id of await chapterIds(page)) {
    await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
    await expect(page.locator('story-map')).toHaveAttribute('data-chapter', id, { timeout: 20_000 });
  }
  await page.waitForLoadState('networkidle');
}

/** What a chapter that an editor adds may weigh on top: the budget was set for twelve, and holds design and code to it, not editors. */
const kilobytesForFurther = (chapters: number): number => 3 * Math.max(0, chapters - 12);

for (const { path, most, ways } of [{ path: '/', most: 90, ways: [gzip, brotli] }, { path: '/ko/', most: 160, ways: [brotli] }]) {
  test(`${path} is read, and its route scrubs, with ${most} kB and 15 kB of script`, async ({ page }) => {
    await page.setViewportSize(phoneWindow);
    /* The map, and the pictures on its land, come later. */
    await page.route(/map-renderer|\.avif$|\/map\/.*\.json/, (route) => route.abort());
    const answers = answersOf(page);
    await openStage(page, path);
    const before = await page.locator('story-map .ink .travelled').first().getAttribute('d');
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => page.locator('story-map .ink .head').getAttribute('transform')).not.toBeNull();
    await page.evaluate(() => document.getElementById('vickey-tumen')!.scrollIntoView({ behavior: 'instant' }));
    await nextFrames(page);
    expect(await page.locator('story-map .ink .travelled').first().getAttribute('d')).not.toBe(before);
    const answered = await answers();
    const allowed = most + kilobytesForFurther((await chapterIds(page)).length);
    for (const compress of ways) {
      const files = weighed(answered, compress);
      const scripts = files.filter((file) => file.path.endsWith('.js'));
      expect(sum(files), listed(files)).toBeLessThanOrEqual(allowed * kilobytes);
      expect(sum(scripts), listed(scripts)).toBeLessThanOrEqual(15 * kilobytes);
    }
    expect(answered.filter(({ body }) => body.includes('maplibre-gl/dist') || body.includes('WebGL2RenderingContext')).map((file) => file.path)).toEqual([]);
  });
}

test('a whole read weighs 850 kB at most, its map data 260 kB, that of the first view 140 kB', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(phoneWindow);
  const answers = answersOf(page);
  await openStage(page);
  await page.mouse.wheel(0, 1);
  await expect(page.locator('story-map')).toHaveAttribute('data-renderer', 'map', { timeout: 60_000 });
  expect(sum(weighed((await answers()).filter(isMapFile)))).toBeLessThanOrEqual(140 * kilobytes);
  await readAll(page);
  const files = weighed(await answers());
  expect(files.filter(isMapFile).map(stemOf).toSorted()).toEqual(['ground', 'lights', 'near', 'region', 'relief-day', 'relief-night']);
  expect(sum(files.filter(isMapFile))).toBeLessThanOrEqual(260 * kilobytes);
  expect(sum(files), listed(files)).toBeLessThanOrEqual(850 * kilobytes);

  const engine = files.filter((file) => /map-renderer|maplibre-gl-worker/.test(file.path));
  expect(engine).toHaveLength(2);
  const own = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'].map((name) => readFileSync(`node_modules/maplibre-gl/dist/${name}`));
  /* A ratio, for which the quicker way to compress will do. */
  const gzipped = (bodies: readonly Buffer[]): number => bodies.reduce((total, body) => total + gzip(body), 0);
  expect(gzipped(engine.map(({ body }) => body)) / gzipped(own)).toBeLessThanOrEqual(1.02);
});
