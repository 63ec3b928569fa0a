import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Label } from '../../src/cartography/labels.ts';
import type { Placed } from '../../src/cartography/place-labels.ts';
import { partNames, posterName, posterSides, type PosterName } from '../../src/story/poster-names.ts';

const label = (id: string) => ({ id, name: id, kind: 'place' }) as Label;
const name = fc.record({ label: fc.constantFrom(...'abc').map(label), x: fc.constantFrom('10.0%', '20.0%'), y: fc.constant('50.0%'), words: fc.constantFrom('translate(0 8)', 'translate(30 -8)') });
/* In a picture each name stands once. */
const names = fc.uniqueArray(name, { selector: (one) => one.label.id });
const sorted = (list: readonly PosterName[]) => list.toSorted((a, b) => a.label.id.localeCompare(b.label.id));

it('says where a name stands for a picture of any size', () => {
  const placed = { label: label('hyesan'), x: 165, y: 66, box: { left: 175, top: 58, right: 235, bottom: 90 } } as Placed;
  expect(posterName(placed, posterSides.narrow)).toEqual({ label: placed.label, x: '50.0%', y: '20.0%', words: 'translate(40 -8)' });
});

it('writes the names of both sizes, and none of them twice', () => {
  fc.assert(fc.property(names, names, (narrow, wide) => {
    const parted = partNames(narrow, wide);
    expect(sorted([...parted.both, ...parted.narrow])).toEqual(sorted(narrow));
    expect(sorted([...parted.both, ...parted.wide])).toEqual(sorted(wide));
    for (const one of parted.narrow) expect(parted.wide).not.toContainEqual(one);
  }));
});
