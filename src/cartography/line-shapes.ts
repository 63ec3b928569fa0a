import { vertexBefore } from '../journey/along.ts';
import type { DrawableRoute } from './route-path.ts';
import { relativePath, worldUnits } from './world-units.ts';

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

const cut = ({ route, world }: DrawableRoute): LineShape[] => {
  const { fractions, legs, stops } = route;
  const ends = [...new Set(Object.values(stops))].toSorted((a, b) => a - b);
  return ends.slice(1).map((end, n) => {
    const points = world.slice(vertexBefore(fractions, ends[n]!), vertexBefore(fractions, end) + 1);
    return {
      by: legs.find((leg) => end > leg.start && end <= leg.end)!.by,
      end,
      path: relativePath([points.map(([x, y]) => [Math.round(x * lineUnits), Math.round(y * lineUnits)] as const)], false),
    };
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
