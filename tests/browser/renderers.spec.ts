import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { boxOf, pixelsOf, settledPicture, smallCopy, type Pixels } from './picture.ts';
import { chapterIds, openStage } from './stage-page.ts';

const sizes = [{ name: 'phone', width: 390, height: 844 }, { name: 'tablet', width: 768, height: 1024 }, { name: 'desktop', width: 1440, height: 900 }];
const slackPx = 3;
/** How far a pixel may be from the colour of the sea, summed over the channels. */
const slackColour = 8;

/** Shows the stage in one renderer and takes its picture. */
async function stageIn(page: Page, renderer: 'poster' | 'map'): Promise<Buffer> {
  await page.evaluate((wanted) => {
    document.querySelector<HTMLElement>('story-map')!.dataset['renderer'] = wanted;
    /* After a change of size all is drawn anew. */
    dispatchEvent(new Event('resize'));
  }, renderer);
  return settledPicture(page);
}

/** 1 for every pixel that has the colour of the sea. */
function seaIn({ data, width, height }: Pixels, [red, green, blue]: readonly [number, number, number]): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (let n = 0; n < mask.length; n += 1) {
    const away = Math.abs(data[n * 3]! - red) + Math.abs(data[n * 3 + 1]! - green) + Math.abs(data[n * 3 + 2]! - blue);
    mask[n] = Number(away <= slackColour);
  }
  return mask;
}

/** 1 for every pixel whose neighbours along one direction, as far as the slack, are all in the mask, or where `every` is false at least one. */
function spread(mask: Uint8Array, stride: number, every: boolean): Uint8Array {
  const result = every ? new Uint8Array(mask.length) : mask.slice();
  const margin = slackPx * stride;
  for (let n = margin; n < mask.length - margin; n += 1) {
    let count = 0;
    for (let at = n - margin; at <= n + margin; at += stride) count += mask[at]!;
    result[n] = Number(every ? count === 2 * slackPx + 1 : count > 0);
  }
  return result;
}

/** What part of the pixels well inside the sea of one picture is nowhere near the sea of the other. */
function missing(one: Uint8Array, other: Uint8Array, width: number): { inside: number; share: number } {
  const within = spread(spread(one, 1, true), width, true);
  const near = spread(spread(other, 1, false), width, false);
  let [inside, lost] = [0, 0];
  within.forEach((value, n) => {
    inside += value;
    if (value && !near[n]) lost += 1;
  });
  return { inside, share: lost / Math.max(inside, 1) };
}

for (const size of sizes) {
  test(`poster and map show the same at every chapter, and what was approved: ${size.name}`, async ({ page }, info) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await openStage(page);
    await page.mouse.wheel(0, 1);
    await expect(page.locator('story-map')).toHaveAttribute('data-renderer', 'map', { timeout: 60_000 });
    /* The pictures are of the stage: what is written beside it may change without them. */
    await page.locator('.sections, .site-header').evaluateAll((parts) => { for (const part of parts) (part as HTMLElement).style.visibility = 'hidden'; });
    let [compared, approved] = [0, 0];
    for (const id of await chapterIds(page)) {
      await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView({ behavior: 'instant' }), id);
      const shots = { poster: await stageIn(page, 'poster'), map: await stageIn(page, 'map') };

      for (const [renderer, shot] of Object.entries(shots)) {
        const name = [size.name, `${id}-${renderer}.jpg`];
        /* A chapter that an editor adds has no approved picture yet: `npm run browser -- renderers -u` takes it. */
        if (!existsSync(info.snapshotPath(...name)) && info.config.updateSnapshots !== 'changed') {
          info.annotations.push({ type: 'not approved yet', description: name.join('/') });
          continue;
        }
        approved += 1;
        expect.soft(await smallCopy(shot)).toMatchSnapshot(name, { threshold: 0.05, maxDiffPixelRatio: 0.01 });
      }

      const box = await boxOf(page, '.stage .free');
      const sea = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--sea').trim());
      const colour = [1, 3, 5].map((n) => Number.parseInt(sea.slice(n, n + 2), 16)) as [number, number, number];
      const [poster, map] = [seaIn(await pixelsOf(shots.poster, box), colour), seaIn(await pixelsOf(shots.map, box), colour)];
      const [ofPoster, ofMap] = [missing(poster, map, box.width), missing(map, poster, box.width)];
      /* A chapter far from any sea has nothing to compare; most have. */
      if (Math.max(ofPoster.inside, ofMap.inside) < box.width * box.height * 0.01) continue;
      compared += 1;
      expect(ofPoster.share, `${id}: sea of the poster that is land in the map`).toBeLessThan(0.002);
      expect(ofMap.share, `${id}: sea of the map that is land in the poster`).toBeLessThan(0.002);
    }
    expect(compared).toBeGreaterThan(7);
    expect(approved).toBeGreaterThan(0);
  });
}
