import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { keptBySize } from '../../src/stage/kept-by-size.ts';
import type { StageViewport } from '../../src/stage/renderer.ts';

const stageOf = (width: number, note: number): StageViewport => ({
  width, height: 800, free: { left: 0, top: 60, width, height: 600 }, obstacles: [{ left: 0, top: 800 - note, right: 200, bottom: 800 }], exploring: null,
});

it('finds once for each step and size, and again where the size is one of before', () => {
  const find = vi.fn((step: number, { width, obstacles }: StageViewport) => `${step} on ${width} above ${obstacles[0]!.top}`);
  const found = keptBySize(find);
  /* The note grows and shrinks again; each time the stage is measured anew. */
  for (const note of [40, 60, 40, 60]) {
    for (const step of [3, 4, 3]) expect(found(step, stageOf(390, note))).toBe(`${step} on 390 above ${800 - note}`);
  }
  expect(find).toHaveBeenCalledTimes(4);
});

it('forgets sizes when there are many, and none of those that are kept when one of them comes back', () => {
  const find = vi.fn((step: number) => step);
  const found = keptBySize(find);
  const widths = [300, 310, 320, 330, 340, 350, 360, 370];
  for (const width of [...widths, ...widths, ...widths]) found(0, stageOf(width, 40));
  expect(find).toHaveBeenCalledTimes(widths.length);
  found(0, stageOf(380, 40));
  found(0, stageOf(300, 40));
  expect(find).toHaveBeenCalledTimes(widths.length + 2);
});

it('answers for the step and the size that it is asked for, whatever was asked before', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 300, max: 330 })), { minLength: 1, maxLength: 100 }), (asked) => {
    const found = keptBySize((step, { width }) => `${step} on ${width}`);
    for (const [step, width] of asked) expect(found(step, stageOf(width, 40))).toBe(`${step} on ${width}`);
  }));
});
