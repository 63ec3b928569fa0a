import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latitudeToY, project, unproject } from '../../src/journey/mercator.ts';
import { lngLat, number } from './arbitraries.ts';

describe('the Mercator world', () => {
  it('is 1 wide and 1 high, with the equator in the middle', () => {
    expect(project([-180, 0])).toEqual([0, 0.5]);
    expect(project([180, 0])[0]).toBe(1);
    expect(latitudeToY(85.0511287798066)).toBeCloseTo(0, 12);
    expect(latitudeToY(-85.0511287798066)).toBeCloseTo(1, 12);
  });

  it('agrees with the example that EPSG gives of its projection 3857', () => {
    const [x, y] = project([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600]);
    const metres = 2 * Math.PI * 6378137;
    expect((x - 0.5) * metres).toBeCloseTo(-11169055.58, 1);
    expect((0.5 - y) * metres).toBeCloseTo(2800000, 1);
  });

  it('is undone by unproject', () => {
    fc.assert(fc.property(lngLat, (place) => {
      const [longitude, latitude] = unproject(project(place));
      expect(longitude).toBeCloseTo(place[0], 9);
      expect(latitude).toBeCloseTo(place[1], 9);
    }));
    fc.assert(fc.property(number(0, 1), number(0, 1), (x, y) => {
      const [backX, backY] = project(unproject([x, y]));
      expect(backX).toBeCloseTo(x, 9);
      expect(backY).toBeCloseTo(y, 9);
    }));
  });
});
