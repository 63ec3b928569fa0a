import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, routePaths } from '../../src/cartography/route-path.ts';
import { pointAlong } from '../../src/journey/along.ts';
import type { WorldPoint } from '../../src/journey/mercator.ts';
import { number, stops } from '../journey/arbitraries.ts';

const scale = 100_000;
const toScreen = ([x, y]: WorldPoint): [number, number] => [x * scale, y * scale];

/** The stretches of a path, as points. */
const stretchesOf = (path: string): number[][][] =>
  path.split('M').filter(Boolean).map((stretch) => stretch.split('L').map((point) => point.split(' ').map(Number)));

const lengthOf = (path: string): number => stretchesOf(path).reduce((sum, points) =>
  sum + points.slice(1).reduce((part, [x, y], n) => part + Math.hypot(x! - points[n]![0]!, y! - points[n]![1]!), 0), 0);

describe('a line as paths', () => {
  it('is whole at any moment: what is travelled and what is to come add up', () => {
    fc.assert(fc.property(stops, number(0, 1), (through, drawn) => {
      const line = drawable(through);
      const at = routePaths(line, drawn, toScreen);
      const whole = routePaths(line, 0, toScreen);
      const of = (land: string, air: string) => lengthOf(land) + lengthOf(air);
      const total = of(whole.comingLand, whole.comingAir);
      expect(of(at.travelledLand, at.travelledAir) + of(at.comingLand, at.comingAir)).toBeCloseTo(total, -1);
      expect(of(at.travelledLand, at.travelledAir) / total).toBeCloseTo(drawn, 1);
    }));
  });

  it('has nothing travelled at the start and nothing to come at the end', () => {
    fc.assert(fc.property(stops, (through) => {
      const line = drawable(through);
      const [start, end] = [routePaths(line, 0, toScreen), routePaths(line, 1, toScreen)];
      expect([start.travelledLand, start.travelledAir]).toEqual(['', '']);
      expect(lengthOf(end.comingLand) + lengthOf(end.comingAir)).toBeLessThan(0.5);
    }));
  });

  it('has its head where the travelled part ends and the coming one begins', () => {
    fc.assert(fc.property(stops, number(0.001, 0.999), (through, drawn) => {
      const line = drawable(through);
      const { head, travelledLand, travelledAir, comingLand, comingAir } = routePaths(line, drawn, toScreen);
      expect(head).toEqual(toScreen(pointAlong(line.route, drawn)));
      const ends = [travelledLand, travelledAir].flatMap(stretchesOf).map((points) => points.at(-1)!);
      const starts = [comingLand, comingAir].flatMap(stretchesOf).map((points) => points[0]!);
      const touchesHead = (points: number[][]) => points.some(([x, y]) => Math.hypot(x! - head[0], y! - head[1]) < 0.2);
      expect(touchesHead(ends) && touchesHead(starts)).toBe(true);
    }));
  });

  it('draws by air only what is flown', () => {
    const line = drawable([
      { place: 'a', at: [100, 15], via: [], by: 'land' }, { place: 'b', at: [101, 14], via: [], by: 'land' }, { place: 'c', at: [126, 37], via: [], by: 'air' },
    ]);
    const flight = line.route.legs[1]!;
    expect(routePaths(line, flight.start, toScreen).travelledAir).toBe('');
    expect(routePaths(line, flight.start, toScreen).comingLand).toBe('');
    expect(routePaths(line, 1, toScreen).comingAir).toBe('');
    expect(stretchesOf(routePaths(line, 1, toScreen).travelledAir)[0]!.length).toBeGreaterThan(30);
  });
});
