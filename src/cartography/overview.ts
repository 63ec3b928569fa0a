import type { WorldPoint } from '../journey/mercator.ts';
import type { View } from '../journey/view.ts';

/** How much wider than the line its overview is. */
const margin = 1.2;

/** The square of the Mercator world that the inset shows: the whole line, with a margin. */
export function overviewOf(line: readonly WorldPoint[]): View {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, size: Math.max(right - left, bottom - top) * margin };
}

/**
 * How much the inset shows: it has nothing to tell where the map itself shows nearly as much.
 * @param shownSize the side of the largest square that the free part of the stage shows, in the Mercator world.
 */
export const insetOpacity = (shownSize: number, overview: Pick<View, 'size'>): number =>
  Math.min(1, Math.max(0, (0.75 - shownSize / overview.size) / 0.15));
