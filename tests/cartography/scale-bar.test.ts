import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kmPerPixel, scaleBar, scaleUnits } from '../../src/cartography/scale-bar.ts';
import { worldSizeAtZoom0 } from '../../src/journey/camera.ts';
import { distanceKm, kmPerMile } from '../../src/journey/distance.ts';
import { project } from '../../src/journey/mercator.ts';

const zoom = fc.double({ min: 1, max: 7.5, noNaN: true });
const latitude = fc.double({ min: -12, max: 62, noNaN: true });

describe('the scale', () => {
  it('measures what the map shows', () => {
    const [a, b] = [[127, 37.5], [127.2, 37.5]] as const;
    const pixels = (project(b)[0] - project(a)[0]) * worldSizeAtZoom0 * 2 ** 6;
    expect(pixels * kmPerPixel(6, 37.5)).toBeCloseTo(distanceKm(a, b), 2);
  });

  it('is round, and fills more than a third of its room but not more than all of it', () => {
    fc.assert(fc.property(zoom, latitude, fc.constantFrom(...scaleUnits), (z, lat, unit) => {
      const { length, widthPx } = scaleBar(z, lat, 110, unit);
      expect(String(length)).toMatch(/^[125]0*$/);
      expect(widthPx).toBeLessThanOrEqual(110 + 1e-9);
      expect(widthPx).toBeGreaterThan(110 / 2.51);
      expect(widthPx * kmPerPixel(z, lat)).toBeCloseTo(unit === 'mile' ? length * kmPerMile : length, 6);
    }));
  });
});
