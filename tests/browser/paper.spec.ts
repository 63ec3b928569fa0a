import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { furtherParts } from '../../src/paper/further-parts.ts';
import { makePdfs } from '../../src/paper/make-pdf.ts';
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

/** A journey of so many parts, as a build leaves it: each with a cover, an act that they share, a chapter, an end and an itinerary. */
function partedJourney(folder: string, parts: number): void {
  for (let number = 1; number <= parts; number += 1) {
    const section = (kind: string, id: string, text: string): string => `<section id="${id}" class="step ${kind}"><h2>${text}</h2></section>`;
    const html = `<!doctype html><html lang="en"><head><title>Parts</title><style>.chapter { break-before: page }</style></head><body><div class="sections">${
      section('cover', 'cover', `Cover ${number}`)}${section('act', 'china', 'China')}${section('chapter', `chapter-${number}`, `Chapter ${number}`)}${section('outro', 'outro', `End ${number}`)
    }</div><section class="itinerary"><ol><li>Stop ${number}</li></ol></section></body></html>`;
    const path = join(folder, number === 1 ? '' : `journey/${number}`);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'index.html'), html);
  }
}

test('a journey in parts is bound into one file, and one that is too long for a file says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parted-'));
  try {
    const site = { folder, base: '/', origin: 'https://example.org', day: '2026-11-01' };
    partedJourney(folder, 3);
    const { pages, text } = read((await makePdfs(site, [{ language: 'en', further: furtherParts(folder, 'en') }]))!.get('en')!);
    expect(pages).toBe(4);
    expect([...text.matchAll(/\/Title \(((?:Cover|China|Chapter|End)[^)]*)\)/g)].map(([, title]) => title)).toEqual(['Cover 1', 'China', 'Chapter 1', 'Chapter 2', 'Chapter 3', 'End 3']);
    partedJourney(folder, 6);
    expect(() => furtherParts(folder, 'en')).toThrow('the journey has 6 parts, and one file holds 5 at most');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
