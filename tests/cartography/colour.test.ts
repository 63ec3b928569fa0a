import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, legibleOn, luminance, mixColours, type Hex } from '../../src/cartography/colour.ts';

const hex: fc.Arbitrary<Hex> = fc.integer({ min: 0, max: 0xffffff }).map((value): Hex => `#${value.toString(16).padStart(6, '0')}`);
const channels = (colour: Hex): number[] => [1, 3, 5].map((n) => Number.parseInt(colour.slice(n, n + 2), 16));

describe('contrast', () => {
  it('is what WCAG gives', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(luminance('#ff0000')).toBeCloseTo(0.2126, 10);
  });

  it('is the same both ways, and 1 on itself', () => {
    fc.assert(fc.property(hex, hex, (a, b) => {
      expect(contrast(a, b)).toBe(contrast(b, a));
      expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      expect(contrast(a, a)).toBe(1);
    }));
  });
});

describe('mixing', () => {
  it('begins at one colour, ends at the other, and lies between', () => {
    fc.assert(fc.property(hex, hex, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
      expect([mixColours(a, b, 0), mixColours(a, b, 1), mixColours(a, b, -1), mixColours(a, b, 2)]).toEqual([a, b, a, b]);
      const mixed = mixColours(a, b, t);
      expect(mixed).toMatch(/^#[0-9a-f]{6}$/);
      channels(mixed).forEach((value, n) => {
        const [from, to] = [channels(a)[n]!, channels(b)[n]!];
        expect(value).toBeGreaterThanOrEqual(Math.min(from, to));
        expect(value).toBeLessThanOrEqual(Math.max(from, to));
      });
    }));
  });
});

describe('a legible colour', () => {
  it('reaches its ratio on any ground, and is the wanted one where that does', () => {
    fc.assert(fc.property(hex, hex, (ground, wanted) => {
      const colour = legibleOn(ground, wanted, 4.55);
      expect(contrast(ground, colour)).toBeGreaterThanOrEqual(4.55);
      if (contrast(ground, wanted) >= 4.55) expect(colour).toBe(wanted);
    }), { numRuns: 500 });
  });
});
