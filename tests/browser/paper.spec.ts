import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { chapterIds, openStage } from './stage-page.ts';

/** What of a PDF stands in it uncompressed: its pages, the headings of its outline, its language. */
const read = (pdf: Buffer) => {
  const text = pdf.toString('latin1');
  return { pages: [...text.matchAll(/\/Type \/Page\b/g)].length, language: /\/Lang \(([^)]*)\)/.exec(text)?.[1], tagged: text.includes('/StructTreeRoot'), outline: /\/Outlines/.test(text), text };
};

for (const [path, file, language] of [['/', 'dist/journey.pdf', 'en'], ['/ko/', 'dist/ko/journey.pdf', 'ko']] as const) {
  test(`${file} is a whole, tagged book, to which every page leads`, async ({ page }) => {
    expect(existsSync(file), 'The build prints the journey where it finds a Chromium: build with one.').toBe(true);
    const pdf = readFileSync(file);
    const { pages, language: told, tagged, outline, text } = read(pdf);
    expect({ told, tagged, outline }).toEqual({ told: language, tagged: true, outline: true });
    await page.goto(`${path}about/`);
    await expect(page.locator(`a[href="${path}journey.pdf"][download]`)).toBeVisible();
    await openStage(page, path);
    expect(pages).toBeGreaterThan((await chapterIds(page)).length + 3);
    expect(text).not.toContain('localhost');
    expect(text).not.toContain('LiberationSerif');
    expect(pdf.length).toBeLessThan(6_000_000);
  });
}

test('printed by the reader, from the middle, every chapter has its map and nothing is cut off', async ({ page }) => {
  await openStage(page);
  await page.evaluate(() => document.getElementById('vickey-tumen')!.scrollIntoView({ behavior: 'instant' }));
  const whole = read(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.emulateMedia({ media: 'print' });
  for (const id of await chapterIds(page)) {
    const { width, height } = (await page.locator(`#${id} .poster svg.ground`).boundingBox())!;
    expect(Math.min(width, height), id).toBeGreaterThan(200);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(whole.pages).toBeLessThan(40);
});
