import type { Browser, Page } from '@playwright/test';
import { dropped, readThrough, watchFrames, type Frames } from './frames.ts';
import { percentile, type Row } from './table.ts';

interface Camera { readonly center: readonly [number, number]; readonly zoom: number }
type StoryMap = HTMLElement & { readonly state: { readonly camera: Camera } };

const viewport = { width: 1280, height: 800 };
const framesOfARead = 480;

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await watchFrames(page);
  await page.goto(url);
  return page;
}

/** Opens our story with its map, and reads it through once, so that all it loads is there. */
async function openOurs(browser: Browser, url: string): Promise<{ page: Page; offsets: number[] }> {
  const page = await open(browser, url);
  await page.mouse.wheel(0, 1);
  await page.locator('story-map[data-renderer="map"]').waitFor({ timeout: 120_000 });
  const height = await page.evaluate(() => document.querySelector<HTMLElement>('.sections')!.offsetHeight - innerHeight);
  const offsets = Array.from({ length: framesOfARead }, (_, n) => Math.round((height * n) / (framesOfARead - 1)));
  await readThrough(page, offsets.filter((_, n) => n % 8 === 0), 'scrollTo({ top: value, behavior: "instant" })');
  await page.waitForLoadState('networkidle');
  return { page, offsets };
}

const scriptRows = (ours: Frames, peers: Readonly<Record<string, Frames>>): Row[] => ([['median', 0.5], ['95th percentile', 0.95]] as const).map(([name, share]) => ({
  what: `script time per scrolled frame, ${name}`, ours: percentile(ours.script, share), unit: 'ms', most: 1.2,
  peers: Object.fromEntries(Object.entries(peers).map(([peer, { script }]) => [peer, percentile(script, share)])),
}));

/** The scripted read: ours, a bare loop of `jumpTo` over the same cameras, and the story that flies when a chapter is entered. */
export async function scrubbing(browser: Browser, ours: string, bare: string, flyTo: string): Promise<Row[]> {
  const { page, offsets } = await openOurs(browser, ours);
  const cameras: Camera[] = [];
  for (const offset of offsets) {
    cameras.push(await page.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
      const { center, zoom } = document.querySelector<StoryMap>('story-map')!.state.camera;
      return { center, zoom };
    }, offset));
  }
  const mine = await readThrough(page, offsets, 'scrollTo({ top: value, behavior: "instant" })');
  const wrong = await wrongStates(page, offsets);
  await page.close();

  const bareLoop = await open(browser, bare);
  await bareLoop.locator('html[data-ready]').waitFor({ timeout: 120_000 });
  await readThrough(bareLoop, cameras.filter((_, n) => n % 8 === 0), 'map.jumpTo(value)');
  const loop = await readThrough(bareLoop, cameras, 'map.jumpTo(value)');
  await bareLoop.close();

  const flying = await open(browser, flyTo);
  await flying.locator('html[data-ready]').waitFor({ timeout: 120_000 });
  const peerHeight = await flying.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const peerOffsets = offsets.map((_, n) => Math.round((peerHeight * n) / (offsets.length - 1)));
  const flight = await readThrough(flying, peerOffsets, 'scrollTo({ top: value, behavior: "instant" })');
  const peerWrong = await wrongFlights(flying, peerOffsets);
  await flying.close();

  return [
    ...scriptRows(mine, { 'bare jumpTo': loop, 'flyTo on enter': flight }),
    { what: 'script time of a whole scripted read', ours: sum(mine), peers: { 'bare jumpTo': sum(loop), 'flyTo on enter': sum(flight) }, unit: 'ms' },
    { what: 'frames late', ours: dropped(mine), peers: { 'bare jumpTo': dropped(loop), 'flyTo on enter': dropped(flight) }, unit: `of ${framesOfARead}` },
    { what: 'wrong states after 100 random jumps', ours: wrong, peers: { 'flyTo on enter': peerWrong }, unit: '' },
  ];
}

const sum = ({ script }: Frames): number => script.reduce((total, time) => total + time, 0);

/** Jumps about, and back: a picture of a place that is another one than before is wrong. */
async function wrongStates(page: Page, offsets: readonly number[]): Promise<number> {
  return page.evaluate(async (tops) => {
    const frames = () => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    const storyMap = document.querySelector<HTMLElement & { state: { camera: unknown; drawn: number } }>('story-map')!;
    const picture = (): string => JSON.stringify([storyMap.state.camera, storyMap.state.drawn, storyMap.querySelector('.ink .travelled')!.getAttribute('d')]);
    const first = new Map<number, string>();
    for (const top of tops) {
      scrollTo({ top, behavior: 'instant' });
      await frames();
      first.set(top, picture());
    }
    let wrong = 0;
    for (const top of tops.toSorted(() => Math.random() - 0.5)) {
      scrollTo({ top, behavior: 'instant' });
      await frames();
      if (picture() !== first.get(top)) wrong += 1;
    }
    return wrong;
  }, offsets.filter((_, n) => n % Math.floor(offsets.length / 100) === 0).slice(0, 100));
}

/** The same of the flying story: two frames after a jump its camera stands where the entered chapter wants it, or it is wrong. */
async function wrongFlights(page: Page, offsets: readonly number[]): Promise<number> {
  return page.evaluate(async (tops) => {
    const frames = () => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    const { map } = globalThis as unknown as { map: { isMoving(): boolean } };
    let wrong = 0;
    for (const top of tops.toSorted(() => Math.random() - 0.5)) {
      scrollTo({ top, behavior: 'instant' });
      await frames();
      if (map.isMoving()) wrong += 1;
    }
    return wrong;
  }, offsets.filter((_, n) => n % Math.floor(offsets.length / 100) === 0).slice(0, 100));
}
