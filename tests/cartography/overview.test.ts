import { describe, expect, it } from 'vitest';
import { insetOpacity, overviewOf } from '../../src/cartography/overview.ts';
import { project } from '../../src/journey/mercator.ts';
import { nearestOnRoute } from '../../src/cartography/route-hit.ts';
import { drawable } from '../../src/cartography/route-path.ts';
import { pointAlong } from '../../src/journey/along.ts';
import { line, plan, route } from '../journey/real-journey.ts';

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

describe('touching the line', () => {
  const drawn = drawable(line);
  const toScreen = ([x, y]: readonly [number, number]) => [x * 9000, y * 9000] as const;

  it.each([0.02, 0.3, 0.55, 0.8, 0.97])('finds how far along it was touched: %d', (fraction) => {
    const hit = nearestOnRoute(drawn, toScreen(pointAlong(drawn.route, fraction)), toScreen);
    expect(hit.distancePx).toBeLessThan(0.01);
    const again = toScreen(pointAlong(drawn.route, hit.fraction));
    expect(Math.hypot(again[0] - toScreen(pointAlong(drawn.route, fraction))[0], again[1] - toScreen(pointAlong(drawn.route, fraction))[1])).toBeLessThan(0.1);
  });
});
