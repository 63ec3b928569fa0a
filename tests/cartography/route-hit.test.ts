import { describe, expect, it } from 'vitest';
import { nearestOnRoute } from '../../src/cartography/route-hit.ts';
import { drawable } from '../../src/cartography/route-path.ts';
import { pointAlong } from '../../src/journey/along.ts';
import { line } from '../journey/real-journey.ts';

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
