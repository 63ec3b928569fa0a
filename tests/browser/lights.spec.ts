import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { geoBounds, geoContains, type GeoPermissibleObjects } from 'd3-geo';
import { worldSizeAtZoom0 } from '../../src/journey/camera.ts';
import { project, type LngLat } from '../../src/journey/mercator.ts';
import { pixelsOf, settledPicture } from './picture.ts';
import { openStage, scrollTo, shown } from './stage-page.ts';

const landing = 'il-lyong-landing';
const countries = JSON.parse(readFileSync('src/cartography/basemap/countries.json', 'utf8')) as {
  features: { properties: { iso: string }; geometry: GeoPermissibleObjects }[];
};

/** Points within a country, a fifth of a degree apart. */
function pointsIn(iso: string): LngLat[] {
  const { geometry } = countries.features.find(({ properties }) => properties.iso === iso)!;
  const [[west, south], [east, north]] = geoBounds(geometry);
  const points: LngLat[] = [];
  for (let x = west; x < east; x += 0.2) for (let y = south; y < north; y += 0.2) if (geoContains(geometry, [x, y])) points.push([x, y]);
  return points;
}

/** The mean luminance, 0–255, of what the stage shows of a country. */
async function luminanceOf(page: Page, points: readonly LngLat[]): Promise<number> {
  const { camera } = await shown(page);
  const box = await page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().toJSON() as DOMRect);
  const { data, width, height } = await pixelsOf(await settledPicture(page));
  const scale = worldSizeAtZoom0 * 2 ** camera.zoom;
  const [centreX, centreY] = project(camera.center);
  const values = points.flatMap((point) => {
    const [worldX, worldY] = project(point);
    const x = Math.round(box.left + box.width / 2 + (worldX - centreX) * scale);
    const y = Math.round(box.top + box.height / 2 + (worldY - centreY) * scale);
    if (x < 0 || y < 0 || x >= Math.min(width, box.right) || y >= Math.min(height, box.bottom)) return [];
    const [red, green, blue] = data.subarray((y * width + x) * 3);
    return [0.2126 * red! + 0.7152 * green! + 0.0722 * blue!];
  });
  expect(values.length).toBeGreaterThan(points.length / 2);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

for (const renderer of ['poster', 'map'] as const) {
  test(`the South kindles as the plane comes down while the North stays dark: ${renderer}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 700 });
    if (renderer === 'poster') await page.route(/map-renderer/, (route) => route.abort());
    await openStage(page);
    await page.mouse.wheel(0, 1);
    await expect(page.locator('story-map')).toHaveAttribute('data-renderer', renderer, { timeout: 60_000 });
    /* Only the ground: words, names and the line are bright by themselves. */
    await page.locator('.sections, .site-header, .ink, .inset, .stage-note, .stage-controls').evaluateAll((parts) => {
      for (const part of parts) (part as HTMLElement).style.visibility = 'hidden';
    });
    const [north, south] = [pointsIn('KP'), pointsIn('KR')];
    const box = await page.locator(`#${landing}`).evaluate((section) => ({ top: section.getBoundingClientRect().top + scrollY, height: section.clientHeight }));
    const readings: { north: number; south: number }[] = [];
    /* How far the chapter has come up to the reader's eye, in its own heights: in the air, on the approach, landed. */
    for (const read of [-0.1, 0.1, 0.5]) {
      await scrollTo(page, box.top - 350 + box.height * read);
      readings.push({ north: await luminanceOf(page, north), south: await luminanceOf(page, south) });
    }
    const [air, approach, landed] = readings;
    expect(approach!.south).toBeGreaterThan(air!.south + 3);
    expect(landed!.south).toBeGreaterThan(approach!.south + 3);
    expect(landed!.south, JSON.stringify(readings)).toBeGreaterThan(landed!.north * 2.5);
    expect(landed!.north - air!.north, JSON.stringify(readings)).toBeLessThan((landed!.south - air!.south) / 8);
  });
}
