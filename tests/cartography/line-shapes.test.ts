import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineShapes, lineUnits } from '../../src/cartography/line-shapes.ts';
import { drawable } from '../../src/cartography/route-path.ts';
import { stops } from '../journey/arbitraries.ts';

/** The points of a relative path, as they come to lie. */
function pointsOf(path: string): [number, number][] {
  const numbers = path.match(/-?\d+/g)!.map(Number);
  const points: [number, number][] = [];
  for (let n = 0; n < numbers.length; n += 2) {
    const [x, y] = points.at(-1) ?? [0, 0];
    points.push([x + numbers[n]!, y + numbers[n + 1]!]);
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

  it('knows what is flown', () => {
    const shapes = lineShapes(drawable([
      { place: 'a', at: [100, 15], via: [], by: 'land' }, { place: 'b', at: [101, 14], via: [], by: 'land' }, { place: 'c', at: [126, 37], via: [], by: 'air' },
    ]));
    expect(shapes.map(({ by }) => by)).toEqual(['land', 'air']);
  });
});
