import { interpolateZoom } from 'd3-interpolate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zoomPath } from '../../src/journey/zoom-path.ts';
import { number, view } from './arbitraries.ts';

it('begins and ends exactly on its views', () => {
  fc.assert(fc.property(view, view, (from, to) => {
    const path = zoomPath(from, to);
    expect([path(0), path(1)]).toEqual([from, to]);
  }));
});

it('comes from its first view and arrives at its last, and does not leap there', () => {
  fc.assert(fc.property(view, view, (from, to) => {
    const path = zoomPath(from, to);
    for (const [near, there] of [[path(1e-7), from], [path(1 - 1e-7), to]] as const) {
      expect(Math.hypot(near.x - there.x, near.y - there.y) / there.size).toBeLessThan(1e-4);
      expect(near.size / there.size).toBeCloseTo(1, 4);
    }
  }));
});

it('moves without a jump: a thousandth of the way is a small part of what is seen', () => {
  fc.assert(fc.property(view, view, number(0, 0.999), (from, to, t) => {
    const path = zoomPath(from, to);
    const [a, b] = [path(t), path(t + 0.001)];
    const size = Math.min(a.size, b.size);
    expect(Math.hypot(b.x - a.x, b.y - a.y) / size).toBeLessThan(0.05);
    expect(Math.abs(Math.log2(b.size / a.size))).toBeLessThan(0.05);
  }));
});

it('zooms out between two far places as far as needs be, and never further in than the closer of both', () => {
  const [tumen, bangkok] = [{ x: 0.86, y: 0.37, size: 0.01 }, { x: 0.78, y: 0.46, size: 0.01 }];
  const path = zoomPath(tumen, bangkok);
  expect(path(0.5).size).toBeGreaterThan(0.05);
  fc.assert(fc.property(view, view, number(0, 1), (from, to, t) => {
    expect(zoomPath(from, to)(t).size).toBeGreaterThan(Math.min(from.size, to.size) * 0.999);
  }));
});

it('is the way that d3-interpolate takes', () => {
  fc.assert(fc.property(view, view, number(0, 1), (from, to, t) => {
    /* Nearer than this, d3 takes two centres for one. */
    fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 1e-5);
    const [x, y, size] = interpolateZoom([from.x, from.y, from.size], [to.x, to.y, to.size])(t);
    const ours = zoomPath(from, to)(t);
    expect(Math.hypot(ours.x - x, ours.y - y) / size).toBeLessThan(1e-5);
    expect(ours.size / size).toBeCloseTo(1, 6);
  }));
});
