import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kmAlong, pointAlong, vertexBefore } from '../../src/journey/along.ts';
import { distanceKm, kmPerMile } from '../../src/journey/distance.ts';
import { pointOf } from '../../src/journey/lines.ts';
import { project } from '../../src/journey/mercator.ts';
import { drawRoute } from '../../src/journey/route.ts';
import { number, stops } from './arbitraries.ts';
import { journey, line, places, route } from './real-journey.ts';

const grows = (values: readonly number[]): boolean => values.every((value, n) => n === 0 || value >= values[n - 1]!);

describe('a drawn line', () => {
  it('runs from 0 to 1 without turning back, in Mercator and in kilometres', () => {
    fc.assert(fc.property(stops, (through) => {
      const { points, fractions, km } = drawRoute(through);
      expect([points.length, km.length]).toEqual([fractions.length, fractions.length]);
      expect([fractions[0], km[0]]).toEqual([0, 0]);
      expect(fractions.at(-1)).toBeCloseTo(1, 9);
      expect(grows(fractions) && grows(km)).toBe(true);
      expect(points.flat().every(Number.isFinite)).toBe(true);
    }));
  });

  it('reaches its stops exactly, in order', () => {
    fc.assert(fc.property(stops, (through) => {
      const drawn = drawRoute(through);
      const reached = through.map(({ place }) => drawn.stops[place]!);
      expect(grows(reached)).toBe(true);
      through.forEach(({ at }, n) => { expect(drawn.points[drawn.fractions.indexOf(reached[n]!)]).toEqual(at); });
    }));
  });

  it('has legs that follow each other from end to end, each by one means', () => {
    fc.assert(fc.property(stops, (through) => {
      const { legs, stops: reached } = drawRoute(through);
      expect([legs[0]!.start, legs.at(-1)!.end]).toEqual([0, reached[through.at(-1)!.place]]);
      legs.forEach((leg, n) => {
        expect(leg.end).toBeGreaterThan(leg.start);
        if (n > 0) expect([leg.start, leg.by]).toEqual([legs[n - 1]!.end, legs[n - 1]!.by === 'air' ? 'land' : 'air']);
      });
    }));
  });

  it('is never shorter than the chords between its stops, and by air exactly as long', () => {
    fc.assert(fc.property(stops, (through) => {
      const drawn = drawRoute(through);
      const kmAt = (place: string) => kmAlong(drawn, drawn.stops[place]!);
      through.slice(1).forEach(({ place, at, by }, n) => {
        const [direct, way] = [distanceKm(through[n]!.at, at), kmAt(place) - kmAt(through[n]!.place)];
        expect(way).toBeGreaterThanOrEqual(direct - 0.001);
        if (by === 'air') expect(way).toBeCloseTo(direct, 3);
      });
    }));
  });

  it('grows in length with the part that is drawn, and its head moves without a jump', () => {
    fc.assert(fc.property(stops, number(0, 1), number(0, 0.001), (through, fraction, more) => {
      const drawn = drawRoute(through);
      expect(kmAlong(drawn, fraction + more)).toBeGreaterThanOrEqual(kmAlong(drawn, fraction));
      const [a, b] = [pointAlong(drawn, fraction), pointAlong(drawn, Math.min(1, fraction + more))];
      const worldLength = drawn.points.slice(1).reduce((sum, point, n) => {
        const [from, to] = [project(drawn.points[n]!), project(point)];
        return sum + Math.hypot(to[0] - from[0], to[1] - from[1]);
      }, 0);
      expect(Math.hypot(b[0] - a[0], b[1] - a[1])).toBeLessThanOrEqual(more * worldLength + 1e-9);
    }));
  });

  it('needs two stops', () => {
    expect(() => drawRoute(line.slice(0, 1))).toThrow('A route needs two stops or more, not 1.');
  });
});

describe('the last vertex before a fraction', () => {
  it('is the one that a search from the start finds', () => {
    fc.assert(fc.property(fc.array(number(0, 1), { minLength: 1, maxLength: 30 }), number(0, 1), (values, fraction) => {
      const fractions = [0, ...values.sort((a, b) => a - b)];
      expect(vertexBefore(fractions, fraction)).toBe(fractions.findLastIndex((value) => value <= fraction));
    }));
  });
});

describe('the journey as it is written in content/', () => {
  it('is about 3,000 miles by land, as the source says', () => {
    const flight = route.legs.find(({ by }) => by === 'air')!;
    const miles = kmAlong(route, flight.start) / kmPerMile;
    expect(miles).toBeGreaterThan(2900);
    expect(miles).toBeLessThan(3100);
  });

  it('ends 367 miles from Hoeryong in a straight line', () => {
    const { from, to } = journey.straightLine;
    expect([from, to]).toEqual(['hoeryong', 'seoul']);
    expect(Math.round(distanceKm(pointOf(places, from), pointOf(places, to)) / kmPerMile)).toBe(367);
  });

  it('flies once, to Incheon, and goes on by land to Seoul', () => {
    expect(route.legs.map(({ by }) => by)).toEqual(['land', 'air', 'land']);
    expect(route.legs[1]!.end).toBe(route.stops['incheon-airport']);
    expect(route.stops['seoul']).toBeCloseTo(1, 9);
  });
});
