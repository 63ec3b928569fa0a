import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { State } from '../../src/journey/state.ts';
import type { StageViewport } from '../../src/stage/renderer.ts';
import { litSections } from '../../src/stage/lit-sections.ts';

it('lights the section that is read and its neighbours, wherever the reader was before', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 30 }).chain((count) => fc.tuple(fc.constant(count), fc.array(fc.nat(count - 1), { minLength: 1 }))), ([count, steps]) => {
    const lit = new Set<number>();
    const sections = Array.from({ length: count }, (_, n) => ({
      toggleAttribute: (name: string, force: boolean) => {
        expect(name).toBe('data-lit');
        lit[force ? 'add' : 'delete'](n);
      },
    }));
    const renderer = litSections(sections as unknown as HTMLElement[]);
    for (const step of steps) renderer.draw({ step } as State, {} as StageViewport);
    const last = steps.at(-1)!;
    expect([...lit].toSorted((a, b) => a - b)).toEqual([last - 1, last, last + 1].filter((n) => n >= 0 && n < count));
  }));
});
