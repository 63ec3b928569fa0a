import type { LngLat } from './frame.ts';
import { nearestVertex } from './planar.ts';

/** Distance in degrees (plane) from a point to a line. */
export function distanceToLine([x, y]: LngLat, line: LngLat[]): number {
  let best = Infinity;
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(a[0] + t * dx - x, a[1] + t * dy - y));
  }
  return best;
}

/** The nearest vertex of some lines if it is no further than `withinDegrees`, else the point itself. */
export function snapTo(point: LngLat, lines: LngLat[][], withinDegrees: number): LngLat {
  const vertices = lines.flat();
  if (vertices.length === 0) return point;
  const { index, degrees } = nearestVertex(point, vertices);
  return degrees <= withinDegrees ? vertices[index]! : point;
}

/** The stretches of a line that leave the known lines, with one vertex more at either end, put on the known line it comes from. */
export function awayFrom(line: LngLat[], known: LngLat[][], tolerance: number, snapDegrees: number): LngLat[][] {
  const far = line.map((point) => known.every((other) => distanceToLine(point, other) > tolerance));
  const runs: LngLat[][] = [];
  for (let i = 0; i < line.length; i += 1) {
    if (!far[i]) continue;
    let end = i;
    while (end + 1 < line.length && far[end + 1]) end += 1;
    const run = line.slice(Math.max(i - 1, 0), Math.min(end + 2, line.length));
    run[0] = snapTo(run[0]!, known, snapDegrees);
    run[run.length - 1] = snapTo(run.at(-1)!, known, snapDegrees);
    runs.push(run);
    i = end;
  }
  return runs;
}
