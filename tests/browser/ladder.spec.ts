import { expect, test, type Page } from '@playwright/test';
import { spareTheMap } from './every-page.ts';
import { chapterIds, nextFrames, openStage, phoneWindow, scrollTo, shown } from './stage-page.ts';

const readOn = async (page: Page): Promise<void> => {
  await scrollTo(page, 1500);
  await nextFrames(page);
};

const renderer = (page: Page) => page.locator('story-map');

test('the map comes when the reader moves, and takes over without moving coast or line', async ({ page }) => {
  await openStage(page);
  const before = await shown(page);
  expect(before.reflected.renderer).toBe('poster');
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 1);
  await expect(renderer(page)).toHaveAttribute('data-renderer', 'map', { timeout: 30_000 });
  await scrollTo(page, 0);
  expect((await shown(page)).picture).toBe(before.picture);
  await expect(page.locator('.stage .map canvas')).toBeVisible();
});

test('the map does not take over before it has drawn all that is seen', async ({ page }) => {
  /* What was drawn is kept, so that it can be read; and whenever the renderer changes, it is. */
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext as (kind: string, options?: object) => RenderingContext | null;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
      return getContext.call(this, kind, { ...options, preserveDrawingBuffer: true });
    } as typeof HTMLCanvasElement.prototype.getContext;
    const taken = new Promise<string>((resolve) => {
      new MutationObserver(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('[data-renderer="map"] .map canvas');
        if (canvas) resolve(canvas.toDataURL());
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-renderer'] });
    });
    Object.assign(window, { taken });
  });
  let letCome = (): void => {};
  const held = new Promise<void>((resolve) => { letCome = resolve; });
  await page.route(/relief/, async (route) => {
    await held;
    await route.continue();
  });
  await page.setViewportSize(phoneWindow);
  await openStage(page);
  const data = page.waitForResponse(/region\.[0-9a-f]+\.json/);
  await page.mouse.wheel(0, 1);
  await data;
  await page.locator('.stage .map canvas').waitFor({ state: 'attached' });
  await expect(renderer(page)).toHaveAttribute('data-renderer', 'poster');
  letCome();
  const atFirst = await page.evaluate(() => (window as unknown as { taken: Promise<string> }).taken);
  await page.waitForLoadState('networkidle');
  await nextFrames(page);
  const later = await page.evaluate(() => document.querySelector<HTMLCanvasElement>('.stage .map canvas')!.toDataURL());
  expect(atFirst === later).toBe(true);
});

test('no request for the map before the reader reads, and none at all with Save-Data', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  const wanted: string[] = [];
  page.on('request', (request) => { if (/map-renderer|region|relief/.test(request.url())) wanted.push(request.url()); });
  await openStage(page);
  for (const id of await chapterIds(page)) {
    await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
    expect((await shown(page)).chapter).toBe(id);
  }
  await expect(renderer(page)).toHaveAttribute('data-renderer', 'poster');
  expect(wanted).toEqual([]);
});

for (const [what, pattern] of [['the map’s code', /map-renderer/], ['its worker', /worker/], ['its data', /region\.[0-9a-f]+\.json/], ['the finer data', /near\.[0-9a-f]+\.json/], ['the relief', /relief/]] as const) {
  test(`when ${what} does not come, the story goes on without an error`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(pattern, (route) => route.abort());
    await openStage(page);
    await readOn(page);
    await page.evaluate(() => document.getElementById('vickey-tumen')!.scrollIntoView({ behavior: 'instant' }));
    const state = await shown(page);
    expect(state.chapter).toBe('vickey-tumen');
    expect(state.picture).toContain('M');
    expect(errors).toEqual([]);
  });
}

test('when the drawing context is lost the poster goes on, and the map comes back with it', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize(phoneWindow);
  await openStage(page);
  await page.mouse.wheel(0, 1);
  await expect(renderer(page)).toHaveAttribute('data-renderer', 'map', { timeout: 30_000 });
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('.stage .map canvas')!.getContext('webgl2')!;
    const extension = context.getExtension('WEBGL_lose_context')!;
    (window as unknown as { restore: () => void }).restore = () => extension.restoreContext();
    extension.loseContext();
  });
  await expect(renderer(page)).toHaveAttribute('data-renderer', 'poster');
  await page.evaluate(() => document.getElementById('haneul-letter')!.scrollIntoView({ behavior: 'instant' }));
  expect((await shown(page)).chapter).toBe('haneul-letter');
  /* The colours of the hour change while the map is built anew. */
  await page.evaluate(async () => {
    (window as unknown as { restore: () => void }).restore();
    for (let top = window.scrollY; top > 0; top -= 1500) {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
  });
  await expect(renderer(page)).toHaveAttribute('data-renderer', 'map', { timeout: 30_000 });
  expect(errors).toEqual([]);
});

test('in-app browsers that refuse history and storage read the whole story', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
    history.replaceState = refuse;
    for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: refuse });
  });
  await page.addInitScript(spareTheMap);
  await openStage(page);
  for (const id of await chapterIds(page)) {
    await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
    expect((await shown(page)).chapter).toBe(id);
  }
  expect(errors).toEqual([]);
});

test('an address with a broken fragment, and a browser that refuses to draw, lead to the whole story', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => { throw new DOMException('refused', 'SecurityError'); };
  });
  await openStage(page, '/#%E0%A4%A');
  await page.mouse.wheel(0, 1);
  await expect(page.locator('.stage .ground image').first()).toBeAttached();
  await page.evaluate(() => document.getElementById('vickey-tumen')!.scrollIntoView({ behavior: 'instant' }));
  expect((await shown(page)).chapter).toBe('vickey-tumen');
  await expect(page).toHaveURL(/#vickey-tumen$/);
  expect(errors).toEqual([]);
});
