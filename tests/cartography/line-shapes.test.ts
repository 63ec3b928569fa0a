import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineShapes, lineUnits } from '../../src/cartography/line-shapes.ts';
import { drawable } from '../../src/cartography/route-path.ts';
import { stepsInAir, stepsOnLand } from '../../src/journey/route.ts';
import { stops } from '../journey/arbitraries.ts';

/** The points of a path of curves after each of so many steps. */
function pointsOf(path: string, steps = 1): [number, number][] {
  const numbers = path.match(/-?\d+/g)!.map(Number);
  const points: [number, number][] = [[numbers[0]!, numbers[1]!]];
  for (let n = 2; n < numbers.length; n += 6) {
    const [startX, startY] = points.at(-1)!;
    const [x1, y1, x2, y2, x3, y3] = numbers.slice(n, n + 6) as [number, number, number, number, number, number];
    for (let step = 1; step <= steps; step += 1) {
      const t = step / steps;
      const at = (one: number, two: number, three: number) => 3 * t * (1 - t) ** 2 * one + 3 * t ** 2 * (1 - t) * two + t ** 3 * three;
      points.push([startX + at(x1, x2, x3), startY + at(y1, y2, y3)]);
    }
  }
  return points;
}

describe('a line as shapes', () => {
  it('goes from stop to stop without a gap, to the end of the line', () => {
    fc.assert(fc.property(stops, (through) => {
      const line = drawable(through);
      const shapes = lineShapes(line);
      expect(shapes.map(({ end }) => end)).toEqual(shapes.map(({ end }) => end).toSorted((a, b) => a - b));
      expect(shapes.at(-1)!.end).toBe(1);
      const ends = shapes.map(({ path }) => pointsOf(path));
      ends.slice(1).forEach((points, n) => expect(points[0]).toEqual(ends[n]!.at(-1)));
      const inUnits = ([x, y]: readonly [number, number]) => [Math.round(x * lineUnits), Math.round(y * lineUnits)];
      expect(ends[0]![0]).toEqual(inUnits(line.world[0]!));
      expect(ends.at(-1)!.at(-1)).toEqual(inUnits(line.world.at(-1)!));
    }));
  });

  it('goes through the points of the drawn line', () => {
    fc.assert(fc.property(stops, (through) => {
      const line = drawable(through);
      const points = lineShapes(line).flatMap(({ by, path }, n) => pointsOf(path, by === 'land' ? stepsOnLand : stepsInAir).slice(n === 0 ? 0 : 1));
      expect(points).toHaveLength(line.world.length);
      const widest = Math.max(...points.map(([x, y], n) => Math.hypot(x - line.world[n]![0] * lineUnits, y - line.world[n]![1] * lineUnits)));
      /* Rounding takes up to 0.71 of a unit; a great circle is no cubic curve, but is followed to half a unit. */
      expect(widest).toBeLessThan(1.5);
    }));
  });

  it('knows what is flown', () => {
    const shapes = lineShapes(drawable([
      { place: 'a', at: [100, 15], via: [], by: 'land' }, { place: 'b', at: [101, 14], via: [], by: 'land' }, { place: 'c', at: [126, 37], via: [], by: 'air' },
    ]));
    expect(shapes.map(({ by }) => by)).toEqual(['land', 'air']);
  });
});
