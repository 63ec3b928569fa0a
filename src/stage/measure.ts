import type { ReadingLayout } from './reading-position.ts';
import type { StageViewport } from './renderer.ts';

/** All that the stage needs to know of the layout. Measured when a size changes, never while scrolling. */
export interface Measures {
  readonly viewport: StageViewport;
  readonly layout: ReadingLayout;
}

/** The parts of the stage that lie on the map. */
const obstacles = '.inset, .stage-note, .scale, .stage-controls, .explore-open, .explore-bar, .explore-zoom, .legend';

/** Measures the page: reads layout, writes nothing. */
export function measure(stage: HTMLElement, sections: readonly HTMLElement[]): Measures {
  const stageBox = stage.getBoundingClientRect();
  const free = stage.querySelector('.free')!.getBoundingClientRect();
  const scrolled = window.scrollY;
  const boxes = sections.map((section) => section.getBoundingClientRect());
  return {
    viewport: {
      width: stageBox.width,
      height: stageBox.height,
      free: { left: free.left - stageBox.left, top: free.top - stageBox.top, width: free.width, height: free.height },
      obstacles: [...stage.querySelectorAll(obstacles)].map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0)
        .map(({ left, top, right, bottom }) => ({ left: left - stageBox.left, top: top - stageBox.top, right: right - stageBox.left, bottom: bottom - stageBox.top })),
      exploring: null,
    },
    layout: {
      edges: [...boxes.map(({ top }) => top + scrolled), boxes.at(-1)!.bottom + scrolled],
      viewportHeight: stage.querySelector('.small-viewport')!.getBoundingClientRect().height,
    },
  };
}

/** True where a change of size asks to keep the reader's place: the toolbars of a phone coming and going do not. */
export const isNewViewport = (before: Measures, after: Measures): boolean =>
  before.viewport.width !== after.viewport.width || before.layout.viewportHeight !== after.layout.viewportHeight;
