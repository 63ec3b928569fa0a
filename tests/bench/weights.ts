import type { Browser, Page } from '@playwright/test';
import { bytesReceived } from './browser.ts';
import type { Row } from './table.ts';

interface Weights { readonly before: number; readonly whole: number }

async function readAll(page: Page, sections: string): Promise<void> {
  for (const section of await page.locator(sections).all()) {
    await section.evaluate((element) => { element.scrollIntoView({ behavior: 'instant' }); });
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  }
  await page.waitForLoadState('networkidle');
}

/** What a page receives before the reader moves, and after all is read, in kilobytes. */
async function weigh(browser: Browser, url: string, sections: string, ready: string, whenIdle: boolean): Promise<Weights> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const received = await bytesReceived(page);
  /* A good connection fetches the map while the reader reads the cover; what is counted is what must come before. */
  if (!whenIdle) await page.addInitScript(() => { Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } }); });
  await page.goto(url, { waitUntil: 'networkidle' });
  /* The peer's map comes with its page, once a server that packs each file when it is first asked has done so. */
  if (whenIdle) await page.locator(ready).waitFor({ timeout: 120_000 });
  const before = received();
  await page.mouse.wheel(0, 2);
  await page.locator(ready).waitFor({ timeout: 120_000 });
  await readAll(page, sections);
  const whole = received();
  await page.close();
  return { before: before / 1000, whole: whole / 1000 };
}

/** Bytes before reading and bytes in all, as they come over the wire. */
export async function weights(browser: Browser, ours: string, flyTo: string): Promise<Row[]> {
  const mine = await weigh(browser, ours, 'section[data-chapter]', 'story-map[data-renderer="map"]', false);
  const theirs = await weigh(browser, flyTo, '.step', 'html[data-ready]', true);
  return [
    { what: 'bytes before reading', ours: mine.before, peers: { 'flyTo on enter': theirs.before }, unit: 'kB', most: 1 },
    { what: 'bytes of a whole read', ours: mine.whole, peers: { 'flyTo on enter': theirs.whole }, unit: 'kB', note: 'Ours has faces, posters and the finer coast; the peer has the text and the map alone.' },
  ];
}
