import type { Page } from '@playwright/test';

/** What a scripted read cost: the script time of every frame and the time between frames, in milliseconds. */
export interface Frames { readonly script: number[]; readonly between: number[] }

/** Makes a page add up what its callbacks take in every frame; to be called before it is opened. */
export const watchFrames = async (page: Page): Promise<void> => void await page.addInitScript(() => {
  const spent = new Map<number, number>();
  Object.assign(globalThis, { spent });
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) => request((time) => {
    const began = performance.now();
    callback(time);
    spent.set(time, (spent.get(time) ?? 0) + performance.now() - began);
  });
});

/**
 * Moves a page through a scripted read, one position per frame.
 * @param positions what `move` is given, one per frame.
 * @param move the body of a function of `value`, run in the page.
 */
export const readThrough = (page: Page, positions: readonly unknown[], move: string): Promise<Frames> =>
  page.evaluate(async ([values, body]) => {
    const step = new Function('value', body as string) as (value: unknown) => void;
    const { spent } = globalThis as unknown as { spent: Map<number, number> };
    spent.clear();
    const times: number[] = [];
    await new Promise<void>((resolve) => {
      let n = 0;
      const next = (time: number): void => {
        times.push(time);
        if (n === values.length) {
          resolve();
          return;
        }
        step(values[n]);
        n += 1;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
    return { script: [...spent.values()], between: times.slice(1).map((time, n) => time - times[n]!) };
  }, [positions, move] as const);

/** Frames that came later than the screen asked for them: more than one and a half of its own intervals after the last. */
export const dropped = ({ between }: Frames): number => between.filter((time) => time > 25).length;
