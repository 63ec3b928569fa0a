import fc from 'fast-check';
import type { Viewport } from '../../src/journey/camera.ts';
import type { LngLat, WorldPoint } from '../../src/journey/mercator.ts';
import type { Plan } from '../../src/journey/plan.ts';
import type { RouteStop } from '../../src/journey/route.ts';
import { viewOf, type View } from '../../src/journey/view.ts';

export const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any place of the inhabited world, to two decimals as the gazetteer has them. */
export const lngLat: fc.Arbitrary<LngLat> = fc.tuple(fc.integer({ min: -17900, max: 17900 }), fc.integer({ min: -7500, max: 7500 }))
  .map(([longitude, latitude]) => [longitude / 100, latitude / 100] as const);

/** A place of the region that the map shows. */
export const regional: fc.Arbitrary<LngLat> = fc.tuple(fc.integer({ min: 9700, max: 13200 }), fc.integer({ min: 1000, max: 4700 }))
  .map(([longitude, latitude]) => [longitude / 100, latitude / 100] as const);

/** A screen from a watch to a wall, of which the words leave a part free. */
export const viewport: fc.Arbitrary<Viewport> = fc.record({
  width: number(280, 5120), height: number(280, 2880), left: number(0, 0.6), top: number(0, 0.6), right: number(0.7, 1), bottom: number(0.7, 1),
}).map(({ width, height, left, top, right, bottom }) => ({
  width, height, free: { left: left * width, top: top * height, width: (right - left) * width, height: (bottom - top) * height },
}));

export const view: fc.Arbitrary<View> = fc.array(regional, { minLength: 1, maxLength: 4 }).map((seen) => viewOf(seen));

/** Points of the Mercator world, no two alike. */
export const control: fc.Arbitrary<WorldPoint[]> = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), { minLength: 2, maxLength: 9, selector: String },
).map((points) => points.map(([x, y]): WorldPoint => [x / 1000, y / 1000]));

/** The stops of a line, no two points alike. */
export const stops: fc.Arbitrary<RouteStop[]> = fc.uniqueArray(regional, { minLength: 4, maxLength: 12, selector: String })
  .chain((points) => fc.array(fc.record({ takes: fc.integer({ min: 0, max: 2 }), by: fc.constantFrom('land' as const, 'air' as const) }), { minLength: points.length, maxLength: points.length })
    .map((choices) => {
      const left = [...points];
      const found: RouteStop[] = [];
      for (const { takes, by } of choices) {
        if (left.length === 0) break;
        const via = found.length === 0 || by === 'air' ? [] : left.splice(0, Math.min(takes, left.length - 1));
        found.push({ place: `stop-${found.length}`, at: left.shift()!, via, by });
      }
      return found;
    }));

/** A plan of some length whose line is drawn further and further. */
export const plan: fc.Arbitrary<Plan> = fc.tuple(
  stops, fc.array(fc.record({ view, drawn: number(0, 1), hour: number(0, 5), lights: fc.constantFrom(0, 1), isChapter: fc.boolean() }), { minLength: 1, maxLength: 8 }),
).map(([line, found]) => {
  const drawn = found.map((step) => step.drawn).sort((a, b) => a - b);
  return {
    line, crossings: [0.2],
    steps: found.map(({ view: seen, hour, lights, isChapter }, n) => ({
      id: `step-${n}`, chapter: isChapter ? `step-${n}` : null, act: 'china', view: seen, names: [], drawn: drawn[n]!, hour, lights,
    })),
  };
});
