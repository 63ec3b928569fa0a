import { expect, test, type Page } from '@playwright/test';
import { chapterIds, nextFrames, openStage } from './stage-page.ts';

const sizes = [{ width: 390, height: 844 }, { width: 768, height: 1024 }, { width: 1440, height: 900 }];
const slackPx = 3;

/** Shows the ground alone, in one renderer, and takes its picture. */
async function groundIn(page: Page, renderer: 'poster' | 'map'): Promise<string> {
  await page.evaluate((wanted) => {
    document.querySelector<HTMLElement>('story-map')!.dataset['renderer'] = wanted;
    dispatchEvent(new Event('scroll'));
  }, renderer);
  await nextFrames(page);
  await page.waitForTimeout(400);
  return (await page.screenshot({ animations: 'disabled' })).toString('base64');
}

/**
 * How many pixels are well inside the sea in one picture and land in the other, of all that are well inside it, in both
 * directions; and the mean luminance of land in each.
 */
const compare = (page: Page, poster: string, map: string) => page.evaluate(async ([a, b, slack]) => {
  const hex = getComputedStyle(document.documentElement).getPropertyValue('--sea').trim();
  const sea = [1, 3, 5].map((n) => Number.parseInt(hex.slice(n, n + 2), 16));
  const { left, top, right, bottom } = document.querySelector('.stage .free')!.getBoundingClientRect();
  const [width, height] = [Math.floor(right - left), Math.floor(bottom - top)];
  const seaMask = async (base64: string): Promise<Uint8Array> => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, Math.ceil(left), Math.ceil(top), width, height, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return Uint8Array.from({ length: width * height }, (_, n) =>
      Number(sea.reduce((sum, value, channel) => sum + Math.abs(data[n * 4 + channel]! - value), 0) <= 8));
  };
  const [first, second] = [await seaMask(a as string), await seaMask(b as string)];
  const reach = slack as number;
  /* In `one`, all pixels within reach are sea; in `other`, none of them is. */
  const disagreement = (one: Uint8Array, other: Uint8Array): { inside: number; missing: number } => {
    let [inside, missing] = [0, 0];
    for (let y = reach; y < height - reach; y += 1) {
      for (let x = reach; x < width - reach; x += 1) {
        let all = true;
        for (let dy = -reach; dy <= reach && all; dy += 1) for (let dx = -reach; dx <= reach && all; dx += 1) all = one[(y + dy) * width + x + dx] === 1;
        if (!all) continue;
        inside += 1;
        if (other[y * width + x] !== 1) missing += 1;
      }
    }
    return { inside, missing };
  };
  return { toMap: disagreement(first, second), toPoster: disagreement(second, first), pixels: width * height };
}, [poster, map, slackPx] as const);

for (const size of sizes) {
  test(`poster and map have the same coast within ${slackPx} px at every chapter, ${size.width} × ${size.height}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await openStage(page);
    await page.mouse.wheel(0, 1);
    await expect(page.locator('story-map')).toHaveAttribute('data-renderer', 'map', { timeout: 60_000 });
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('.ink, .inset, .stage-note, .stage-controls')) part.style.visibility = 'hidden';
    });
    let compared = 0;
    for (const id of await chapterIds(page)) {
      await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
      await nextFrames(page);
      await page.waitForLoadState('networkidle');
      const map = await groundIn(page, 'map');
      const poster = await groundIn(page, 'poster');
      await page.evaluate(() => { document.querySelector<HTMLElement>('story-map')!.dataset['renderer'] = 'map'; });
      const { toMap, toPoster, pixels } = await compare(page, poster, map);
      /* A chapter far from any sea has nothing to compare; most have. */
      if (Math.max(toMap.inside, toPoster.inside) < pixels * 0.01) continue;
      compared += 1;
      expect(toMap.missing / toMap.inside, `${id}: sea of the poster that is land in the map`).toBeLessThan(0.002);
      expect(toPoster.missing / toPoster.inside, `${id}: sea of the map that is land in the poster`).toBeLessThan(0.002);
    }
    expect(compared).toBeGreaterThan(7);
  });
}
