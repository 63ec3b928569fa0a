import { describe, expect, it } from 'vitest';
import { insetOpacity, overviewOf } from '../../src/cartography/overview.ts';
import { project } from '../../src/journey/mercator.ts';
import { plan, route } from '../journey/real-journey.ts';

describe('the overview', () => {
  const overview = overviewOf(route.points.map(project));

  it('holds the whole line with room around it', () => {
    for (const [x, y] of route.points.map(project)) {
      expect(Math.max(Math.abs(x - overview.x), Math.abs(y - overview.y))).toBeLessThan(overview.size / 2 / 1.1);
    }
  });

  it('is there for every chapter that is near, and not where the map shows as much itself', () => {
    expect(insetOpacity(plan.steps[0]!.view.size, overview)).toBe(0);
    expect(insetOpacity(overview.size, overview)).toBe(0);
    for (const { id, view } of plan.steps.filter(({ chapter }) => chapter)) {
      if (view.size < overview.size / 2) expect(insetOpacity(view.size, overview), id).toBe(1);
    }
  });
});
