import type { Browser, Page } from '@playwright/test';
import { dropped, readThrough, watchFrames, type Frames, type Move } from './frames.ts';
import { percentile, type Row } from './table.ts';

interface Camera { readonly center: readonly [number, number]; readonly zoom: number }
type StoryMap = HTMLElement & { readonly state: { readonly camera: Camera } };

const viewport = { width: 1280, height: 800 };
const framesOfARead = 240;
const scrolling: Move = { body: 'scrollTo({ top: value, behavior: "instant" })', isWork: false };
const jumping: Move = { body: 'map.jumpTo(value)', isWork: true };

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
  await readThrough(page, offsets.filter((_, n) => n % 4 === 0), scrolling);
  await page.waitForLoadState('networkidle');
  return { page, offsets };
}

/** A story that can be read through by a script: a position for each frame, and how one goes to a position. */
interface Scrubbed { readonly page: Page; readonly positions: readonly unknown[]; readonly move: Move }

/** The cameras of our story, one for each offset. */
async function camerasAt(page: Page, offsets: readonly number[]): Promise<Camera[]> {
  const cameras: Camera[] = [];
  for (const offset of offsets) {
    cameras.push(await page.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
      const { center, zoom } = document.querySelector<StoryMap>('story-map')!.state.camera;
      return { center, zoom };
    }, offset));
  }
  return cameras;
}

/** Opens a peer, and reads it through once. */
async function openPeer(browser: Browser, url: string, positionsOf: (page: Page) => Promise<readonly unknown[]>, move: Move): Promise<Scrubbed> {
  const page = await open(browser, url);
  await page.locator('html[data-ready]').waitFor({ timeout: 120_000 });
  const positions = await positionsOf(page);
  await readThrough(page, positions.filter((_, n) => n % 4 === 0), move);
  return { page, positions, move };
}

const rounds = 5;

/**
 * Reads each story through in turn, some rounds long: a machine is not always as quick. A page that was behind another
 * has lost what keeps it quick, so each is skimmed before it is measured.
 */
async function inTurns(stories: Readonly<Record<string, Scrubbed>>): Promise<Record<string, Frames[]>> {
  const read: Record<string, Frames[]> = Object.fromEntries(Object.keys(stories).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { page, positions, move }] of Object.entries(stories)) {
      await page.bringToFront();
      await readThrough(page, positions.filter((_, n) => n % 4 === 0), move);
      read[name]!.push(await readThrough(page, positions, move));
    }
  }
  return read;
}

/** The scripted read: ours, a bare loop of `jumpTo` over the same cameras, and the story that flies when a chapter is entered. */
export async function scrubbing(browser: Browser, ours: string, bare: string, flyTo: string): Promise<Row[]> {
  const { page, offsets } = await openOurs(browser, ours);
  const cameras = await camerasAt(page, offsets);
  const loop = await openPeer(browser, bare, () => Promise.resolve(cameras), jumping);
  const flying = await openPeer(browser, flyTo, async (peer) => {
    const height = await peer.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    return offsets.map((_, n) => Math.round((height * n) / (offsets.length - 1)));
  }, scrolling);
  const { ours: mine, ...peers } = await inTurns({ ours: { page, positions: offsets, move: scrolling }, 'bare jumpTo': loop, 'flyTo on enter': flying });

  /** A figure of each story: the median of what it was in the rounds. */
  const row = (of: (frames: Frames) => number) => ({
    ours: percentile(mine!.map(of), 0.5), peers: Object.fromEntries(Object.entries(peers).map(([name, read]) => [name, percentile(read.map(of), 0.5)])),
  });
  await page.bringToFront();
  const wrong = await wrongStates(page, offsets);
  await flying.page.bringToFront();
  const peerWrong = await wrongFlights(flying.page, flying.positions as number[]);
  for (const story of [page, loop.page, flying.page]) await story.close();

  return [
    { what: 'script time per scrolled frame, median', ...row(({ script }) => percentile(script, 0.5)), unit: 'ms', most: 1.2 },
    { what: 'script time per scrolled frame, 95th percentile', ...row(({ script }) => percentile(script, 0.95)), unit: 'ms', most: 1.2, note: 'Where our stage travels, line, names and colours are drawn with the map; the others draw the map alone.' },
    { what: 'script time of a whole scripted read', ...row(({ script }) => script.reduce((total, time) => total + time, 0)), unit: 'ms', note: 'The story that flies moves only where a chapter is entered; ours follows every pixel of the way.' },
    { what: 'frames late', ...row(dropped), unit: `of ${framesOfARead}` },
    { what: 'wrong states after 100 random jumps', ours: wrong, peers: { 'flyTo on enter': peerWrong }, unit: '' },
  ];
}

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
