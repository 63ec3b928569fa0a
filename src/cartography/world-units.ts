import { project, type LngLat } from '../journey/mercator.ts';

/**
 * Width of the whole Mercator world in the poster's units: a hundredth of a degree is one unit, which is also the finest
 * detail that the site's geometry has.
 */
export const worldUnits = 36_000;

type Point = readonly [x: number, y: number];

/** [longitude, latitude] in the poster's units, rounded to whole steps. @param step in units. */
export const toUnits = (lngLat: LngLat, step = 1): [number, number] => {
  const [x, y] = project(lngLat);
  return [Math.round((x * worldUnits) / step) * step, Math.round((y * worldUnits) / step) * step];
};

/** True where a line neither stands still nor goes straight on. */
const bends = ([x, y]: Point, before: Point | undefined, after: Point | undefined): boolean => {
  if (!before || !after) return true;
  const [inX, inY, outX, outY] = [x - before[0], y - before[1], after[0] - x, after[1] - y];
  return inX * outY !== inY * outX || inX * outX + inY * outY < 0;
};

/** A line without the points that rounding made alike or put on a straight way. @param points in whole units. */
export const bendsOf = (points: readonly Point[]): Point[] =>
  points
    .filter(([x, y], n) => x !== points[n - 1]?.[0] || y !== points[n - 1]?.[1])
    .filter((point, n, all) => bends(point, all[n - 1], all[n + 1]));

/**
 * Lines as one SVG path. All its numbers are steps from where the pen was, also those from line to line: short ones.
 * @param lines points in whole units.
 * @param closed whether each line leads back to its start.
 */
export function relativePath(lines: readonly (readonly Point[])[], closed: boolean): string {
  let pen: Point = [0, 0];
  return lines.map((line) => {
    const steps = line.flatMap((point) => {
      const step = [point[0] - pen[0], point[1] - pen[1]];
      pen = point;
      return step;
    });
    if (closed) pen = line[0]!;
    return `m${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
  }).join('');
}
