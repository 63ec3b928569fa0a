import type { WorldPoint } from '../journey/mercator.ts';
import type { DrawableRoute } from './route-path.ts';

/** The point of a line nearest to another: how far along the line, 0–1, and how far away on the screen. */
export interface RouteHit { readonly fraction: number; readonly distancePx: number }

/** Finds where a line passes nearest to a point of the screen, in CSS pixels. */
export function nearestOnRoute({ route, world }: DrawableRoute, [px, py]: readonly [number, number], toScreen: (world: WorldPoint) => readonly [number, number]): RouteHit {
  let best: RouteHit = { fraction: 0, distancePx: Infinity };
  const screen = world.map(toScreen);
  for (let n = 1; n < screen.length; n += 1) {
    const [[ax, ay], [bx, by]] = [screen[n - 1]!, screen[n]!];
    const squared = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / squared));
    const distancePx = Math.hypot(px - ax - (bx - ax) * t, py - ay - (by - ay) * t);
    if (distancePx < best.distancePx) {
      const [from, to] = [route.fractions[n - 1]!, route.fractions[n]!];
      best = { fraction: from + (to - from) * t, distancePx };
    }
  }
  return best;
}
