import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../src/cartography/colour.ts';
import { hours, paletteAt, paletteDeclarations, paletteOf, type Palette } from '../../src/cartography/palette.ts';

const finely = Array.from({ length: (hours.length - 1) * 200 + 1 }, (_, n) => n / 200);
const keys = Object.keys(paletteOf('midnight')) as (keyof Palette)[];

/** Least contrast of a pair over all hours, and the hour of it. */
function least(of: (palette: Palette) => number): { hour: number; ratio: number } {
  return finely.map((hour) => ({ hour, ratio: of(paletteAt(hour)) })).reduce((a, b) => (b.ratio < a.ratio ? b : a));
}

describe('the palettes', () => {
  it('have the same colours, each written as #rrggbb', () => {
    for (const hour of hours) {
      expect(Object.keys(paletteOf(hour))).toEqual(keys);
      for (const colour of Object.values(paletteOf(hour))) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it.each(['ink', 'soft', 'route'] as const)('keep %s legible on the ground at every hour (WCAG 1.4.3)', (key) => {
    expect(least((palette) => contrast(palette[key], palette.ground)).ratio).toBeGreaterThanOrEqual(4.5);
  });

  it('keep the names on the map legible on their halo at every hour', () => {
    expect(least(({ label, halo }) => contrast(label, halo)).ratio).toBeGreaterThanOrEqual(4.5);
  });

  it('keep the line apart from land and sea at every whole hour (WCAG 1.4.11)', () => {
    for (const hour of hours) {
      const { route, land, sea } = paletteOf(hour);
      expect(contrast(route, land), hour).toBeGreaterThanOrEqual(3);
      expect(contrast(route, sea), hour).toBeGreaterThanOrEqual(3);
    }
  });

  it('are night before the landing and day after it', () => {
    expect(hours.map((hour) => luminance(paletteOf(hour).ground) > 0.5)).toEqual([false, false, false, false, true, true]);
  });
});

describe('the palette at an hour', () => {
  it('is the hour’s own at a whole one, and is held at both ends', () => {
    hours.forEach((hour, n) => { expect(paletteAt(n)).toEqual(paletteOf(hour)); });
    expect(paletteAt(-2)).toEqual(paletteOf('midnight'));
    expect(paletteAt(99)).toEqual(paletteOf('day'));
  });

  it('melts: no ground, land or sea leaps within a hundredth of an hour', () => {
    for (const hour of finely) {
      for (const key of ['ground', 'land', 'sea', 'coast', 'halo'] as const) {
        expect(Math.abs(luminance(paletteAt(hour)[key]) - luminance(paletteAt(hour + 0.01)[key]))).toBeLessThan(0.03);
      }
    }
  });
});

it('gives its colours to CSS', () => {
  expect(paletteDeclarations(paletteOf('day'))).toMatch(/^--ground:#f8f6f0;--ink:#1f2326;.*--halo:#f8f6f0$/);
});
