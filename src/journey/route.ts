import { distanceKm } from './distance.ts';
import { greatCircle } from './great-circle.ts';
import { project, unproject, type LngLat, type WorldPoint } from './mercator.ts';
import { softCurve } from './soft-curve.ts';

/** A stop of a line, with the bends on the way to it. */
export interface RouteStop {
  readonly place: string;
  readonly at: LngLat;
  readonly via: readonly LngLat[];
  readonly by: 'land' | 'air';
}

/** A stretch of a line, travelled by one means; `start` and `end` are fractions of the whole, 0–1. */
export interface Leg {
  readonly by: 'land' | 'air';
  readonly start: number;
  readonly end: number;
}

/**
 * A drawn line. Every vertex has its place on the sphere, how far along the *drawn* line it lies
 * (`fractions`, 0–1, measured in Mercator as the eye sees it), and how far one has travelled there (`km`, on the sphere).
 */
export interface Route {
  readonly points: readonly LngLat[];
  readonly fractions: readonly number[];
  readonly km: readonly number[];
  readonly legs: readonly Leg[];
  /** The fraction at which the line reaches each of its stops. */
  readonly stops: Readonly<Record<string, number>>;
}

/** Of how many steps the curve is that leads from one point to the next on land. */
export const stepsOnLand = 14;
/** Of how many steps the curves are that a flight is drawn as: so short that a great circle is as good as a cubic curve. */
export const stepsInAir = 12;
const stepsPerFlight = 4 * stepsInAir;

const flight = (from: LngLat, to: LngLat): LngLat[] => {
  const along = greatCircle(from, to);
  return Array.from({ length: stepsPerFlight + 1 }, (_, n) => along(n / stepsPerFlight));
};

/** Splits the stops where the means of travel changes: each run shares its last stop with the next. */
function runs(stops: readonly RouteStop[]): { by: 'land' | 'air'; stops: RouteStop[] }[] {
  const found: { by: 'land' | 'air'; stops: RouteStop[] }[] = [];
  for (let n = 1; n < stops.length; n += 1) {
    const stop = stops[n]!;
    const last = found.at(-1);
    if (last && last.by === stop.by) last.stops.push(stop);
    else found.push({ by: stop.by, stops: [stops[n - 1]!, stop] });
  }
  return found;
}

/** The vertices of one run, and which of them are its stops. */
function drawRun({ by, stops }: { by: 'land' | 'air'; stops: readonly RouteStop[] }) {
  const control: { at: LngLat; place: string | null }[] = stops.flatMap((stop, n) => [
    ...(n === 0 ? [] : stop.via.map((at) => ({ at, place: null }))),
    { at: stop.at, place: stop.place },
  ]);
  const stretches: LngLat[][] = by === 'air'
    ? control.slice(1).map((end, n) => flight(control[n]!.at, end.at))
    : softCurve(control.map(({ at }) => project(at)), stepsOnLand).map((stretch) => stretch.map(unproject));
  const points: LngLat[] = [control[0]!.at];
  const stopIndex: [string, number][] = [];
  stretches.forEach((stretch, n) => {
    points.push(...stretch.slice(1, -1), control[n + 1]!.at);
    const { place } = control[n + 1]!;
    if (place) stopIndex.push([place, points.length - 1]);
  });
  return { by, points, stopIndex };
}

const cumulative = <T>(items: readonly T[], length: (a: T, b: T) => number): number[] => {
  const sums = [0];
  for (let n = 1; n < items.length; n += 1) sums.push(sums[n - 1]! + length(items[n - 1]!, items[n]!));
  return sums;
};

const worldDistance = (a: WorldPoint, b: WorldPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** A line is drawn once, however many ask for it. */
const drawn = new WeakMap<readonly RouteStop[], Route>();

/**
 * Draws the line through the stops: soft curves on land, great circles in the air.
 * @param stops at least two, in order; the first one's `via` and `by` do not count.
 * @throws RangeError on fewer than two stops, or where two neighbouring points are alike.
 */
export function drawRoute(stops: readonly RouteStop[]): Route {
  const known = drawn.get(stops);
  if (known) return known;
  if (stops.length < 2) throw new RangeError(`A route needs two stops or more, not ${stops.length}.`);
  const points: LngLat[] = [stops[0]!.at];
  const stopIndex: [string, number][] = [[stops[0]!.place, 0]];
  const legIndex: { by: 'land' | 'air'; start: number; end: number }[] = [];
  for (const run of runs(stops).map(drawRun)) {
    const offset = points.length - 1;
    points.push(...run.points.slice(1));
    stopIndex.push(...run.stopIndex.map(([place, n]): [string, number] => [place, n + offset]));
    legIndex.push({ by: run.by, start: offset, end: points.length - 1 });
  }
  const world = cumulative(points.map(project), worldDistance);
  const total = world.at(-1)!;
  const fractions = world.map((length) => length / total);
  const route: Route = {
    points,
    fractions,
    km: cumulative(points, distanceKm),
    legs: legIndex.map(({ by, start, end }) => ({ by, start: fractions[start]!, end: fractions[end]! })),
    stops: Object.fromEntries(stopIndex.map(([place, n]) => [place, fractions[n]!])),
  };
  drawn.set(stops, route);
  return route;
}
