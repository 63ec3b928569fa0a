import { expect, test, type Page } from '@playwright/test';
import { hours } from '../../src/cartography/palette.ts';
import { ContrastMeter } from './contrast.ts';
import { nextFrames, openStage, scrollTo } from './stage-page.ts';

/** Where every chapter begins, and around each turn at which the colours of the hour change. */
const places = (page: Page): Promise<{ name: string; top: number }[]> => page.evaluate((firstDay) => {
  const sections = [...document.querySelectorAll<HTMLElement>('.sections > section')];
  return sections.flatMap((section, n) => {
    const { id, dataset: { hour, chapter } } = section;
    section.scrollIntoView({ behavior: 'instant' });
    const top = section.getBoundingClientRect().top + scrollY;
    /* Between two nights the colours hardly change; between night and day they go through grey. */
    const parts = n === 0 || sections[n - 1]!.dataset['hour'] === hour ? [] : Number(hour) < firstDay ? [0.01] : [-0.1, -0.03, 0.01, 0.1];
    const turns = parts.map((part) => ({ name: `the turn to ${id}`, top: top + (part - 0.38) * innerHeight }));
    return [...turns, ...(chapter ? [{ name: id, top: scrollY }] : [])];
  });
}, hours.indexOf('dawn'));

for (const { renderer, ...size } of [{ width: 390, height: 844, renderer: 'map' }, { width: 1024, height: 680, renderer: 'poster' }]) {
  test(`words and marks stand out from what is painted behind them, ${renderer}, at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    if (renderer === 'poster') await page.route(/map-renderer/, (route) => route.abort());
    await openStage(page);
    await page.mouse.wheel(0, 1);
    await expect(page.locator('story-map')).toHaveAttribute('data-renderer', renderer, { timeout: 60_000 });
    const meter = await ContrastMeter.of(page);
    const all = await places(page);
    const faint: string[] = [];
    let measured = 0;
    for (const { name, top } of all) {
      await scrollTo(page, top);
      await nextFrames(page);
      const found = await meter.measure();
      measured += found.measured;
      faint.push(...found.faint.map((what) => `${name}: ${what}`));
    }
    expect([...new Set(faint)]).toEqual([]);
    expect(measured).toBeGreaterThan(all.length * 10);
  });
}
