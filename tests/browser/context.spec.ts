import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { watchShifts } from './layout-shifts.ts';
import { objectionsOf } from './objections.ts';
import { nextFrames, phoneWindow } from './stage-page.ts';
import { expect, test } from './watched-page.ts';
import sharp from 'sharp';

const names = ['after-arrival', 'numbers', 'destinations', 'history', 'about'];
const paths = names.flatMap((name) => [`/${name}/`, `/ko/${name}/`]);

/** How far the page is wider than the window, in pixels. */
const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The numbers in a text, without their separators. */
const numbersIn = (text: string): string[] => (text.match(/\d[\d,]*/g) ?? []).map((number) => number.replaceAll(',', ''));

test.describe('a page of context', () => {
  test('opens its tables without growing wider than a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/numbers/', '/ko/numbers/']) {
      await page.goto(path);
      for (const summary of await page.locator('.figures-details summary').all()) await summary.click();
      expect(await tooWide(page), path).toBe(0);
      expect(await objectionsOf(page)).toEqual([]);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('says the same', async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toBeVisible();
      await expect(page.locator('.source-marks').or(page.locator('.bibliography')).first(), path).toBeVisible();
      expect(await page.locator('[style]').count(), path).toBe(0);
    }
  });

  test('the charts, the maps and the steps are drawn', async ({ page }) => {
    await page.goto('/numbers/');
    await expect(page.locator('.arrivals-chart.wide rect.women')).toHaveCount(22);
    await expect(page.locator('.north-map')).toBeVisible();
    await page.goto('/destinations/');
    const world = page.locator('.world-map.world.wide');
    await expect(world).toBeVisible();
    /* Shapes that are drawn from elsewhere on the page lose their colours easily, and are black then. */
    const { channels } = await sharp(await world.screenshot()).stats();
    expect(Math.min(...channels.map(({ mean }) => mean))).toBeGreaterThan(180);
    await page.goto('/after-arrival/');
    await expect(page.locator('.step.chapter .poster').first()).toBeVisible();
    expect(await page.locator('.step.chapter').count()).toBe(9);
  });
});

test.describe('every source beside a claim', () => {
  for (const language of ['', 'ko/']) {
    test(`leads to its entry in the bibliography (${language || 'en'})`, async ({ page }) => {
      await page.goto(`/${language}about/`);
      const entries = await page.locator('.bibliography [id]').evaluateAll((found) => found.map(({ id }) => id));
      expect(entries.length).toBeGreaterThan(3);
      for (const name of names.slice(0, 4)) {
        await page.goto(`/${language}${name}/`);
        const hashes = await page.locator('.source-marks a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));
        expect(hashes.length, name).toBeGreaterThan(10);
        for (const hash of new Set(hashes)) expect(entries.map((id) => `/${language}about/#${id}`), name).toContain(hash);
        /* No claim without one. */
        const bare = await page.locator('.claims > p, .figure-list > li, .marks li, .event-text, .terms dd').evaluateAll((found) => found.filter((claim) => !claim.querySelector('.source-marks a')).length);
        expect(bare, name).toBe(0);
      }
    });
  }
});

test.describe('the numbers', () => {
  test('name both totals, and draw years alone as bars', async ({ page }) => {
    for (const path of ['/numbers/', '/ko/numbers/']) {
      await page.goto(path);
      const told = numbersIn(await page.locator('main').innerText());
      for (const total of ['9533', '24448', '34021', '9539', '24539', '34078']) expect(told, `${path} ${total}`).toContain(total);
      const chart = page.locator('.arrivals-chart.wide');
      await expect(chart.locator('rect.women')).toHaveCount(22);
      await expect(chart.locator('rect.men')).toHaveCount(22);
      await expect(chart.locator('.span-count rect')).toHaveCount(1);
      await expect(chart.locator('.open-count rect')).toHaveCount(0);
      expect(await chart.getAttribute('aria-label')).toContain('1998');
    }
  });

  test('show each chart once, drawn for the window it is seen in', async ({ page }) => {
    for (const [width, name] of [[390, 'narrow'], [1024, 'wide']] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/numbers/');
      for (const kind of ['arrivals-chart', 'women-chart']) {
        const shown = page.locator(`.${kind}`).filter({ visible: true });
        await expect(shown).toHaveCount(1);
        await expect(shown).toHaveClass(new RegExp(`\\b${name}\\b`));
      }
    }
  });

  test('give the chart as a table and as a file', async ({ page }) => {
    await page.goto('/numbers/');
    await page.locator('.figures-details summary').first().click();
    const rows = page.locator('.figures-table').first().locator('tbody tr');
    await expect(rows).toHaveCount(24);
    const csv = readFileSync('content/arrivals.csv', 'utf8');
    const file = await page.request.get(new URL(await page.locator('.downloads a').first().getAttribute('href') ?? '', page.url()).href);
    expect(await file.text()).toBe(csv);
    const totals = csv.trim().split('\n').slice(1).map((line) => line.split(',')[5]);
    expect(await rows.locator('td:nth-child(4)').evaluateAll((cells) => cells.map((cell) => cell.textContent.replaceAll(',', '')))).toEqual(totals);
  });

  test('stand in the journey where the text speaks of them', async ({ page }) => {
    await page.goto('/chapters/first-months/');
    for (const kind of ['women', 'men']) expect((await page.locator(`.small-chart path.${kind}`).getAttribute('d'))!.match(/z/g), kind).toHaveLength(22);
    await page.locator('.small-chart a.follow').click();
    await expect(page).toHaveURL(/\/numbers\/$/);
  });
});

test('the steps after arrival move a small map of the South', async ({ page }) => {
  await page.goto('/after-arrival/');
  const map = page.locator('story-map');
  await expect(map).toHaveAttribute('data-renderer', /poster|map/);
  for (const id of ['hanawon', 'giving-back']) {
    await page.locator(`section#${id}`).evaluate((section) => { section.scrollIntoView({ block: 'center', behavior: 'instant' }); });
    await expect(map).toHaveAttribute('data-chapter', id);
  }
  await expect(page.locator('.progress-text')).toContainText('9');
});

test('the menu opens and closes as a menu does', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/numbers/');
  const summary = page.locator('.site-menu summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  const here = page.locator('.site-menu a[aria-current]');
  await expect(here).toBeVisible();
  const box = (await page.locator('.site-menu ul').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
  await page.keyboard.press('Escape');
  await expect(here).toBeHidden();
  await expect(summary).toBeFocused();
  await summary.click();
  await page.locator('.site-menu a', { hasText: 'A short history' }).click();
  await expect(page).toHaveURL(/\/history\/$/);
});

test('on paper, charts are whole, and followed by their tables', async ({ page }) => {
  await page.goto('/numbers/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.figures-table').first()).toBeVisible();
  await expect(page.locator('.women-chart .curve').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('.site-menu')).toBeHidden();
});

test('in Korean no word moves when its face comes', async ({ page }) => {
  await page.setViewportSize(phoneWindow);
  const shifted = await watchShifts(page);
  await page.goto('/ko/history/', { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await nextFrames(page);
  await expect(page.locator('h1')).toBeVisible();
  expect(await shifted()).toBeLessThan(0.01);
});
