import { expect, test, type Page } from '@playwright/test';
import { chapterIds, openStage, phoneWindow, scrollTo, shown } from './stage-page.ts';

/** Counts what the page does: frames it asks for, attributes and styles that change, pictures that WebGL draws. */
const countWork = (): void => {
  const work = { frames: 0, changes: 0, drawings: 0 };
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    work.frames += 1;
    return request(callback);
  };
  for (const name of ['drawElements', 'drawArrays'] as const) {
    const draw = WebGL2RenderingContext.prototype[name] as (...args: number[]) => void;
    WebGL2RenderingContext.prototype[name] = function count(this: WebGL2RenderingContext, ...args: number[]) {
      work.drawings += 1;
      draw.apply(this, args);
    };
  }
  addEventListener('DOMContentLoaded', () => new MutationObserver((found) => { work.changes += found.length; })
    .observe(document, { subtree: true, attributes: true, childList: true, characterData: true }));
  Object.assign(window, {
    /** Looks on for thirty frames of its own. */
    workOf: async (act: () => void) => {
      const frame = () => new Promise((resolve) => { request(resolve); });
      const before = { ...work };
      for (let n = 0; n < 30; n += 1) {
        act();
        await frame();
      }
      return { frames: work.frames - before.frames, changes: work.changes - before.changes, drawings: work.drawings - before.drawings };
    },
  });
};

interface Work { readonly frames: number; readonly changes: number; readonly drawings: number }
type Counted = typeof globalThis & { workOf(act: () => void): Promise<Work> };

/** What the page does while it is scrolled by so many pixels in each of thirty frames. */
const workOf = (page: Page, by: number): Promise<Work> =>
  page.evaluate((top) => (globalThis as Counted).workOf(() => { if (top !== 0) window.scrollBy({ top, behavior: 'instant' }); }), by);

/** How many bytes of objects our own scripts make in a frame in which the page is scrolled by so many pixels, to and fro. */
async function bytesOf(page: Page, by: number): Promise<number> {
  const frames = 100;
  const scroll = () => page.evaluate(async ([top, count]) => {
    for (let n = 0; n < count!; n += 1) {
      window.scrollBy({ top: n % 20 < 10 ? top! : -top!, behavior: 'instant' });
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
  }, [by, frames]);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await scroll();
  await devtools.send('HeapProfiler.startSampling', { samplingInterval: 64, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true });
  await scroll();
  const { profile } = await devtools.send('HeapProfiler.stopSampling');
  const sizeOf = ({ callFrame, selfSize, children }: typeof profile.head): number =>
    (/\/_astro\/StoryMap/.test(callFrame.url) ? selfSize : 0) + children.reduce((sum, child) => sum + sizeOf(child), 0);
  return sizeOf(profile.head) / frames;
}

/** Opens the journey at its second chapter, and waits for its map. */
async function openWithMap(page: Page): Promise<string> {
  await page.setViewportSize(phoneWindow);
  await page.addInitScript(countWork);
  await openStage(page);
  const [, second] = await chapterIds(page);
  await page.evaluate((id) => document.getElementById(id!)!.scrollIntoView({ behavior: 'instant' }), second);
  await expect(page.locator('story-map')).toHaveAttribute('data-renderer', 'map', { timeout: 60_000 });
  return second!;
}

const nothing: Work = { frames: 0, changes: 0, drawings: 0 };

test('nothing runs while the reader is still, and below the story nothing is drawn', async ({ page }) => {
  await openWithMap(page);
  await page.waitForLoadState('networkidle');
  await expect.poll(() => workOf(page, 0), { timeout: 30_000 }).toEqual(nothing);

  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => workOf(page, 0), { timeout: 30_000 }).toEqual(nothing);
  expect(await workOf(page, -2)).toEqual(nothing);
});

test('while a chapter is read the map is left as it is, and no objects are made', async ({ page }) => {
  const second = await openWithMap(page);
  /* The middle of the section, where the stage holds still. */
  await page.evaluate((id) => {
    const { top, height } = document.getElementById(id)!.getBoundingClientRect();
    window.scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  }, second);
  await page.waitForLoadState('networkidle');
  await expect.poll(() => workOf(page, 0), { timeout: 30_000 }).toEqual(nothing);
  const { frames, drawings } = await workOf(page, 1);
  expect(frames).toBeGreaterThan(20);
  expect(drawings).toBe(0);
  /* Numbers that are handed on and the two attributes that are written: some 300. A state in each frame makes it 1,600. */
  const bytes = await bytesOf(page, 4);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(800);
});

test('one who jumps before the page is laid out lands where they wanted to', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  const ids = await page.locator('section[data-chapter]').evaluateAll((sections) => sections.map(({ id }) => id));
  await page.goto('about:blank');
  const wanted = ids[6]!;
  /* As soon as there is a section to jump to. */
  await page.addInitScript((id) => {
    new MutationObserver((_changes, observer) => {
      const section = document.getElementById(id);
      if (!section || document.readyState === 'loading') return;
      observer.disconnect();
      section.scrollIntoView({ behavior: 'instant' });
    }).observe(document, { subtree: true, childList: true, attributes: true });
    document.addEventListener('readystatechange', () => document.documentElement.setAttribute('data-tick', document.readyState));
  }, wanted);
  await openStage(page);
  await expect.poll(async () => (await shown(page)).chapter).toBe(wanted);
  const jumped = await shown(page);
  await scrollTo(page, 0);
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), wanted);
  expect((await shown(page)).picture).toBe(jumped.picture);
});
