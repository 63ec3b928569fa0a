import { expect, test } from '@playwright/test';
import { chapterIds, openStage, shown } from './stage-page.ts';

test('a connection lost in mid-scroll does not stop the story, and nothing is thrown at the reader', async ({ page, context }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openStage(page);
  await page.mouse.wheel(0, 400);
  await context.setOffline(true);
  for (const id of await chapterIds(page)) {
    await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
    const { chapter, picture } = await shown(page);
    expect(chapter).toBe(id);
    expect(picture).toContain('M');
    await expect(page.locator(`#${id} .prose p`).first()).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('on slow 3G the words and the route are there long before the map', async ({ page, context }) => {
  const connection = await context.newCDPSession(page);
  await connection.send('Network.enable');
  await connection.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.cover-title')).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('story-map')).toHaveAttribute('data-renderer', 'poster', { timeout: 30_000 });
  await page.evaluate(() => document.getElementById('vickey-tumen')!.scrollIntoView({ behavior: 'instant' }));
  expect((await shown(page)).chapter).toBe('vickey-tumen');
});
