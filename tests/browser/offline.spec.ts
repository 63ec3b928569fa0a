import { expect, test as base, type Page } from '@playwright/test';
import { serveOfflineSite, type OfflineSite } from './offline-site.ts';
import { chapterIds, openStage, phoneWindow, shown } from './stage-page.ts';

const test = base.extend<{ site: OfflineSite }>({
  site: async ({ page: _page }, use) => {
    const site = await serveOfflineSite();
    await use(site);
    await site.close();
  },
});
test.use({ serviceWorkers: 'allow', viewport: phoneWindow });

/** Reads a page until its language is kept on the device. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => new Promise<void>((resolve) => {
    if (active!.state === 'activated') resolve();
    else active!.addEventListener('statechange', () => { if (active!.state === 'activated') resolve(); });
  })));
}

/** The addresses of everything that is kept, and the text of the pages among it. */
const everythingKept = (page: Page): Promise<{ url: string; text: string }[]> => page.evaluate(async () => {
  const found: { url: string; text: string }[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      /* It may be taken away while this is read. */
      if (response) found.push({ url: request.url, text: /html|json/.test(response.headers.get('content-type') ?? '') ? await response.text() : '' });
    }
  }
  return found;
});

/* The languages share the map’s files. */
for (const { path, map } of [{ path: '', map: true }, { path: 'ko/', map: false }]) {
  test(`after one visit to /${path} the whole story is read without a network, ${map ? 'with its map' : 'in a browser that cannot draw one'}`, async ({ page, context, site }) => {
    if (!map) await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
    await visit(page, `${site.address}${path}`);
    await context.setOffline(true);
    await openStage(page, `${site.address}${path}`);
    if (map) {
      await page.mouse.wheel(0, 1);
      await expect(page.locator('story-map')).toHaveAttribute('data-renderer', 'map', { timeout: 60_000 });
    }
    for (const id of await chapterIds(page)) {
      await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
      expect((await shown(page)).chapter).toBe(id);
      await expect(page.locator(`#${id} .prose p`).first()).toBeVisible();
    }
    await page.goto(`${site.address}${path}chapters/vickey-tumen/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', path === '' ? 'en' : 'ko');
    expect((await everythingKept(page)).filter(({ url }) => new URL(url).pathname.startsWith('/ko/') !== (path === 'ko/') && url.includes('chapters/'))).toEqual([]);
  });
}

test('a page that is not saved says so in the language of the story, and leads to it', async ({ page, context, site }) => {
  await visit(page, `${site.address}ko/`);
  await context.setOffline(true);
  await page.goto(`${site.address}ko/nowhere/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('h1')).toHaveText('저장되지 않은 페이지입니다');
  await page.locator('a.back-to-journey').first().click();
  await expect(page).toHaveURL(`${site.address}ko/`);
  await expect(page.locator('.cover-title')).toBeVisible();
});

test('a withdrawn person is gone from everything that is kept at the next visit', async ({ page, context, site }) => {
  await visit(page, site.address);
  const before = await everythingKept(page);
  expect(before.filter(({ url }) => /bella/.test(url)).length).toBeGreaterThan(1);
  expect(before.some(({ text }) => text.includes('Bella'))).toBe(true);

  await site.withdraw('bella', 'Bella');
  await page.goto(site.address);
  await expect.poll(async () => (await everythingKept(page)).filter(({ url, text }) => /bella/.test(url) || text.includes('Bella')).map(({ url }) => url), { timeout: 30_000 }).toEqual([]);

  /* What is still being fetched would be lost with the network. */
  await expect.poll(() => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing ?? registration?.waiting ?? null;
  }), { timeout: 30_000 }).toBeNull();

  await context.setOffline(true);
  await page.goto(`${site.address}people/bella/`);
  await expect(page.locator('h1')).toHaveText('This page is not on your device');
});

test('a new version takes over whole, and pages of the former one that are still open keep their code', async ({ page, context, site }) => {
  const old = await context.newPage();
  await visit(old, site.address);
  const [former] = await old.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('StoryMap')));
  await site.renew();
  await visit(page, site.address);
  await expect(page.locator('main[data-version="2"]')).toHaveCount(1);
  await expect.poll(async () => (await everythingKept(page)).filter(({ url, text }) => new URL(url).pathname === '/' && !text.includes('data-version="2"')), { timeout: 30_000 }).toEqual([]);

  await context.setOffline(true);
  expect(await old.evaluate(async (url) => (await fetch(url, { cache: 'no-store' })).status, former!)).toBe(200);
  await openStage(page, site.address);
  await expect(page.locator('main[data-version="2"]')).toHaveCount(1);
});

test('everything is saved by one button, which says how much it is, and removed by another for good', async ({ page, context, site }) => {
  await page.goto(`${site.address}about/`);
  const control = page.locator('offline-control');
  const save = control.locator('[data-save]');
  await save.scrollIntoViewIfNeeded();
  await expect(save).toHaveText(/Save for offline \(\d+(\.\d)? MB\)/);
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(control.locator('[role=status]')).toHaveText(/^Saved\./, { timeout: 30_000 });
  await expect(control.locator('[data-remove]')).toBeFocused();

  await context.setOffline(true);
  await page.goto(`${site.address}search/?q=Tumen`);
  await expect(page.locator('.search-results li').first()).toBeVisible();
  await context.setOffline(false);

  await page.goto(site.address);
  await page.locator('.site-menu summary').click();
  await page.locator('.site-menu [data-offline-link] a').click();
  await page.locator('offline-control [data-remove]').click();
  await expect(page.locator('offline-control [role=status]')).toHaveText(/^Removed\./);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => { setTimeout(() => requestIdleCallback(resolve), 3500); }));
  expect(await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()])).toEqual([[], []]);
});

test('whoever wants nothing kept while it is being saved is heard at once', async ({ page, site }) => {
  /* Something of what is fetched last does not come before the save is ended. */
  await page.addInitScript(() => {
    const plainFetch = window.fetch;
    window.fetch = (input, init) => (String(input).endsWith('/pagefind.js')
      ? new Promise((_resolve, reject) => { init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)); })
      : plainFetch(input, init));
  });
  await visit(page, site.address);
  const control = page.locator('offline-control');
  await control.locator('[data-save]').click();
  await expect(control.locator('progress')).toBeVisible();
  await control.locator('[data-remove]').click();
  await expect(control.locator('[role=status]')).toHaveText(/^Removed\./);
  expect(await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()])).toEqual([[], []]);
  await expect(control.locator('[data-save]')).toBeVisible();
  await expect(control.locator('progress')).toBeHidden();
});

test('where the browser stores nothing the page is read without an error, and offers nothing', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await openStage(page, site.address);
  await expect(page.locator('offline-control')).toBeHidden();
  await expect(page.locator('[data-offline-link]')).toBeHidden();
  expect(errors).toEqual([]);
});

test('where there is no room the reader is told so, and the page goes on', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.goto(`${site.address}about/`);
  const control = page.locator('offline-control');
  await control.locator('[data-save]').click();
  await expect(control.locator('[role=status]')).toHaveText(/^Not everything could be saved/);
  await expect(control.locator('[data-save]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('nothing is kept for readers who save data', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  await page.goto(site.address);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => { setTimeout(() => requestIdleCallback(resolve), 3500); }));
  expect(await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()])).toEqual([[], []]);
});
