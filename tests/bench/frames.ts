import type { Page } from '@playwright/test';

/** What a scripted read cost: the script time of every frame and the time between frames, in milliseconds. */
export interface Frames { readonly script: number[]; readonly between: number[] }

/** Makes a page add up what its callbacks take in every frame; to be called before it is opened. */
export const watchFrames = async (page: Page): Promise<void> => void await page.addInitScript(() => {
  const spent = new Map<number, number>();
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  const timed = (time: number, work: () => void): void => {
    const began = performance.now();
    work();
    spent.set(time, (spent.get(time) ?? 0) + performance.now() - began);
  };
  Object.assign(globalThis, { spent, timed, request });
  globalThis.requestAnimationFrame = (callback) => request((time) => timed(time, () => callback(time)));
});

/** How a page goes to a position of a scripted read. */
export interface Move {
  /** The body of a function of `value`, run in the page. */
  readonly body: string;
  /** Whether it is the page's own work. To scroll is the reader's. */
  readonly isWork: boolean;
}

/**
 * Moves a page through a scripted read, one position per frame.
 * @param positions what `move` is given, one per frame.
 * @param move how one goes to a position.
 */
export const readThrough = (page: Page, positions: readonly unknown[], { body: script, isWork }: Move): Promise<Frames> =>
  page.evaluate(async ([values, body, counts]) => {
    const step = new Function('value', body) as (value: unknown) => void;
    const { spent, timed, request } = globalThis as unknown as { spent: Map<number, number>; timed(time: number, work: () => void): void; request: typeof requestAnimationFrame };
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
        if (counts) timed(time, () => step(values[n]));
        else step(values[n]);
        n += 1;
        request(next);
      };
      request(next);
    });
    return { script: times.map((time) => spent.get(time) ?? 0), between: times.slice(1).map((time, n) => time - times[n]!) };
  }, [positions, script, isWork] as const);

/** Frames that came later than the screen asked for them: more than one and a half of its own intervals after the last. */
export const dropped = ({ between }: Frames): number => between.filter((time) => time > 25).length;
