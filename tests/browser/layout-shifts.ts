import type { Page } from '@playwright/test';

/** Counts what moves on a page from its beginning. @returns how much has moved so far, as Layout Instability scores it. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      (window as unknown as { shifted: number }).shifted = sum;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifted?: number }).shifted ?? 0);
}
