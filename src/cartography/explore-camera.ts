import { maxZoom, worldSizeAtZoom0, type Camera } from '../journey/camera.ts';
import { project, unproject } from '../journey/mercator.ts';
import { dataExtent } from './frame-bleed.ts';

/** Size of the stage in CSS pixels. */
export interface Size { readonly width: number; readonly height: number }

const [left, top] = project([dataExtent[0], dataExtent[3]]);
const [right, bottom] = project([dataExtent[2], dataExtent[1]]);

const clamp = (value: number, low: number, high: number): number => (low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value)));
const pixelsPerWorld = (zoom: number): number => worldSizeAtZoom0 * 2 ** zoom;

/** The zoom at which the data just fills the stage. */
export const leastZoom = ({ width, height }: Size): number =>
  Math.min(maxZoom, Math.log2(Math.max(width / (right - left), height / (bottom - top)) / worldSizeAtZoom0));

const cameraAt = (x: number, y: number, zoom: number, size: Size): Camera => {
  const kept = clamp(zoom, leastZoom(size), maxZoom);
  const [halfWidth, halfHeight] = [size.width / 2 / pixelsPerWorld(kept), size.height / 2 / pixelsPerWorld(kept)];
  return {
    center: unproject([clamp(x, left + halfWidth, right - halfWidth), clamp(y, top + halfHeight, bottom - halfHeight)]),
    zoom: kept, bearing: 0, pitch: 0,
  };
};

/** The nearest camera that shows nothing beyond the data and comes no closer than the story does. */
export const keptInside = ({ center, zoom }: Camera, size: Size): Camera => cameraAt(...project(center), zoom, size);

/** The camera after the map was drawn along by so many CSS pixels. */
export function panned({ center, zoom }: Camera, [dx, dy]: readonly [number, number], size: Size): Camera {
  const [x, y] = project(center);
  return cameraAt(x - dx / pixelsPerWorld(zoom), y - dy / pixelsPerWorld(zoom), zoom, size);
}

/**
 * The camera after a zoom that leaves the ground under one point of the stage where it is.
 * @param point in CSS pixels from the stage's upper left corner.
 */
export function zoomedAt({ center, zoom }: Camera, by: number, [px, py]: readonly [number, number], size: Size): Camera {
  const next = clamp(zoom + by, leastZoom(size), maxZoom);
  const [x, y] = project(center);
  const [fromX, fromY] = [px - size.width / 2, py - size.height / 2];
  const moved = 1 / pixelsPerWorld(zoom) - 1 / pixelsPerWorld(next);
  return cameraAt(x + fromX * moved, y + fromY * moved, next, size);
}
