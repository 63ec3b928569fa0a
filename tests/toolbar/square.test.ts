import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraFor, maxZoom, type Viewport } from '../../src/journey/camera.ts';
import { project } from '../../src/journey/mercator.ts';
import { smallestViewSize, viewOf, type View } from '../../src/journey/view.ts';
import { extentOfView, middleOf, placesIn, viewOfCamera } from '../../src/toolbar/square.ts';

const viewport: Viewport = { width: 1280, height: 800, free: { left: 560, top: 60, width: 700, height: 640 } };
const views: fc.Arbitrary<View> = fc.record({
  x: fc.double({ min: 0.7, max: 0.9, noNaN: true }), y: fc.double({ min: 0.35, max: 0.5, noNaN: true }),
  size: fc.double({ min: smallestViewSize, max: 0.2, noNaN: true }),
});
const expectView = (view: View, expected: View): void => {
  for (const key of ['x', 'y', 'size'] as const) expect(view[key]).toBeCloseTo(expected[key], 9);
};

describe('the square of the camera tool', () => {
  it('is what the camera was fitted to', () => {
    fc.assert(fc.property(views, (view) => {
      const camera = cameraFor(view, viewport);
      fc.pre(camera.zoom < maxZoom);
      expectView(viewOfCamera(camera, viewport), view);
    }));
  });

  it('gives an extent whose view is the square again', () => {
    fc.assert(fc.property(views, (view) => expectView(viewOf([extentOfView(view)]), view)));
  });

  it('has its middle in the middle', () => {
    const [x, y] = project(middleOf({ x: 0.85, y: 0.4, size: 0.02 }));
    expect(x).toBeCloseTo(0.85, 9);
    expect(y).toBeCloseTo(0.4, 9);
  });

  it('holds points inside and whole areas, but no bends of the line', () => {
    const view = viewOf([[126, 36, 130, 40]]);
    const places = [
      { id: 'inside', kind: 'town', at: [128, 38] },
      { id: 'in the margin', kind: 'town', at: [130.2, 38] },
      { id: 'outside', kind: 'town', at: [120, 38] },
      { id: 'bend', kind: 'via', at: [128, 38] },
      { id: 'whole', kind: 'area', extent: [126, 36, 130, 40] },
      { id: 'half', kind: 'area', extent: [128, 36, 140, 40] },
    ] as const;
    expect(placesIn(view, places).map(({ id }) => id)).toEqual(['inside', 'in the margin', 'whole']);
  });
});
