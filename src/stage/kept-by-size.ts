import type { StageViewport } from './renderer.ts';

/** Sizes whose findings are kept at once: more than a reader's window has in a session, as a rule. */
const mostSizes = 8;

/** What the room on a stage depends on, as a key. */
const sizeOf = ({ width, height, free, obstacles }: StageViewport): string => JSON.stringify([width, height, free, obstacles]);

/**
 * Keeps what was found for the steps of a story on a stage of a size. The note on the map grows for a while where the lights
 * are seen, and shrinks again: what was found before is then still there.
 * @param find what is kept; it depends on nothing but the step and the size.
 * @returns what was found for a step on a stage.
 */
export function keptBySize<Found>(find: (step: number, viewport: StageViewport) => Found): (step: number, viewport: StageViewport) => Found {
  const foundBySize = new Map<string, Map<number, Found>>();
  let foundFor: StageViewport | null = null;
  let foundByStep = new Map<number, Found>();
  const turnTo = (viewport: StageViewport): void => {
    const size = sizeOf(viewport);
    foundFor = viewport;
    foundByStep = foundBySize.get(size) ?? new Map<number, Found>();
    if (!foundBySize.has(size) && foundBySize.size >= mostSizes) foundBySize.clear();
    foundBySize.set(size, foundByStep);
  };
  return (step, viewport) => {
    if (foundFor !== viewport) turnTo(viewport);
    const found = foundByStep.get(step) ?? find(step, viewport);
    foundByStep.set(step, found);
    return found;
  };
}
