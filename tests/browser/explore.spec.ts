import { expect, test, type Page } from '@playwright/test';
import { nextFrames, openStage, shown } from './stage-page.ts';

const chapter = 'vickey-tumen';

/** All that is drawn on the stage, and where the page is. */
const everything = (page: Page) => page.evaluate(() => ({
  top: window.scrollY,
  ink: [...document.querySelectorAll('.stage .ink :is(.route, .head, .label:not([display]))')].map((part) => part.outerHTML),
  ground: document.querySelector('.stage .ground > g')!.getAttribute('transform'),
  inset: document.querySelector('.inset-ink')!.innerHTML,
}));

async function openMap(page: Page): Promise<void> {
  /* Not by a click of the test's own, which may scroll the page before it touches the button. */
  await page.locator('.stage-controls [data-explore]').dispatchEvent('click');
  await expect(page.locator('.explore')).toBeVisible();
  await expect(page.locator('.explore-surface')).toBeFocused();
  await nextFrames(page);
}

/** Where a place stands on the screen. */
const placeAt = async (page: Page, name: string): Promise<{ x: number; y: number }> => {
  const box = (await page.locator(`.explore-places button[aria-label="${name}"]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await openStage(page, `/#${chapter}`);
  await expect.poll(async () => (await shown(page)).chapter, { timeout: 30_000 }).toBe(chapter);
});

test('before the reader asks, the wheel over the map scrolls the page', async ({ page }) => {
  const { top } = await everything(page);
  await page.mouse.move(1000, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => (await everything(page)).top, { timeout: 30_000 }).toBeGreaterThan(top + 100);
});

test('the reader takes the map by mouse, wheel and keys, and Escape gives back position and picture exactly', { tag: '@phone' }, async ({ page }) => {
  const before = await everything(page);
  await openMap(page);
  const { width, height } = page.viewportSize()!;
  const stage = (await page.locator('.stage').boundingBox())!;
  expect([stage.width, stage.height]).toEqual([width, height]);

  const start = await placeAt(page, 'Tumen River');
  await page.mouse.move(width * 0.6, height * 0.5);
  await page.mouse.down();
  await page.mouse.move(width * 0.6 - 40, height * 0.5 + 30, { steps: 4 });
  await page.mouse.up();
  await nextFrames(page);
  const dragged = await placeAt(page, 'Tumen River');
  expect(dragged.x - start.x).toBeCloseTo(-40, 0);
  expect(dragged.y - start.y).toBeCloseTo(30, 0);

  const scale = (at: { x: number }, of: { x: number }) => Math.abs(at.x - of.x);
  const apart = scale(dragged, await placeAt(page, 'Hyesan'));
  await page.locator('[data-zoom="-1"]').click();
  await nextFrames(page);
  const afar = scale(await placeAt(page, 'Tumen River'), await placeAt(page, 'Hyesan'));
  expect(afar).toBeCloseTo(apart / 2, 0);
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await page.mouse.wheel(0, -200);
  await nextFrames(page);
  expect(scale(await placeAt(page, 'Tumen River'), await placeAt(page, 'Hyesan'))).toBeGreaterThan(afar * 1.3);

  await page.keyboard.press('Escape');
  await expect(page.locator('.explore')).toBeHidden();
  await expect(page.locator('.stage-controls [data-explore]')).toBeFocused();
  await nextFrames(page);
  expect(await everything(page)).toEqual(before);
});

test('a place tells who was there and leads to the chapter', { tag: '@phone' }, async ({ page }) => {
  await openMap(page);
  await page.locator('.explore-places button[aria-label="Hyesan"]').click();
  const card = page.locator('.explore-card');
  await expect(card.locator('h2')).toHaveText('Hyesan');
  await expect(card.locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator('.explore-places button[aria-label="Hyesan"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await card.locator('a[href="#bella-butterfly"]').click();
  await expect(page.locator('.explore')).toBeHidden();
  await expect(page.locator('#bella-butterfly-title')).toBeFocused();
  await expect.poll(async () => (await shown(page)).chapter).toBe('bella-butterfly');
});

test('keys belong to the map while it is explored, wherever the focus is', async ({ page }) => {
  const before = await everything(page);
  await openMap(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('ArrowRight');
  await nextFrames(page);
  expect((await everything(page)).top).toBe(before.top);
  await expect(page.locator('.announcer')).toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(page.locator('.explore')).toBeHidden();
  expect(await everything(page)).toEqual(before);
});

test('a person’s line shows bright, and leads to their story', async ({ page }) => {
  await openMap(page);
  await page.locator('.explore-people button', { hasText: 'Bella' }).click();
  await expect(page.locator('.stage .route.own')).toHaveAttribute('d', /^M/);
  await expect(page.locator('.explore-card a[href$="/people/bella/"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.stage .route.own')).toHaveAttribute('d', '');
});

test('nothing but the stage can be reached while the map is explored', async ({ page }) => {
  await openMap(page);
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement!.closest('.stage') !== null)).toBe(true);
  }
});

test('the end of the journey offers the map as well', async ({ page }) => {
  const button = page.locator('.sections [data-explore]');
  await button.scrollIntoViewIfNeeded();
  await button.click();
  await expect(page.locator('.explore')).toBeVisible();
  await page.locator('.explore-end').click();
  await expect(button).toBeFocused();
});
