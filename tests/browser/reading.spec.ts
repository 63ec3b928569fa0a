import { expect, test, type Page } from '@playwright/test';
import { spareTheMap } from './every-page.ts';
import { chapterIds, openStage, scrollTo, shown } from './stage-page.ts';

/* With the map the journey is read in site.spec.ts. */
test.beforeEach(async ({ page }) => { await page.addInitScript(spareTheMap); });

test('the address of every chapter opens it, with the picture that scrolling there gives', async ({ page }) => {
  await openStage(page);
  const ids = await chapterIds(page);
  expect(ids).toHaveLength(12);
  for (const id of ids) {
    await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ block: 'start', behavior: 'instant' }), id);
    const scrolled = await shown(page);
    expect(scrolled.reflected.chapter).toBe(id);
    await page.goto('about:blank');
    await openStage(page, `/#${id}`);
    const opened = await shown(page);
    expect(opened.chapter).toBe(id);
    expect(opened.picture).toBe(scrolled.picture);
    expect(opened.camera.zoom).toBeCloseTo(scrolled.camera.zoom, 6);
  }
});

test('the address follows the reading, and going back leaves the page instead of walking through chapters', async ({ page }) => {
  await page.goto('/people/');
  await openStage(page, '/');
  const entries = await page.evaluate(() => history.length);
  for (const id of (await chapterIds(page)).slice(0, 4)) {
    await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL(/\/people\/$/);
});

test('a refresh and the back button land where the reader was', async ({ page }) => {
  await openStage(page);
  await page.evaluate(() => document.getElementById('haneul-letter')!.scrollIntoView({ behavior: 'instant' }));
  await page.evaluate(() => window.scrollBy({ top: 500, behavior: 'instant' }));
  await expect(page).toHaveURL(/#haneul-letter$/);
  const before = await shown(page);
  await page.reload();
  await page.locator('story-map[data-renderer]').waitFor();
  await expect.poll(async () => (await shown(page)).picture).toBe(before.picture);
  await page.locator('#haneul-letter .follow[href*="people"]').click();
  await expect(page).toHaveURL(/\/people\/haneul\/#haneul-letter$/);
  await page.goBack();
  await page.locator('story-map[data-renderer]').waitFor();
  await expect.poll(async () => (await shown(page)).chapter).toBe('haneul-letter');
});

test('from a person, and from the list of people, one returns to the journey where one left it', async ({ page }) => {
  await openStage(page);
  await page.evaluate(() => document.getElementById('vickey-tumen')!.scrollIntoView({ behavior: 'instant' }));
  await expect(page).toHaveURL(/#vickey-tumen$/);
  for (const path of ['/people/bella/', '/people/']) {
    await page.goto(path);
    await page.locator('a[data-returns]').first().click();
    await expect(page).toHaveURL(/\/#vickey-tumen$/);
  }
});

test('a resize and a rotation keep the reader’s place in the text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStage(page, '/#doohyun-sleeper-bus');
  await page.evaluate(() => window.scrollBy({ top: 600, behavior: 'instant' }));
  const before = await shown(page);
  for (const size of [{ width: 844, height: 390 }, { width: 1280, height: 800 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    await expect.poll(async () => Math.abs((await shown(page)).progress - before.progress)).toBeLessThan(0.003);
    expect((await shown(page)).chapter).toBe(before.chapter);
  }
});

test('distance and line grow with the reading and never fall back', async ({ page }) => {
  await openStage(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  let [km, drawn] = [0, 0];
  for (let top = 0; top < height; top += 400) {
    await scrollTo(page, top);
    const state = await shown(page);
    expect(state.distanceKm).toBeGreaterThanOrEqual(km);
    expect(state.drawn).toBeGreaterThanOrEqual(drawn);
    [km, drawn] = [state.distanceKm, state.drawn];
  }
  expect(drawn).toBe(1);
});

/** What has the focus on the page, whichever of the machine's windows is in front. */
const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

test('next and previous chapter by keys and by buttons, with the focus on the heading and a word to screen readers', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStage(page, '/#bella-butterfly');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).toBe('vickey-tumen-title');
  await expect(page.locator('.announcer')).toContainText('Chapter 3 of 12');
  await expect.poll(async () => (await shown(page)).chapter).toBe('vickey-tumen');
  await page.locator('[data-go="-1"]').click();
  await expect.poll(() => focused(page)).toBe('bella-butterfly-title');
});

test('from between two chapters the keys lead to the last and to the next, and beyond the first and the last nowhere', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStage(page);
  await page.keyboard.press('ArrowLeft');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.evaluate(() => document.getElementById('act-china')!.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect.poll(async () => (await shown(page)).act).toBe('china');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focused(page)).toBe('vickey-tumen-title');
  await page.evaluate(() => document.getElementById('the-journey-ahead')!.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect.poll(async () => (await shown(page)).chapter).toBe(null);
  const end = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => window.scrollY)).toBe(end);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focused(page)).toBe('bella-ewha-title');
});

test('the button for motion follows the system while the page is open', async ({ page }) => {
  await openStage(page);
  const button = page.locator('.stage .motion');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('motion can be stilled: one picture per chapter, remembered', async ({ page }) => {
  await openStage(page, '/#haneul-letter');
  await page.locator('.stage .motion').click();
  const top = await page.evaluate(() => window.scrollY);
  const pictures = new Set<string>();
  for (let by = 0; by < 900; by += 60) {
    await scrollTo(page, top + by);
    const state = await shown(page);
    if (state.chapter === 'haneul-letter') pictures.add(state.picture);
  }
  expect(pictures.size).toBe(1);
  await page.reload();
  await expect(page.locator('.stage .motion')).toHaveAttribute('aria-pressed', 'true');
});
