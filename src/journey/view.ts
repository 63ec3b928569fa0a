import { project, type LngLat, type WorldPoint } from './mercator.ts';

/** [west, south, east, north] in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/**
 * What must be in view: a square of the Mercator world with its centre and the length of its side. A square, since the
 * part of the screen that the words leave free is nearly one on a phone and on a desktop alike, so both show the same.
 */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The smallest view: a finer one would show more detail than the generalised places have. */
export const smallestViewSize = 3.2 / 360;

/** How much wider than the places themselves the view is. */
export const margin = 1.24;

/**
 * The smallest view that holds all that must be seen.
 * @param seen points as [longitude, latitude] and extents as [west, south, east, north]; at least one.
 * @throws RangeError when nothing is given.
 */
export function viewOf(seen: readonly (LngLat | Extent)[]): View {
  if (seen.length === 0) throw new RangeError('A view needs at least one place to hold.');
  const corners: WorldPoint[] = seen.flatMap((item) => item.length === 2
    ? [project(item)]
    : [project([item[0], item[3]]), project([item[2], item[1]])]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.max((right - left) * margin, (bottom - top) * margin, smallestViewSize);
  return { x: (left + right) / 2, y: (top + bottom) / 2, size };
}
