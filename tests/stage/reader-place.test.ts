import { afterEach, describe, expect, it, vi } from 'vitest';
import { readerPlace } from '../../src/stage/reader-place.ts';

/** A page with a stage and five sections, whose window can be made wider and is scrolled by hand. */
function page() {
  const window = { scrollY: 0, scrollTo: vi.fn(({ top }: { top: number }) => { window.scrollY = top; }) };
  const frames: FrameRequestCallback[] = [];
  let resized = (): void => {};
  let [width, sectionHeight] = [400, 2000];
  vi.stubGlobal('window', window);
  vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => { resized = listener; });
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  const box = (of: () => Partial<DOMRect>) => ({ getBoundingClientRect: of }) as HTMLElement;
  const small = box(() => ({ height: 800 }));
  const free = box(() => ({ left: 0, top: 0, width, height: 600 }));
  const stage = {
    getBoundingClientRect: () => ({ left: 0, top: 0, width, height: 800 }),
    querySelector: (selector: string) => (selector === '.small-viewport' ? small : free), querySelectorAll: () => [],
  } as unknown as HTMLElement;
  const sections = Array.from({ length: 5 }, (_, n) => box(() => ({ top: n * sectionHeight - window.scrollY, bottom: (n + 1) * sectionHeight - window.scrollY })));
  return {
    place: readerPlace(stage, sections), window,
    frame: () => frames.splice(0).forEach((callback) => callback(0)),
    /** In a wider window words need less room, and the browser leaves the page scrolled as it was. */
    widen(by: number) {
      width += by;
      sectionHeight -= by;
      resized();
    },
  };
}

afterEach(() => { vi.unstubAllGlobals(); });

describe('the place of the reader', () => {
  it('is kept when the window changes its size, however the browser has moved the page', () => {
    const { place, window, widen } = page();
    window.scrollY = 5000;
    const before = place.arrive();
    widen(200);
    expect(place.remeasure()).toBe(true);
    expect(place.now()).toBeCloseTo(before, 9);
    expect(window.scrollTo).toHaveBeenCalledTimes(1);
  });

  it('is kept while the window is drawn by its edge, frame by frame', () => {
    const { place, window, widen, frame } = page();
    const redraw = vi.fn(() => void place.arrive());
    place.watchWindow(redraw);
    window.scrollY = 5000;
    const before = place.arrive();
    for (let n = 0; n < 12; n += 1) {
      widen(20);
      frame();
      /* Something draws between the change and its measuring. */
      place.arrive();
      place.remeasure();
    }
    expect(place.now()).toBeCloseTo(before, 9);
    expect(redraw).not.toHaveBeenCalled();
    frame();
    frame();
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  it('is not led back at the top of the page, where only the height of a toolbar changes, or below the story', () => {
    const { place, window, widen } = page();
    place.arrive();
    widen(200);
    place.remeasure();
    place.remeasure();
    window.scrollY = 20_000;
    place.arrive();
    widen(200);
    place.remeasure();
    expect(window.scrollTo).not.toHaveBeenCalled();
  });
});
