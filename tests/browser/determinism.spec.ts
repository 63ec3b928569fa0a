import { expect, test, type Page } from '@playwright/test';
import { spareTheMap } from './every-page.ts';
import { chapterIds, openStage, scrollTo, shown } from './stage-page.ts';

/** A small generator of pseudo-random numbers (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sizes = [{ width: 1280, height: 800 }, { width: 390, height: 844 }, { width: 844, height: 390 }, { width: 768, height: 1024 }];

/** One thing a reader may do to the page. */
async function act(page: Page, next: () => number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const roll = next();
  if (roll < 0.35) await scrollTo(page, next() * height);
  else if (roll < 0.7) await page.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), (next() - 0.5) * 3000);
  else if (roll < 0.85) {
    const ids = await chapterIds(page);
    await page.evaluate((id) => { location.hash = id; }, ids[Math.floor(next() * ids.length)]!);
  } else await page.setViewportSize(sizes[Math.floor(next() * sizes.length)]!);
}

for (const seed of [1, 2]) {
  test(`whatever the reader did before, the picture is that of the place (seed ${seed})`, async ({ page, context }) => {
    const next = random(seed);
    /* The map moves the same camera as the poster: once is enough, against fresh pages without it. */
    if (seed > 1) await page.addInitScript(spareTheMap);
    await openStage(page);
    for (let sequence = 0; sequence < 6; sequence += 1) {
      for (let step = 0; step < 6; step += 1) await act(page, next);
      const before = await shown(page);
      const top = await page.evaluate(() => window.scrollY);
      const fresh = await context.newPage();
      await fresh.addInitScript(spareTheMap);
      await fresh.setViewportSize(page.viewportSize()!);
      await openStage(fresh);
      await scrollTo(fresh, top);
      const after = await shown(fresh);
      expect(after.chapter).toBe(before.chapter);
      expect(after.reflected.chapter).toBe(before.reflected.chapter);
      expect(after.act).toBe(before.act);
      expect(after.distanceKm).toBeCloseTo(before.distanceKm, 3);
      expect(after.camera.zoom).toBeCloseTo(before.camera.zoom, 5);
      expect(after.camera.center[0]).toBeCloseTo(before.camera.center[0], 5);
      expect(after.camera.center[1]).toBeCloseTo(before.camera.center[1], 5);
      expect(after.picture).toBe(before.picture);
      await fresh.close();
    }
  });
}
