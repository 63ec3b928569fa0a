import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, toUnits, worldUnits } from '../../src/cartography/world-units.ts';
import { project } from '../../src/journey/mercator.ts';
import { regional } from '../journey/arbitraries.ts';

/** Reads a path of whole numbers back: the points of `M x y l dx dy …`. */
function pointsOf(path: string): number[][] {
  expect(path).toMatch(/^M\d+ \d+l(?:-?\d+[ -]?)*z?$/);
  const [x, y, ...steps] = path.match(/-?\d+/g)!.map(Number) as [number, number, ...number[]];
  const points = [[x, y]];
  for (let n = 0; n < steps.length; n += 2) points.push([points.at(-1)![0]! + steps[n]!, points.at(-1)![1]! + steps[n + 1]!]);
  return points;
}

const withoutRepeats = (points: number[][]): number[][] => points.filter((point, n) => n === 0 || String(point) !== String(points[n - 1]));

describe('the poster’s units', () => {
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

describe('a line as a path', () => {
  /* Coarse steps as well, so that many go straight east or straight north. */
  const coarse = fc.tuple(fc.integer({ min: 100, max: 103 }), fc.integer({ min: 20, max: 23 })).map(([x, y]) => [x, y] as const);
  const line = fc.array(fc.oneof(regional, coarse), { minLength: 2, maxLength: 20 });

  it('passes through its points, and names none twice in a row', () => {
    fc.assert(fc.property(line, (places) => {
      expect(pointsOf(pathOf(places, false))).toEqual(withoutRepeats(places.map(toUnits)));
    }));
  });

  it('that is closed leaves its end to the z', () => {
    fc.assert(fc.property(line, (places) => {
      const path = pathOf([...places, places[0]!], true);
      expect(path.endsWith('z')).toBe(true);
      expect(pointsOf(path)).toEqual(withoutRepeats(places.map(toUnits)));
    }));
  });
});
