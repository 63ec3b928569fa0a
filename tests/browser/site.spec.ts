import type { Page } from '@playwright/test';
import { spareTheMap } from './every-page.ts';
import { expect, test } from './watched-page.ts';

const pages = ['/', '/ko/', '/people/', '/people/bella/'];
const chapters = [
  'il-lyong-radio', 'bella-butterfly', 'vickey-tumen', 'haneul-letter', 'bella-six-months', 'doohyun-sleeper-bus', 'southeast-asia',
  'il-lyong-landing', 'first-months', 'haneul-near-seoul', 'il-lyong-morning', 'bella-ewha',
];

/** Scrolls from the first line to the last, as a reader in a hurry does. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight;
    for (let top = 0; top < end; top += innerHeight * 1.2) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

test.describe('every page', () => {
  for (const path of [...pages, '/ko/people/il-lyong/']) {
    test(`${path} is read from end to end without an error, a foreign request or a refusal of its policy`, { tag: path === '/' ? '@phone' : [] }, async ({ page }, { project }) => {
      /* One of them with the map. */
      if (project.name !== 'phone') await page.addInitScript(spareTheMap);
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      await readThrough(page);
      const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/unsafe-|https?:/);
      /* Of the page as it was sent: none of another page's scripts and styles may run here. */
      const inline = (await (await page.request.get(path)).text()).match(/<(?:script(?: type="module"| data-face="[^"]*")?|style)>[^]*?<\/(?:script|style)>/g);
      expect(policy!.match(/'sha256-/g)).toHaveLength(new Set(inline).size);
    });
  }

  test('is in the language that its address says', async ({ page }) => {
    for (const [path, language] of [['/', 'en'], ['/ko/', 'ko']] as const) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await page.locator('section[data-chapter]').evaluateAll((found) => found.map(({ id }) => id))).toEqual(chapters);
    }
  });
});

test.describe('a page that is not there', () => {
  test.use({ watched: async ({ page: _page }, use) => { await use({ complaints: [], strangers: [], failures: [], violations: [] }); } });

  test('says so, and leads back to the journey', async ({ page }) => {
    const response = await page.goto('/nowhere/');
    expect(response!.status()).toBe(404);
    await page.locator('a.back-to-journey').first().click();
    await expect(page).toHaveURL(/\/$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', '/ko/']) {
    test(`every chapter of ${path} is readable, with its map`, { tag: '@phone' }, async ({ page }) => {
      await page.goto(path);
      for (const id of chapters) {
        const chapter = page.locator(`section#${id}`);
        await expect(chapter.locator('.title')).toBeVisible();
        await expect(chapter.locator('.prose p').first()).toBeVisible();
        const poster = chapter.locator('.poster').filter({ visible: true });
        await poster.evaluate((element) => { element.scrollIntoView(); });
        await expect(poster).toBeVisible();
        const picture = await poster.locator('svg.ground').boundingBox();
        expect(picture!.width).toBeGreaterThan(200);
        expect(picture!.height).toBeGreaterThan(150);
        const drawn = await poster.locator('.route use').evaluateAll((uses) => uses.map((use) => document.querySelector(use.getAttribute('href')!)?.getAttribute('d') ?? '').join(''));
        expect(drawn.length, `${id} has its line`).toBeGreaterThan(50);
        await expect(poster.locator('.names text').filter({ visible: true }).first(), `${id} has its names`).toBeVisible();
        await expect(poster.locator('.map-text')).not.toBeEmpty();
      }
    });
  }

  test('an address leads to its chapter', async ({ page }) => {
    await page.goto('/#doohyun-sleeper-bus');
    await expect(page.locator('#doohyun-sleeper-bus .title')).toBeInViewport();
  });
});
