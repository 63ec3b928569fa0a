import { geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween, greatCircle } from '../../src/journey/great-circle.ts';
import { lngLat } from './arbitraries.ts';

const pair = ([lng, lat]: readonly [number, number]): [number, number] => [lng, lat];

describe('a great circle', () => {
  it('is as long as d3-geo has it', () => {
    fc.assert(fc.property(lngLat, lngLat, (a, b) => {
      expect(angleBetween(a, b)).toBeCloseTo(geoDistance(pair(a), pair(b)), 6);
    }));
  });

  it('runs where that of d3-geo runs', () => {
    fc.assert(fc.property(lngLat, lngLat, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
      /* Between opposite ends of the Earth there is no one way. */
      fc.pre(angleBetween(a, b) < 3.1);
      expect(angleBetween(greatCircle(a, b)(t), geoInterpolate(pair(a), pair(b))(t))).toBeLessThan(1e-5);
    }));
  });

  it('begins and ends where it should, and stays where it goes nowhere', () => {
    expect(greatCircle([100.5, 13.75], [126.7, 37.45])(0)[0]).toBeCloseTo(100.5, 9);
    expect(greatCircle([100.5, 13.75], [126.7, 37.45])(1)[1]).toBeCloseTo(37.45, 9);
    expect(greatCircle([127, 37.5], [127, 37.5])(0.5)).toEqual([127, 37.5]);
  });
});
