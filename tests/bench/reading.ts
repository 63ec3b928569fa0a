import type { Browser } from '@playwright/test';
import { slowPhone } from './browser.ts';
import { percentile, type Row } from './table.ts';

interface Reading { readonly lcp: number; readonly shift: number; readonly firstText: number }

/** Opens a page once on a slow phone, and tells when its largest and its first piece stood, in milliseconds. */
async function readOnce(browser: Browser, url: string): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await slowPhone(page);
  await page.addInitScript(() => {
    const seen = { lcp: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => { seen.lcp = list.getEntries().at(-1)!.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const reading = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: { lcp: number; shift: number } }).seen,
    firstText: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  return reading;
}

/** The first read against a plain page of the same text: taken in turns, the median of fifteen. */
export async function reading(browser: Browser, ours: string, plain: string): Promise<Row[]> {
  const [mine, theirs]: [Reading[], Reading[]] = [[], []];
  for (let turn = 0; turn < 15; turn += 1) {
    mine.push(await readOnce(browser, ours));
    theirs.push(await readOnce(browser, plain));
  }
  const median = (readings: readonly Reading[], pick: (reading: Reading) => number): number => percentile(readings.map(pick), 0.5);
  const note = 'Styles and the header come before our words; the plain page begins with its own.';
  return [
    { what: 'largest contentful paint', ours: median(mine, ({ lcp }) => lcp), peers: { 'plain page': median(theirs, ({ lcp }) => lcp) }, unit: 'ms', most: 1.15, note },
    { what: 'first text', ours: median(mine, ({ firstText }) => firstText), peers: { 'plain page': median(theirs, ({ firstText }) => firstText) }, unit: 'ms', note },
    { what: 'layout shift (most of all turns)', ours: Math.max(...mine.map(({ shift }) => shift)), peers: { 'plain page': Math.max(...theirs.map(({ shift }) => shift)) }, unit: '', note: 'A face that comes late breaks a line elsewhere than its stand-in.' },
  ];
}
