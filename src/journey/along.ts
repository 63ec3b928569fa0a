import { project, type WorldPoint } from './mercator.ts';
import type { Route } from './route.ts';

/** The index of the last vertex at or before `fraction`; the list must grow. */
export function vertexBefore(fractions: readonly number[], fraction: number): number {
  let low = 0;
  let high = fractions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fractions[middle]! <= fraction) low = middle;
    else high = middle - 1;
  }
  return low;
}

const interpolateAt = (route: Pick<Route, 'fractions'>, fraction: number, value: (index: number) => number): number => {
  const { fractions } = route;
  const index = Math.min(vertexBefore(fractions, fraction), fractions.length - 2);
  const start = fractions[index]!;
  const span = fractions[index + 1]! - start;
  const t = span === 0 ? 0 : Math.min(1, Math.max(0, (fraction - start) / span));
  return value(index) + (value(index + 1) - value(index)) * t;
};

/** How far one has travelled, in kilometres on the sphere, when `fraction` (0–1) of the line is drawn. Never decreases. */
export const kmAlong = (route: Pick<Route, 'fractions' | 'km'>, fraction: number): number =>
  interpolateAt(route, fraction, (index) => route.km[index]!);

/** Where the head of the line is, in the Mercator world, when `fraction` (0–1) of it is drawn. */
export function pointAlong(route: Pick<Route, 'fractions' | 'points'>, fraction: number): WorldPoint {
  const world = (index: number) => project(route.points[index]!);
  return [interpolateAt(route, fraction, (index) => world(index)[0]), interpolateAt(route, fraction, (index) => world(index)[1])];
}
