import { describe, expect, it } from 'vitest';
import { labelsInSquare } from '../../src/cartography/labels-in-view.ts';
import type { Label } from '../../src/cartography/labels.ts';
import { project } from '../../src/journey/mercator.ts';
import { places, plan, route } from '../journey/real-journey.ts';

const kinds = { country: 'country', sea: 'sea', river: 'river' } as const;
const labels = Object.entries(places).flatMap(([id, { at, kind, name }]): Label[] =>
  (at && kind !== 'via' && kind !== 'area' ? [{ id, kind: kinds[kind as keyof typeof kinds] ?? 'place', at, name: name.en, other: name.ko ?? '' }] : []));
const line = route.points.map(project);

describe.each([330, 760])('the names on a poster %i px wide', (side) => {
  it.each(plan.steps.filter(({ chapter }) => chapter).map((step) => [step.id, step] as const))('of %s name the place of the chapter', (_id, { view, names }) => {
    const placed = labelsInSquare(labels, names, [line], view, side);
    expect(placed.map(({ label }) => label.id)).toContain(names[0]);
    for (const { box } of placed) expect(Math.min(box.left, box.top, side - box.right, side - box.bottom)).toBeGreaterThanOrEqual(0);
  });

  it('name only those places that the chapter names', () => {
    for (const { view, names } of plan.steps) {
      const named = labelsInSquare(labels, names, [line], view, side).filter(({ label }) => label.kind === 'place');
      for (const { label } of named) expect(names).toContain(label.id);
    }
  });
});
