import { expect, test, type Page } from '@playwright/test';
import { spareTheMap } from './every-page.ts';
import { watchShifts } from './layout-shifts.ts';
import { chapterIds, nextFrames, ownFaces, phoneWindow } from './stage-page.ts';

test.beforeEach(async ({ page }) => { await page.addInitScript(spareTheMap); });

/** Holds the faces of type back. @returns lets them come, and waits until the page has dealt with them. */
async function holdFaces(page: Page): Promise<() => Promise<void>> {
  let letCome = (): void => {};
  let ask = (): void => {};
  const held = new Promise<void>((resolve) => { letCome = resolve; });
  const asked = new Promise<void>((resolve) => { ask = resolve; });
  await page.route(/\.woff2$/, async (route) => {
    ask();
    await held;
    await route.continue();
  });
  return async () => {
    await asked;
    letCome();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await nextFrames(page);
  };
}

/** Whether the system has faces that are as wide as ours: one of the families that stand in for each. */
const hasStandIns = (page: Page): Promise<boolean> => page.evaluate(async () => {
  const styles = getComputedStyle(document.documentElement);
  const isThere = (family: string): Promise<boolean> => document.fonts.load(`40px ${family}`, 'a').then((faces) => faces.length > 0, () => false);
  const found = await Promise.all(['--like-newsreader', '--like-source-sans'].map(async (list) => (await Promise.all(styles.getPropertyValue(list).split(',').map(isThere))).includes(true)));
  return !found.includes(false);
});

const waits = (page: Page): Promise<boolean> => page.evaluate(() => 'standIns' in document.documentElement.dataset);

for (const path of ['/', '/ko/', '/people/vickey/', '/chapters/vickey-tumen/']) {
  for (const [size, window] of [['phone', phoneWindow], ['desktop', { width: 1280, height: 800 }]] as const) {
    test(`nothing of the first screen of ${path} moves on a ${size} when the faces of type come late`, async ({ page }) => {
      await page.setViewportSize(window);
      const facesCome = await holdFaces(page);
      const shifted = await watchShifts(page);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const fits = await hasStandIns(page);
      await facesCome();
      /* A system with none of the stand-ins keeps its own face while something would move. */
      expect(await shifted()).toBeLessThanOrEqual(fits ? 0 : 0.001);
      if (fits) expect(await waits(page)).toBe(false);
    });
  }
}

test('on a page of text no line moves when they come', async ({ page }) => {
  await page.setViewportSize(phoneWindow);
  const facesCome = await holdFaces(page);
  await page.goto('/history/', { waitUntil: 'domcontentloaded' });
  const lines = () => page.locator('h1, h2, main p, li').evaluateAll((elements) => elements
    .map((element) => element.getBoundingClientRect().top)
    .filter((top) => top >= 0 && top < innerHeight));
  const before = await lines();
  await facesCome();
  const after = await lines();
  expect(after).toHaveLength(before.length);
  after.forEach((top, index) => expect(Math.abs(top - before[index]!)).toBeLessThan(3));
});

test.describe('where they would move something', () => {
  test.use({ bypassCSP: true });

  for (const tells of [true, false]) test(`they wait until the reader has scrolled on, in a browser that tells ${tells ? 'when' : 'nothing of it'}`, async ({ page }) => {
    await page.setViewportSize(phoneWindow);
    if (!tells) await page.addInitScript(() => { delete (window as { onscrollend?: unknown }).onscrollend; });
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = ':root[data-stand-ins] .cover .words > * { padding-top: 1px } :root[data-stand-ins] .cover .words { padding-top: 9px }';
        document.head.append(style);
      });
    });
    const facesCome = await holdFaces(page);
    const shifted = await watchShifts(page);
    await page.goto('/', { waitUntil: 'domcontentloaded' });
    await nextFrames(page);
    const before = await shifted();
    await facesCome();
    expect(await waits(page)).toBe(true);
    expect(await shifted()).toBe(before);
    /* What was set in our faces to see whether they fit, is as it was. */
    expect(await page.locator('[style*="font-family"]').count()).toBe(0);
    for (const id of await chapterIds(page)) {
      await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
      if (await expect.poll(() => waits(page), { timeout: 1500 }).toBe(false).then(() => true, () => false)) break;
    }
    if (await hasStandIns(page)) expect(await waits(page)).toBe(false);
  });
});

test.describe('where what has begun above the window grows', () => {
  test.use({ bypassCSP: true });

  test('what is read stays in its place, also in a browser that does not see to it', async ({ page }) => {
    await page.setViewportSize(phoneWindow);
    const facesCome = await holdFaces(page);
    await page.goto('/about/', { waitUntil: 'domcontentloaded' });
    const follower = await page.evaluateHandle(() => {
      const first = [...document.querySelectorAll<HTMLElement>('main p')].find((paragraph) => paragraph.offsetHeight > 300 && paragraph.nextElementSibling)!;
      first.classList.add('grows');
      const style = document.createElement('style');
      /* Small until our face comes: many lines more. */
      style.textContent = 'html { overflow-anchor: none } @font-face { font-family: "Like Source"; src: local("DejaVu Sans"), local("Liberation Sans"), local("Arial"), local("Roboto-Regular"); size-adjust: 40% } :root[data-stand-ins] .grows { font-family: "Like Source", sans-serif }';
      document.head.append(style);
      scrollTo({ top: scrollY + first.getBoundingClientRect().bottom - 60, behavior: 'instant' });
      return first.nextElementSibling!;
    });
    const place = () => follower.evaluate((element) => element.getBoundingClientRect().top);
    const height = () => page.locator('.grows').evaluate((element) => element.getBoundingClientRect().height);
    const [before, small] = [await place(), await height()];
    await facesCome();
    if (!(await hasStandIns(page))) return;
    await expect.poll(() => waits(page)).toBe(false);
    expect(await height()).toBeGreaterThan(small + 20);
    expect(Math.abs(await place() - before)).toBeLessThan(3);
  });
});

test('they come in a browser that promises but once that all are ready', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(document.fonts, 'ready', { value: Promise.resolve(document.fonts) }));
  const facesCome = await holdFaces(page);
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  const fits = await hasStandIns(page);
  await facesCome();
  if (fits) await expect.poll(() => waits(page)).toBe(false);
});

test('on paper, and without script, they are there in any case', async ({ page, browser, baseURL }) => {
  await page.goto('/about/');
  await ownFaces(page);
  const face = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  await page.evaluate(() => { document.documentElement.dataset['standIns'] = ''; });
  expect(await face()).not.toMatch(/^"?Newsreader/);
  await page.emulateMedia({ media: 'print' });
  expect(await face()).toMatch(/^"?Newsreader/);
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await plain.goto('/about/');
  await expect(plain.locator('body')).toHaveCSS('font-family', /^"?Newsreader/);
  await plain.close();
});
