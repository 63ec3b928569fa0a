import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label, LabelKind } from '../../src/cartography/labels.ts';
import { anchors, boxAt, crosses, placeLabels, type Box, type Candidate } from '../../src/cartography/place-labels.ts';

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const bounds: Box = { left: 0, top: 0, right: 800, bottom: 600 };

const label = (kind: LabelKind, name: string, other = ''): Label => ({ id: name, kind, at: [0, 0], name, other });
const candidate: fc.Arbitrary<Candidate> = fc.record({
  kind: fc.constantFrom<LabelKind>('place', 'country', 'sea', 'river'), name: fc.constantFrom('Seoul', 'Somewhere in China', '두만강', 'A'),
  other: fc.constantFrom('', '서울'), x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }),
}).map(({ kind, name, other, x, y }) => ({ label: label(kind, name, other), x, y }));
const line = fc.array(fc.tuple(fc.integer({ min: -50, max: 850 }), fc.integer({ min: -50, max: 650 })), { maxLength: 12 });

describe('labels that found room', () => {
  const cases = fc.tuple(fc.array(candidate, { maxLength: 25 }), line);

  it('never overlap each other or a dot, and never leave the bounds', () => {
    fc.assert(fc.property(cases, ([candidates, route]) => {
      const placed = placeLabels(candidates, { lines: [route], bounds, taken: [] });
      placed.forEach(({ box, label: { kind }, x, y }, n) => {
        for (const other of placed.slice(n + 1)) expect(overlap(box, other.box)).toBe(false);
        for (const dot of candidates.filter((one) => one.label.kind === 'place')) {
          expect(overlap(box, { left: dot.x - 4, top: dot.y - 4, right: dot.x + 4, bottom: dot.y + 4 })).toBe(false);
        }
        expect(box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom).toBe(true);
        if (kind === 'place') expect(Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))).toBeLessThan(45);
      });
    }), { numRuns: 300 });
  });

  it('keep clear of the line, but for places that have nowhere else to stand', () => {
    fc.assert(fc.property(cases, ([candidates, route]) => {
      for (const { box, label: { kind } } of placeLabels(candidates, { lines: [route], bounds, taken: [] })) {
        if (kind !== 'place') expect(route.some((point, n) => n > 0 && crosses(box, route[n - 1]!, point))).toBe(false);
      }
    }), { numRuns: 300 });
  });

  it('come in their order: nobody loses their room to one of less importance', () => {
    fc.assert(fc.property(cases, candidate, ([candidates, route], last) => {
      const calm = { ...last, label: { ...last.label, kind: 'country' as const } };
      const without = placeLabels(candidates, { lines: [route], bounds, taken: [] });
      expect(placeLabels([...candidates, calm], { lines: [route], bounds, taken: [] }).slice(0, without.length)).toEqual(without);
    }));
  });

  it('are left out where they must stand close and find no room', () => {
    const crowd: Candidate[] = Array.from({ length: 12 }, (_, n) => ({ label: label('place', `Seoul ${n}`), x: 400 + n * 6, y: 300 + (n % 2) * 9 }));
    const sparing = placeLabels(crowd, { lines: [], bounds, taken: [], sparing: true });
    expect(sparing.length).toBeLessThan(placeLabels(crowd, { lines: [], bounds, taken: [] }).length);
    expect(sparing[0]!.label.name).toBe('Seoul 0');
    for (const { box, x, y } of sparing) expect(Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))).toBeLessThan(16);
  });

  it('stand to the east of their dot where nothing is in the way', () => {
    const [only] = placeLabels([{ label: label('place', 'Seoul'), x: 400, y: 300 }], { lines: [], bounds, taken: [] });
    expect(only!.anchor).toBe('e');
    expect(only!.box.left).toBeGreaterThan(400);
  });

  it('step aside for the line', () => {
    const [only] = placeLabels([{ label: label('place', 'Seoul'), x: 400, y: 300 }], { lines: [[[400, 300], [800, 300]]], bounds, taken: [] });
    expect(only!.anchor).toBe('w');
  });
});

describe('the box at an anchor', () => {
  it.each(anchors)('%s stands on its side of the point', (anchor) => {
    const { left, top, right, bottom } = boxAt({ label: label('place', 'Seoul', '서울'), x: 0, y: 0 }, anchor);
    if (anchor.includes('e')) expect(left).toBeGreaterThan(0);
    else if (anchor.includes('w')) expect(right).toBeLessThan(0);
    else expect(left + right).toBeCloseTo(0, 9);
    if (anchor.includes('s')) expect(top).toBeGreaterThan(0);
    else if (anchor.includes('n')) expect(bottom).toBeLessThan(0);
    else expect(top + bottom).toBeCloseTo(0, 9);
  });
});

describe('a line and a box', () => {
  const box: Box = { left: 10, top: 10, right: 20, bottom: 20 };

  it('cross as a finely sampled line does', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(fc.property(point, point, (a, b) => {
      const hits = Array.from({ length: 401 }, (_, n) => n / 400).some((t) => {
        const [x, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
        return x > box.left + 0.2 && x < box.right - 0.2 && y > box.top + 0.2 && y < box.bottom - 0.2;
      });
      if (hits) expect(crosses(box, a, b)).toBe(true);
      const far = Math.max(a[0], b[0]) < 10 || Math.min(a[0], b[0]) > 20 || Math.max(a[1], b[1]) < 10 || Math.min(a[1], b[1]) > 20;
      if (far) expect(crosses(box, a, b)).toBe(false);
      expect(crosses(box, a, b)).toBe(crosses(box, b, a));
    }), { numRuns: 500 });
  });

  it('do not cross past a corner', () => {
    expect(crosses(box, [0, 15], [8, 30])).toBe(false);
    expect(crosses(box, [5, 16], [14, 25])).toBe(false);
    expect(crosses(box, [12, 12], [13, 13])).toBe(true);
  });
});
