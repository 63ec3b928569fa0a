import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hold } from '../../src/journey/state.ts';
import { readingScale, type ReadingLayout } from '../../src/stage/reading-position.ts';
import { number } from '../journey/arbitraries.ts';

/** Sections of any height on a viewport of any height, not all of them longer than it. */
const layout: fc.Arbitrary<ReadingLayout> = fc.record({
  top: number(0, 200), heights: fc.array(number(40, 8000), { minLength: 1, maxLength: 20 }), viewportHeight: number(200, 2500),
}).map(({ top, heights, viewportHeight }) => {
  const edges = [top];
  for (const height of heights) edges.push(edges.at(-1)! + height);
  return { edges, viewportHeight };
});

const offset = number(-500, 170_000);

describe('the scale of a page', () => {
  it('grows with the offset, within the number of sections', () => {
    fc.assert(fc.property(layout, offset, number(0, 5000), (page, scrollY, more) => {
      const { positionAt } = readingScale(page);
      const [before, after] = [positionAt(scrollY), positionAt(scrollY + more)];
      expect(after).toBeGreaterThanOrEqual(before);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(page.edges.length - 1);
    }));
  });

  it('has no jump: a pixel is a small part of a section', () => {
    fc.assert(fc.property(layout, offset, (page, scrollY) => {
      const { positionAt } = readingScale(page);
      const smallest = Math.min(...page.edges.slice(1).map((edge, n) => edge - page.edges[n]!), page.viewportHeight);
      expect(positionAt(scrollY + 0.01) - positionAt(scrollY)).toBeLessThan(0.01 * (8 / smallest));
    }));
  });

  it('is undone: scrolled to a position, one is at that position', () => {
    fc.assert(fc.property(layout, number(0, 1), (page, part) => {
      const { positionAt, scrollAt } = readingScale(page);
      const position = part * (page.edges.length - 1);
      expect(positionAt(scrollAt(position))).toBeCloseTo(position, 6);
    }));
    fc.assert(fc.property(layout, number(0, 1), (page, part) => {
      const { positionAt, scrollAt } = readingScale(page);
      const [first, last] = [page.edges[0]!, page.edges.at(-1)!];
      const scrollY = first + part * (last - first) - 0.5 * page.viewportHeight;
      expect(scrollAt(positionAt(scrollY))).toBeCloseTo(scrollY, 3);
    }));
  });

  it('is in a section when its middle is read, and holds still there', () => {
    fc.assert(fc.property(layout, fc.nat(19), (page, nth) => {
      const n = nth % (page.edges.length - 1);
      const middle = (page.edges[n]! + page.edges[n + 1]!) / 2 - page.viewportHeight / 2;
      const within = readingScale(page).positionAt(middle) - n;
      expect(within).toBeGreaterThan(0);
      expect(within).toBeLessThan(1);
      const long = page.edges[n + 1]! - page.edges[n]! > page.viewportHeight;
      if (long && n > 0 && n < page.edges.length - 2) {
        expect(within).toBeGreaterThanOrEqual(hold.start);
        expect(within).toBeLessThanOrEqual(hold.end);
      }
    }));
  });

  it('is refused where sections do not follow each other', () => {
    expect(() => readingScale({ edges: [0], viewportHeight: 800 })).toThrow('at least one section');
    expect(() => readingScale({ edges: [0, 100, 100], viewportHeight: 800 })).toThrow('Sections must follow each other: 0, 100, 100.');
  });
});
