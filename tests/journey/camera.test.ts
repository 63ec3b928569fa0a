import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraFor, leastSidePx, maxZoom, worldSizeAtZoom0, type Viewport } from '../../src/journey/camera.ts';
import { project } from '../../src/journey/mercator.ts';
import { smallestViewSize, viewOf, type View } from '../../src/journey/view.ts';
import { regional, view, viewport } from './arbitraries.ts';

/** The view's square on the screen, as a renderer that follows the camera would draw it. */
function squareOnScreen({ x, y, size }: View, screen: Viewport) {
  const { center, zoom } = cameraFor({ x, y, size }, screen);
  const pixels = worldSizeAtZoom0 * 2 ** zoom;
  const [centerX, centerY] = project(center);
  const side = size * pixels;
  return { left: (x - centerX) * pixels + screen.width / 2 - side / 2, top: (y - centerY) * pixels + screen.height / 2 - side / 2, side };
}

const screens: [string, Viewport][] = [
  ['280 px wide', { width: 280, height: 653, free: { left: 8, top: 48, width: 264, height: 250 } }],
  ['a phone on its side', { width: 844, height: 390, free: { left: 420, top: 20, width: 400, height: 300 } }],
  ['4k', { width: 3840, height: 2160, free: { left: 1200, top: 100, width: 2500, height: 1900 } }],
];

describe('a camera', () => {
  it('fits the view into the free part of any screen, in its middle', () => {
    fc.assert(fc.property(view, viewport, (seen, screen) => {
      const { left, top, side } = squareOnScreen(seen, screen);
      const { free } = screen;
      fc.pre(Math.min(free.width, free.height) >= leastSidePx);
      const slack = 0.01;
      expect(left).toBeGreaterThanOrEqual(free.left - slack);
      expect(top).toBeGreaterThanOrEqual(free.top - slack);
      expect(left + side).toBeLessThanOrEqual(free.left + free.width + slack);
      expect(top + side).toBeLessThanOrEqual(free.top + free.height + slack);
      expect(left + side / 2).toBeCloseTo(free.left + free.width / 2, 2);
      expect(top + side / 2).toBeCloseTo(free.top + free.height / 2, 2);
    }));
  });

  it('comes as close as the free part allows, but never closer than places are generalised', () => {
    fc.assert(fc.property(view, viewport, (seen, screen) => {
      const { zoom, bearing, pitch } = cameraFor(seen, screen);
      expect([bearing, pitch]).toEqual([0, 0]);
      expect(zoom).toBeLessThanOrEqual(maxZoom);
      if (zoom < maxZoom) expect(squareOnScreen(seen, screen).side).toBeCloseTo(Math.max(Math.min(screen.free.width, screen.free.height), leastSidePx), 2);
    }));
  });

  it('is one where the words leave no free part', () => {
    fc.assert(fc.property(view, viewport, (seen, { free, ...screen }) => {
      const { center, zoom } = cameraFor(seen, { ...screen, free: { ...free, width: 0, height: 0 } });
      for (const value of [...center, zoom]) expect(value).toSatisfy(Number.isFinite);
      expect(Math.abs(center[1])).toBeLessThan(90);
    }));
  });

  it.each(screens)('holds Hamgyong and Seoul on a screen that is %s', (_name, screen) => {
    const seen = viewOf([[129.3, 41.8], [126.98, 37.57]]);
    const { left, top, side } = squareOnScreen(seen, screen);
    expect(side).toBeGreaterThan(200);
    expect(left).toBeGreaterThanOrEqual(screen.free.left - 0.01);
    expect(top + side).toBeLessThanOrEqual(screen.free.top + screen.free.height + 0.01);
  });
});

describe('a view', () => {
  it('holds all that must be seen, with room around it', () => {
    fc.assert(fc.property(fc.array(regional, { minLength: 1, maxLength: 6 }), (seen) => {
      const { x, y, size } = viewOf(seen);
      expect(size).toBeGreaterThanOrEqual(smallestViewSize);
      for (const [worldX, worldY] of seen.map(project)) {
        expect(Math.abs(worldX - x)).toBeLessThan(size / 2);
        expect(Math.abs(worldY - y)).toBeLessThan(size / 2);
      }
    }));
  });

  it('holds an extent as it holds its corners, in any order', () => {
    const { x, y, size } = viewOf([[98, 12, 132, 44]]);
    const corners = viewOf([[132, 44], [98, 12]]);
    expect([x, y]).toEqual([expect.closeTo(corners.x, 12), expect.closeTo(corners.y, 12)]);
    expect(size).toBeCloseTo(corners.size, 12);
  });

  it('of nothing is refused', () => {
    expect(() => viewOf([])).toThrow('A view needs at least one place to hold.');
  });
});
