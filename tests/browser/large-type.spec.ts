import { expect, test as base, type Page } from '@playwright/test';
import { spareTheMap } from './every-page.ts';

/** One page of nearly every kind, and the chapter with the longest note on its map. */
const pages = ['/', '/ko/#il-lyong-landing', '/people/bella/', '/after-arrival/', '/ko/numbers/', '/destinations/', '/history/', '/search/'];
const sizes = [{ width: 390, height: 844 }, { width: 844, height: 390 }, { width: 1024, height: 700 }, { width: 1280, height: 800 }];

/** A browser whose reader has asked for type of twice the size. */
const twice = base.extend({
  launchOptions: [async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] });
  }, { scope: 'worker' }],
});

/** Words that a box cuts off, and parts of the header and the stage that lie on each other. */
const lost = (page: Page): Promise<string[]> => page.evaluate(() => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement!;
    const text = node.textContent!.trim();
    if (!text || own.closest('svg, .announcer') || !own.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    for (let box: Element | null = own; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, top, right, bottom } = box.getBoundingClientRect();
      if (/hidden|clip/.test(overflowX) && lines.some((line) => line.left < left - 1 || line.right > right + 1)
        || /hidden|clip/.test(overflowY) && lines.some((line) => line.top < top - 2 || line.bottom > bottom + 2)) found.push(`${box.className} cuts off “${text.slice(0, 30)}”`);
    }
  }
  const parts = [...document.querySelectorAll('.site-header > :not(.progress-line), .stage-note, .scale, .stage-controls, .stage-controls > *')].map((part) => ({ part, box: part.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  parts.forEach(({ part, box }, n) => {
    for (const { part: other, box: its } of parts.slice(n + 1)) {
      const touch = Math.min(box.right, its.right) - Math.max(box.left, its.left) > 1 && Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 1;
      if (touch && !part.contains(other)) found.push(`${part.className} lies on ${other.className}`);
    }
  });
  for (const note of document.querySelectorAll('.stage-note')) if (note.getBoundingClientRect().width > 0 && note.getBoundingClientRect().height > innerHeight * 0.6) found.push('the note covers the map');
  return found;
});

/** Looks at every kind of page at every size. */
async function look(page: Page, prepare: () => Promise<void> = async () => {}): Promise<string[]> {
  await page.addInitScript(spareTheMap);
  const found: string[] = [];
  for (const address of pages) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    await prepare();
    for (const size of sizes) {
      await page.setViewportSize(size);
      found.push(...(await lost(page)).map((what) => `${address} at ${size.width}: ${what}`));
    }
  }
  return found;
}

base('with wide spacing of letters, words and lines nothing is cut off, and nothing lies on anything', async ({ page }) => {
  expect(await look(page, () => page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [sheet];
  }))).toEqual([]);
});

twice('nor with type of twice the size', async ({ page }) => {
  expect(await look(page)).toEqual([]);
});
