import { vertexBefore } from '../journey/along.ts';
import type { WorldPoint } from '../journey/mercator.ts';
import { stepsInAir, stepsOnLand } from '../journey/route.ts';
import type { DrawableRoute } from './route-path.ts';
import { worldUnits } from './world-units.ts';

/** Width of the Mercator world in the units of a line's shapes: fine enough for the closest camera. */
export const lineUnits = worldUnits * 10;

/** A stretch of a line from one of its stops to the next. */
export interface LineShape {
  readonly by: 'land' | 'air';
  /** The fraction of the whole line at which the stretch ends, 0–1. */
  readonly end: number;
  /** Its path, in {@link lineUnits}. */
  readonly path: string;
}

const whole = ([x, y]: WorldPoint): WorldPoint => [Math.round(x * lineUnits), Math.round(y * lineUnits)];

/** The first handle of the cubic Bézier curve between two points that goes through those after a third and two thirds of its steps. */
function firstHandle(points: readonly WorldPoint[]): WorldPoint {
  const steps = points.length - 1;
  const third = Math.round(steps / 3);
  const t = third / steps;
  const s = 1 - t;
  const along = (axis: 0 | 1): number => {
    const [start, one, two, end] = [0, third, steps - third, steps].map((n) => points[n]![axis]) as [number, number, number, number];
    const [drawnByOne, drawnByTwo] = [one - s ** 3 * start - t ** 3 * end, two - t ** 3 * start - s ** 3 * end];
    return (s * drawnByOne - t * drawnByTwo) / (3 * t * s * (s - t));
  };
  return [along(0), along(1)];
}

/** A path of SVG along the curves that a line was drawn as. @param steps of how many steps each is. */
function curvesAlong(points: readonly WorldPoint[], steps: number): string {
  const numbers: number[] = [];
  for (let n = 0; n + steps < points.length; n += steps) {
    const curve = points.slice(n, n + steps + 1);
    const [startX, startY] = whole(curve[0]!);
    for (const [x, y] of [firstHandle(curve), firstHandle(curve.toReversed()), curve.at(-1)!].map(whole)) numbers.push(x - startX, y - startY);
  }
  return `m${whole(points[0]!).join(' ')}c${numbers.join(' ').replaceAll(' -', '-')}`;
}

const cut = ({ route, world }: DrawableRoute): LineShape[] => {
  const { fractions, legs, stops } = route;
  const ends = [...new Set(Object.values(stops))].toSorted((a, b) => a - b);
  return ends.slice(1).map((end, n) => {
    const points = world.slice(vertexBefore(fractions, ends[n]!), vertexBefore(fractions, end) + 1);
    const { by } = legs.find((leg) => end > leg.start && end <= leg.end)!;
    return { by, end, path: curvesAlong(points, by === 'land' ? stepsOnLand : stepsInAir) };
  });
};

const shapes = new WeakMap<DrawableRoute, readonly LineShape[]>();

/**
 * A line as shapes that all pictures of a page share: written once, since a step always has its line drawn as far as one
 * of the line's stops.
 */
export function lineShapes(line: DrawableRoute): readonly LineShape[] {
  const found = shapes.get(line) ?? cut(line);
  shapes.set(line, found);
  return found;
}
