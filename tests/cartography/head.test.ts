import { describe, expect, it } from 'vitest';
import { haloAt, ripplesAt, riverAt } from '../../src/cartography/head.ts';
import { cutPosition } from '../../src/journey/state.ts';

describe('the halo of the head', () => {
  it('breathes as the reader moves, and a little at most', () => {
    const radii = Array.from({ length: 400 }, (_, n) => haloAt(n / 100));
    expect(Math.max(...radii) - Math.min(...radii)).toBeGreaterThan(3);
    for (const [n, radius] of radii.entries()) if (n > 0) expect(Math.abs(radius - radii[n - 1]!)).toBeLessThan(2.5);
  });

  it('is at rest in every still picture', () => {
    const still = Array.from({ length: 20 }, (_, n) => haloAt(cutPosition(n + 0.3)));
    for (const radius of still) expect(radius).toBeCloseTo(haloAt(0), 9);
  });
});

describe('the crossing', () => {
  it('is felt on the river and nowhere else', () => {
    expect(riverAt(0)).toEqual({ wider: 0, brighter: 0 });
    expect(ripplesAt(0).every(({ opacity }) => opacity === 0)).toBe(true);
    expect(riverAt(1).wider).toBeGreaterThan(1);
    expect(ripplesAt(1).every(({ opacity }) => opacity >= 0.3)).toBe(true);
  });
});
