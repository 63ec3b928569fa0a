import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptInside, leastZoom, panned, zoomedAt, type Size } from '../../src/cartography/explore-camera.ts';
import { dataExtent } from '../../src/cartography/frame-bleed.ts';
import { maxZoom, worldSizeAtZoom0, type Camera } from '../../src/journey/camera.ts';
import { project, unproject } from '../../src/journey/mercator.ts';

const size = fc.constantFrom<Size>({ width: 320, height: 568 }, { width: 390, height: 844 }, { width: 1440, height: 900 }, { width: 2560, height: 1300 });
const camera: fc.Arbitrary<Camera> = fc.tuple(fc.double({ min: 60, max: 165, noNaN: true }), fc.double({ min: -12, max: 62, noNaN: true }), fc.double({ min: 0, max: 12, noNaN: true }))
  .map(([lng, lat, zoom]) => ({ center: [lng, lat], zoom, bearing: 0, pitch: 0 }));
const pixel = fc.tuple(fc.double({ min: -900, max: 900, noNaN: true }), fc.double({ min: -900, max: 900, noNaN: true }));

const ground = ({ center, zoom }: Camera, { width, height }: Size, [px, py]: readonly [number, number]) => {
  const scale = worldSizeAtZoom0 * 2 ** zoom;
  const [x, y] = project(center);
  return unproject([x + (px - width / 2) / scale, y + (py - height / 2) / scale]);
};

function expectInside(shown: Camera, screen: Size): void {
  const [west, south, east, north] = dataExtent;
  const [left, top] = ground(shown, screen, [0, 0]);
  const [right, bottom] = ground(shown, screen, [screen.width, screen.height]);
  expect(Math.min(left - west, east - right, bottom - south, north - top)).toBeGreaterThan(-1e-6);
  expect(shown.zoom).toBeLessThanOrEqual(maxZoom);
  expect([shown.bearing, shown.pitch]).toEqual([0, 0]);
}

describe('the explored camera', () => {
  it('never leaves the data, comes no closer than the story, and never turns', () => {
    fc.assert(fc.property(camera, size, pixel, fc.double({ min: -6, max: 6, noNaN: true }), (from, screen, by, zoom) => {
      expectInside(keptInside(from, screen), screen);
      expectInside(panned(keptInside(from, screen), by, screen), screen);
      expectInside(zoomedAt(keptInside(from, screen), zoom, [by[0] + 900, by[1] + 900], screen), screen);
    }));
  });

  it('follows the hand to the pixel where there is room', () => {
    const [screen, from] = [{ width: 1440, height: 900 }, { center: [120, 35], zoom: 5.5, bearing: 0, pitch: 0 }] as const;
    const before = ground(from, screen, [700, 400]);
    const after = ground(panned(from, [60, -35], screen), screen, [760, 365]);
    expect(after[0]).toBeCloseTo(before[0], 9);
    expect(after[1]).toBeCloseTo(before[1], 9);
  });

  it('zooms about the point under the hand', () => {
    const [screen, from] = [{ width: 1440, height: 900 }, { center: [120, 35], zoom: 5.5, bearing: 0, pitch: 0 }] as const;
    const before = ground(from, screen, [1100, 220]);
    const after = ground(zoomedAt(from, 0.8, [1100, 220], screen), screen, [1100, 220]);
    expect(after[0]).toBeCloseTo(before[0], 9);
    expect(after[1]).toBeCloseTo(before[1], 9);
  });

  it('changes nothing about a camera that is inside', () => {
    const [screen, from] = [{ width: 390, height: 844 }, { center: [127, 38], zoom: 6, bearing: 0, pitch: 0 }] as const;
    expect(keptInside(from, screen).center[0]).toBeCloseTo(127, 9);
    expect(keptInside(from, screen).zoom).toBe(6);
    expect(leastZoom(screen)).toBeLessThan(6);
  });
});
