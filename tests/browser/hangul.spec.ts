import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { charactersWritten } from '../../src/typography/written.ts';
import { everyPage } from './every-page.ts';
import { watchShifts } from './layout-shifts.ts';
import { nextFrames, openStage, phoneWindow, shown } from './stage-page.ts';

/** Whether the system has a face for Hangul: without one all letters are the same box. */
const hasHangul = (page: Page): Promise<boolean> => page.evaluate(() => {
  const pen = document.createElement('canvas').getContext('2d')!;
  return pen.measureText('가').width !== pen.measureText('\u0378').width;
});

for (const path of ['/ko/', '/ko/history/']) {
  test(`the words of ${path} wait for their face where the system has none, and ask for none where it has`, async ({ page }) => {
    const html = await (await page.request.get(path)).text();
    const face = /font-family:"?Noto Sans KR-[^}]*?url\("?([^")]+)/.exec(html)![1]!;
    let asked = 0;
    let send = (): void => {};
    const held = new Promise<void>((resolve) => { send = resolve; });
    await page.route(`**${face}`, async (route) => {
      asked += 1;
      await held;
      await route.continue();
    });
    const shifted = await watchShifts(page);
    await page.goto(path, { waitUntil: 'commit' });
    const words = page.locator('#first-words');
    await words.waitFor({ state: 'attached' });
    if (await hasHangul(page)) {
      await page.waitForLoadState('load');
      await expect(words).toBeVisible();
      expect(asked).toBe(0);
      return;
    }
    await expect.poll(() => asked).toBe(1);
    await expect(words).toBeHidden();
    send();
    await expect(words).toBeVisible();
    await page.waitForLoadState('load');
    await nextFrames(page);
    expect(await shifted()).toBeLessThan(0.001);
    if (path !== '/ko/') return;
    await page.locator('story-map[data-renderer]').waitFor();
    await page.evaluate(() => document.getElementById('bella-ewha')!.scrollIntoView({ behavior: 'instant' }));
    await expect.poll(async () => (await shown(page)).chapter).toBe('bella-ewha');
  });
}

test('Korean names on an English map come with the rest of the page, and ask for their face before', async ({ page }) => {
  await page.setViewportSize(phoneWindow);
  await page.addInitScript(() => {
    const seen: { early?: number; face?: string } = {};
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (!document.querySelector('.story-map[data-staged]')) return;
      if (document.documentElement.hasAttribute('data-fresh')) seen.early = [...document.querySelectorAll('.stage .other')].filter((name) => name.checkVisibility()).length;
      else seen.face ??= [...document.fonts].find(({ family }) => family.includes('Noto Sans KR names'))!.status;
    }).observe(document, { subtree: true, attributeFilter: ['data-staged', 'data-fresh'] });
  });
  await openStage(page);
  const { early, face } = await page.evaluate(() => (window as unknown as { seen: { early: number; face: string } }).seen);
  expect(early).toBe(0);
  if (await hasHangul(page)) expect(face).toBe('unloaded');
  else expect(['loading', 'loaded']).toContain(face);
  await expect(page.locator('.stage .names .label:not([display]) .other').first()).toBeVisible();
});

for (const path of ['/404.html', '/history/']) {
  test(`the Korean words of ${path} have our face where the system has none`, async ({ page }) => {
    await page.goto(path);
    await page.locator('[lang=ko]').first().scrollIntoViewIfNeeded();
    const face = (): Promise<string> => page.evaluate(() => [...document.fonts].find(({ family }) => /Noto Sans KR-/.test(family))!.status);
    await expect.poll(face).toBe(await hasHangul(page) ? 'unloaded' : 'loaded');
  });
}

test('our face has every syllable that stands on a page', () => {
  const written = new Set(charactersWritten());
  const missing = everyPage.flatMap((path) => {
    const html = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    return [...new Set(html.match(/[\uac00-\ud7af]/g))].filter((syllable) => !written.has(syllable)).map((syllable) => `${path} ${syllable}`);
  });
  expect(missing).toEqual([]);
});
