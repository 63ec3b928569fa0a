import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base, type Page } from '@playwright/test';
import { chaptersPerPart } from '../../src/journey/parts.ts';
import { astroCommand, copyProject, nodeFlags } from '../tools/generated-project.ts';
import { serveFolder } from '../tools/serve-folder.ts';
import { spareTheMap } from './every-page.ts';
import { chapterIds, openStage, shown } from './stage-page.ts';

/** Enough that the journey has several parts; with fewer, a preview would be drawn for every page, which takes minutes. */
const people = 50;
const chapters = 12 + people * 3;

/** The address of the site as it is with many more testimonies. */
const test = base.extend<{ site: string }>({
  site: async ({ page: _page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'many-testimonies-'));
    try {
      copyProject(folder, people);
      await promisify(execFile)(process.execPath, [...nodeFlags, astroCommand, 'build'], {
        cwd: folder, maxBuffer: Infinity, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', JOURNEY_PDF: 'no', BASE_PATH: '/' },
      });
      const served = await serveFolder(join(folder, 'dist'));
      await use(served.address);
      await served.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});

/** Reads from part to part, by the link at the end of each. @returns the chapters of every part. */
async function readParts(page: Page, site: string): Promise<string[][]> {
  await openStage(page, site);
  const parts: string[][] = [];
  for (;;) {
    parts.push(await chapterIds(page));
    const last = parts.at(-1)!.at(-1)!;
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), last);
    expect((await shown(page)).chapter).toBe(last);
    const next = page.locator('.outro-words a[rel=next]');
    if (await next.count() === 0) return parts;
    await next.click();
    await expect(page).toHaveURL(`${site}journey/${parts.length + 1}/`);
    await page.locator('story-map[data-renderer]').waitFor();
  }
}

test('a journey of many testimonies goes on from page to page, and every chapter keeps its address', async ({ page, site }) => {
  await page.addInitScript(spareTheMap);
  const parts = await readParts(page, site);
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(chaptersPerPart);
  expect(new Set(parts.flat()).size).toBe(chapters);

  for (const id of parts.flat()) expect((await page.request.get(`${site}chapters/${id}/`)).status(), id).toBe(200);
  for (const n of [0, 1, parts.length - 1]) {
    const part = parts[n]!;
    const id = part[Math.floor(part.length / 2)]!;
    /* As it was shared when the journey had one page. */
    await page.goto('about:blank');
    await page.goto(`${site}#${id}`);
    if (n > 0) {
      await expect(page).toHaveURL(`${site}chapters/${id}/`);
      await page.getByRole('link', { name: 'Read this in the journey' }).click();
    }
    await expect(page).toHaveURL(n === 0 ? `${site}#${id}` : `${site}journey/${n + 1}/#${id}`);
    await expect(page.locator(`#${id} .title`)).toBeInViewport();
    expect((await shown(page)).chapter).toBe(id);
  }

  await test.step('a chapter that is not translated is read in the journey, in the language that it is written in', async () => {
    const id = parts[1]!.find((one) => one.startsWith('generated-'))!;
    await page.goto(`${site}ko/chapters/${id}/`);
    await expect(page).toHaveURL(new RegExp(`/ko/journey/\\d+/#${id}$`));
    await expect(page.locator(`#${id} .title`)).toBeInViewport();
    await expect(page.locator(`#${id} .prose`)).toHaveAttribute('lang', 'en');
    /* Shared, and for search engines, it is the page of the original. */
    await expect(page.locator(`#${id} [data-share]`)).toHaveAttribute('data-share', `/chapters/${id}/`);
    const sitemap = await (await page.request.get(`${site}sitemap-0.xml`)).text();
    expect(sitemap).toContain(`/chapters/${id}/`);
    expect(sitemap).not.toContain(`/ko/chapters/${id}/`);
  });
});
