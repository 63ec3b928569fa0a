import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceKm, earthRadiusKm } from '../../src/journey/distance.ts';
import { lngLat } from './arbitraries.ts';

it('is a quarter of the way round from the equator to the pole', () => {
  expect(distanceKm([12, 0], [80, 90])).toBeCloseTo((earthRadiusKm * Math.PI) / 2, 6);
});

it('knows how far London is from Paris', () => {
  expect(distanceKm([-0.1278, 51.5074], [2.3522, 48.8566])).toBeCloseTo(343.6, 0);
});

it('is the same both ways, and no shorter by a third place', () => {
  fc.assert(fc.property(lngLat, lngLat, lngLat, (a, b, c) => {
    expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
    expect(distanceKm(a, b)).toBeLessThanOrEqual(distanceKm(a, c) + distanceKm(c, b) + 1e-6);
  }));
});
