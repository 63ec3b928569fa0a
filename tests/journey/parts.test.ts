import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf } from '../../src/journey/parts.ts';

/** Chapters in order: some acts, each with some chapters. */
const chapters = fc.array(fc.nat(120), { maxLength: 6 }).map((lengths) =>
  lengths.flatMap((length, act) => Array.from({ length }, (_, n) => ({ id: `${act}-${n}`, act: `act-${act}` }))));
const most = fc.integer({ min: 1, max: 60 });

it('loses no chapter and keeps their order', () => {
  fc.assert(fc.property(chapters, most, (all, limit) => {
    expect(partsOf(all, limit).flat()).toEqual(all);
  }));
});

it('makes no part longer than a page can hold, and none empty but that of an empty journey', () => {
  fc.assert(fc.property(chapters, most, (all, limit) => {
    for (const part of partsOf(all, limit)) {
      expect(part.length).toBeLessThanOrEqual(limit);
      if (all.length > 0) expect(part.length).toBeGreaterThan(0);
    }
  }));
});

it('leaves a journey whole that one page can hold', () => {
  fc.assert(fc.property(chapters, (all) => {
    expect(partsOf(all, Math.max(all.length, 1))).toHaveLength(1);
  }));
});

it('parts an act into pieces of nearly equal length', () => {
  const act = Array.from({ length: 100 }, (_, n) => ({ id: String(n), act: 'china' }));
  expect(partsOf(act, 36).map(({ length }) => length)).toEqual([33, 33, 34]);
});
