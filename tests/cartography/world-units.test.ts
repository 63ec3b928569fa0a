import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendsOf, relativePath, toUnits, worldUnits } from '../../src/cartography/world-units.ts';
import { project } from '../../src/journey/mercator.ts';
import { regional } from '../journey/arbitraries.ts';

type Point = readonly [number, number];

/** Reads a path of whole numbers back: the points of each `m dx dy dx dy …`. */
function linesOf(path: string): Point[][] {
  expect(path).toMatch(/^(?:m-?\d+[ -]\d+(?:[ -]\d+)*z?)*$/);
  let pen: Point = [0, 0];
  return path.split('m').slice(1).map((line) => {
    const steps = line.match(/-?\d+/g)!.map(Number);
    const points = Array.from({ length: steps.length / 2 }, (_, n): Point => (pen = [pen[0] + steps[2 * n]!, pen[1] + steps[2 * n + 1]!]));
    if (line.endsWith('z')) pen = points[0]!;
    return points;
  });
}

describe('the poster’s units', () => {
  it('are rounded to steps where they need not be finer', () => {
    expect(toUnits([127.03, 37.5], 5)).toEqual(toUnits([127.03, 37.5]).map((value) => Math.round(value / 5) * 5));
  });

  it('are a hundredth of a degree, and whole', () => {
    expect(worldUnits / 360).toBe(100);
    fc.assert(fc.property(regional, (place) => {
      const [x, y] = toUnits(place);
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(Math.abs(x - project(place)[0] * worldUnits)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(y - project(place)[1] * worldUnits)).toBeLessThanOrEqual(0.5);
    }));
  });
});

describe('lines as a path', () => {
  const coordinate = fc.integer({ min: -3000, max: 36_000 });
  const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 20 });

  it('pass through their points, whether they are closed or not', () => {
    fc.assert(fc.property(fc.array(line), fc.boolean(), (lines, closed) => {
      expect(linesOf(relativePath(lines, closed))).toEqual(lines);
    }));
  });

  it('are written as steps from where the pen was', () => {
    expect(relativePath([[[100, 50], [103, 48]], [[104, 48], [104, 60]]], false)).toBe('m100 50 3-2m1 0 0 12');
    expect(relativePath([[[100, 50], [103, 48], [90, 40]], [[101, 50], [99, 51], [98, 50]]], true)).toBe('m100 50 3-2-13-8zm1 0-2 1-1-1z');
  });
});

describe('the bends of a line', () => {
  it('are what is left without points alike and points on a straight way', () => {
    expect(bendsOf([[0, 0], [0, 0], [2, 1], [4, 2], [4, 2], [5, 2], [3, 2]])).toEqual([[0, 0], [4, 2], [5, 2], [3, 2]]);
  });

  it('begin and end with it', () => {
    const small = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(fc.property(fc.array(small, { minLength: 1 }), (points) => {
      const bends = bendsOf(points);
      expect([bends[0], bends.at(-1)]).toEqual([points[0], points.at(-1)]);
    }));
  });
});
