import type { Position } from '../journey/state.ts';
import { isNewViewport, measure, type Measures } from './measure.ts';
import { readingScale, type ReadingScale } from './reading-position.ts';
import type { StageViewport } from './renderer.ts';

/** Where the reader is on a page, and is kept when its layout changes. */
export interface ReaderPlace {
  /** The stage, as it was measured last. */
  viewport(): StageViewport;
  /** The reading position at this moment; nothing is measured for it. */
  now(): Position;
  /** The same, to which a change of the layout leads back from now on. */
  arrive(): Position;
  /**
   * Measures the page anew, and leads the reader back where its window has changed.
   * @returns whether the stage has another size.
   */
  remeasure(): boolean;
  /** Minds the window's changes of size. @param redraw is called when the last of them has been measured. */
  watchWindow(redraw: () => void): void;
}

/**
 * Measures a page and follows its reader.
 * @param sections the page's sections, in order.
 */
export function readerPlace(stage: HTMLElement, sections: readonly HTMLElement[]): ReaderPlace {
  let measures: Measures = measure(stage, sections);
  let scale: ReadingScale = readingScale(measures.layout);
  let kept: Position = 0;
  /* How often the window has changed its size, and how often that is settled. */
  let [resizes, settled] = [0, 0];
  const now = (): Position => scale.positionAt(window.scrollY);
  return {
    viewport: () => measures.viewport,
    now,
    arrive() {
      const reached = now();
      if (resizes === settled) kept = reached;
      return reached;
    },
    remeasure() {
      const before = measures;
      measures = measure(stage, sections);
      scale = readingScale(measures.layout);
      /* Below the story the browser keeps the reader's place by itself. */
      if (isNewViewport(before, measures) && window.scrollY > 0 && kept < sections.length) window.scrollTo({ top: scale.scrollAt(kept), behavior: 'instant' });
      return before.viewport.width !== measures.viewport.width || before.viewport.height !== measures.viewport.height;
    },
    watchWindow(redraw) {
      /* Until the new layout is measured the browser may move the page by itself: that is not the reader's doing. */
      addEventListener('resize', () => {
        resizes += 1;
        const own = resizes;
        requestAnimationFrame(() => requestAnimationFrame(() => {
          /* A window that is drawn by its edge changes its size in every frame. */
          if (own !== resizes) return;
          settled = own;
          redraw();
        }));
      });
    },
  };
}
