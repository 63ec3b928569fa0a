import { expect, test, type Page } from '@playwright/test';
import { pagesInTurns, spareTheMap } from './every-page.ts';
import { axeScript, objectionsOf } from './objections.ts';

/** All rules at the first size; at the others those whose answer may change, and contrast where the layout does. */
const sizes = [
  { width: 390, height: 844, rules: null },
  { width: 768, height: 1024, rules: ['target-size', 'scrollable-region-focusable'] },
  { width: 1440, height: 900, rules: ['target-size', 'scrollable-region-focusable', 'color-contrast'] },
];

/**
 * The sizes at which a page is looked at: the languages share their layouts, as do pages of chapters and of people. These,
 * the Korean ones and all pages without script take the three sizes in turns, with all rules; the others are looked at in
 * all three.
 */
function sizesOf(path: string, script: boolean): typeof sizes {
  if (script && !/^\/ko\/|\/(?:chapters|people)\/[^/]+\/$/.test(path)) return sizes;
  return [{ ...sizes[pagesInTurns.indexOf(path) % sizes.length]!, rules: null }];
}

/** What axe objects to on a page, at its sizes. */
async function objections(page: Page, script: boolean): Promise<string[]> {
  const found: string[] = [];
  for (const { rules, ...size } of sizesOf(new URL(page.url()).pathname, script)) {
    await page.setViewportSize(size);
    found.push(...await objectionsOf(page, rules));
  }
  return found;
}

/** Without script the first page of each kind stands for all: what it says is what was looked at with one. */
const firstOfKind = new Set(new Map(pagesInTurns.toReversed().map((path) => [path.replace(/(chapters|people)\/[^/]+\/$/, '$1'), path])).values());

/** A few pages to a test, so that several can be looked at side by side. */
const groups = Array.from({ length: 6 }, (_, n) => pagesInTurns.filter((_address, index) => index % 6 === n));

for (const [n, group] of groups.entries()) {
  test(`axe objects to nothing on any page, at three sizes in all (${n + 1} of ${groups.length})`, async ({ page }) => {
    test.slow();
    await page.addInitScript(spareTheMap);
    await page.addInitScript(axeScript);
    const found: string[] = [];
    for (const address of group) {
      await page.goto(address);
      await page.locator('story-map[data-renderer], body:not(:has(story-map))').waitFor();
      found.push(...await objections(page, true));
    }
    expect(found).toEqual([]);
  });

  test(`nor without script (${n + 1} of ${groups.length})`, async ({ page }) => {
    test.slow();
    await page.addInitScript(axeScript);
    /* Axe is itself a script, so the page is given as a browser without script reads it: no scripts, and what stands in noscript. */
    const changed = new Set<string>();
    await page.route((url) => group.includes(url.pathname), async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const path = new URL(route.request().url()).pathname;
      if (/<noscript|data-renderer|<[a-z]+-[a-z-]+[ >]/.test(html.replace(/<style\b[^]*?<\/style>|<offline-control[^]*?<\/offline-control>/g, ''))) changed.add(path);
      await route.fulfill({ response, body: html.replace(/<script\b[^]*?<\/script>/g, '').replaceAll('<noscript', '<div').replaceAll('</noscript>', '</div>') });
    });
    const found: string[] = [];
    for (const address of group.filter((path) => firstOfKind.has(path))) {
      await page.goto(address);
      /* A page that a script hardly changes is the one that was looked at above. */
      if (changed.has(address)) found.push(...await objections(page, false));
    }
    expect(found).toEqual([]);
  });
}
