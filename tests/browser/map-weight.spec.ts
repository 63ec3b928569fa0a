import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { chapterIds, openStage } from './stage-page.ts';

const compressed = (name: string, body: Buffer): number =>
  (name.endsWith('.avif') ? body.length : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);

test('all map data of a whole read stays within 260 kB, that of the first view within 140 kB', async ({ page }) => {
  test.setTimeout(240_000);
  const weights = new Map<string, number>();
  const waiting: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/\/map\/|\.avif$/.test(pathname)) return;
    waiting.push(response.body().then((body) => { weights.set(pathname.split('/').at(-1)!, compressed(pathname, body)); }));
  });
  const total = async (): Promise<number> => {
    await Promise.all(waiting);
    return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  };

  await openStage(page);
  await page.mouse.wheel(0, 1);
  await expect(page.locator('story-map')).toHaveAttribute('data-renderer', 'map', { timeout: 60_000 });
  expect(await total()).toBeLessThanOrEqual(140_000);

  for (const id of await chapterIds(page)) {
    await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
    await expect(page.locator('story-map')).toHaveAttribute('data-chapter', id, { timeout: 20_000 });
  }
  await page.waitForLoadState('networkidle');
  const stems = [...weights.keys()].map((name) => name.split('.')[0]);
  expect(stems.toSorted()).toEqual(['ground', 'lights', 'near', 'region', 'relief-day', 'relief-night']);
  expect(await total()).toBeLessThanOrEqual(260_000);
});
