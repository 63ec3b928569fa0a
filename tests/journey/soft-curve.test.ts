import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorldPoint } from '../../src/journey/mercator.ts';
import { softCurve } from '../../src/journey/soft-curve.ts';
import { control } from './arbitraries.ts';

describe('a soft curve', () => {
  it('begins and ends every stretch exactly on its controls, and is finite between', () => {
    fc.assert(fc.property(control, fc.integer({ min: 1, max: 20 }), (points, samples) => {
      const stretches = softCurve(points, samples);
      expect(stretches).toHaveLength(points.length - 1);
      stretches.forEach((stretch, n) => {
        expect(stretch).toHaveLength(samples + 1);
        expect([stretch[0], stretch.at(-1)]).toEqual([points[n], points[n + 1]]);
        expect(stretch.flat().every(Number.isFinite)).toBe(true);
      });
    }));
  });

  it('stays near its stretch, however close the other controls stand', () => {
    fc.assert(fc.property(control, (points) => {
      softCurve(points, 12).forEach((stretch, n) => {
        const [start, end] = [points[n]!, points[n + 1]!];
        const chord = Math.hypot(end[0] - start[0], end[1] - start[1]);
        for (const [x, y] of stretch) expect(Math.hypot(x - start[0], y - start[1]) + Math.hypot(x - end[0], y - end[1])).toBeLessThan(3 * chord);
      });
    }));
  });

  it('has no corner: it leaves a control in the direction in which it came', () => {
    const zigzag: WorldPoint[] = [[0.1, 0.1], [0.4, 0.2], [0.3, 0.6], [0.9, 0.5], [0.8, 0.1]];
    const direction = ([x1, y1]: WorldPoint, [x2, y2]: WorldPoint) => Math.atan2(y2 - y1, x2 - x1);
    const stretches = softCurve(zigzag, 4000);
    stretches.slice(1).forEach((next, n) => {
      const turn = direction(next[0]!, next[1]!) - direction(stretches[n]!.at(-2)!, stretches[n]!.at(-1)!);
      expect(Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))).toBeLessThan(0.01);
    });
    for (const stretch of stretches) {
      const lengths = stretch.slice(1).map(([x, y], n) => Math.hypot(x - stretch[n]![0], y - stretch[n]![1]));
      expect(Math.max(...lengths)).toBeLessThan(0.002);
    }
  });

  it('is straight through controls in a row', () => {
    for (const stretch of softCurve([[0, 0], [0.1, 0.1], [0.5, 0.5]], 10)) for (const [x, y] of stretch) expect(y).toBeCloseTo(x, 12);
  });

  it('refuses what no curve goes through', () => {
    expect(() => softCurve([[0, 0]], 5)).toThrow(RangeError);
    expect(() => softCurve([[0, 0], [0.3, 0.3], [0.3, 0.3]], 5)).toThrow('alike: 0.3, 0.3');
  });
});
