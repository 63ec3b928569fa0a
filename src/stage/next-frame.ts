/** Work that waits for the next frame of the page: one piece of it, however often it is asked for. */
export interface NextFrame {
  /** Takes the frame, though there is nothing to do in it yet. */
  claim(): void;
  /** Does this in it, whatever waited before. */
  replace(work: () => void): void;
  /** Does this in it, if nothing waits. */
  offer(work: () => void): void;
}

/** Makes no objects of its own from frame to frame. */
export function nextFrame(): NextFrame {
  let frame = 0;
  let waiting: (() => void) | null = null;
  const run = (): void => {
    frame = 0;
    const work = waiting;
    waiting = null;
    work?.();
  };
  const claim = (): void => {
    frame ||= requestAnimationFrame(run);
  };
  return {
    claim,
    replace(work) {
      waiting = work;
      claim();
    },
    offer(work) {
      waiting ??= work;
      claim();
    },
  };
}
