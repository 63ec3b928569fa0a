import type { Objects, Topology } from 'topojson-specification';
import { presimplify } from 'topojson-simplify';
import { cellLines, gridDegrees, regionBox, type LngLat } from './frame.ts';

/** An arc on the output grid: absolute whole steps from the region's south-west corner. */
export type GridArc = [number, number][];

/**
 * Simplifies every arc by Visvalingam's measure with a bend size that varies by place, and puts it on the grid.
 * Ends stay where they are and arcs keep their index, so the results of two bend sizes can be swapped arc by arc.
 *
 * @param bendDegrees side of the smallest bend to keep at a point; its square is the least area of a triangle
 */
export function simplifiedArcs(layers: Topology<Objects<object>>, bendDegrees: (point: LngLat) => number): GridArc[] {
  const weighted = presimplify(layers, (triangle) => {
    const [a, b, c] = triangle as unknown as [LngLat, LngLat, LngLat];
    const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
    return (area * Math.cos((b[1] * Math.PI) / 180)) / bendDegrees(b) ** 2;
  });
  return weighted.arcs.map((arc) => {
    const points = arc as unknown as [number, number, number][];
    const least = Math.min(1 / 2, nthLargest(points.map(([, , weight]) => weight), leastPoints(points as unknown as LngLat[])));
    return onGrid(points.filter(([, , weight]) => weight >= least).map(([x, y]) => [x, y]));
  });
}

/** A closed line needs four points to have an area, a coast from cell line to the same cell line three. */
function leastPoints(points: LngLat[]): number {
  const [start, end] = [points[0]!, points.at(-1)!];
  if (start[0] === end[0] && start[1] === end[1]) return 4;
  const onSameCellLine = [0, 1].some((axis) => start[axis] === end[axis] && cellLines[axis]!.includes(start[axis]!));
  return onSameCellLine && points.length > 2 ? 3 : 2;
}

function nthLargest(values: number[], n: number): number {
  return [...values].sort((a, b) => b - a)[Math.min(n, values.length) - 1]!;
}

function onGrid(points: LngLat[]): GridArc {
  const result: GridArc = [];
  for (const [lng, lat] of points) {
    const step: [number, number] = [Math.round((lng - regionBox[0]) / gridDegrees), Math.round((lat - regionBox[1]) / gridDegrees)];
    const last = result.at(-1);
    if (!last || last[0] !== step[0] || last[1] !== step[1]) result.push(step);
  }
  // A line that shrank to one grid point still needs two ends.
  return result.length > 1 ? result : [result[0]!, result[0]!];
}

/** TopoJSON's encoding: the first point, then differences. */
export function deltas(arc: GridArc): [number, number][] {
  return arc.map(([x, y], i) => (i === 0 ? [x, y] : [x - arc[i - 1]![0], y - arc[i - 1]![1]]));
}
