import { unproject, type LngLat } from './mercator.ts';
import type { View } from './view.ts';

/** The stage and the part of it that the words leave free, in CSS pixels from the stage's upper left corner. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly free: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Where the map looks, as MapLibre names it; both angles are always 0, so that the poster can show the same picture. */
export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
  readonly bearing: 0;
  readonly pitch: 0;
}

/** Width of the Mercator world in CSS pixels at zoom 0, as in MapLibre. */
export const worldSizeAtZoom0 = 512;

/** No camera comes closer: coordinates of the site have two decimals at most. */
export const maxZoom = 7.5;

/** The least side, in CSS pixels, that a view is fitted into: magnified four times, a page leaves the map no free part at all. */
export const leastSidePx = 96;

/**
 * The camera that fits a view into the free part of the viewport.
 * @param viewport its free part may be empty; the view then lies around the place where it would begin.
 * @returns the centre of the whole stage (not of the free part) and the zoom.
 */
export function cameraFor(view: View, { width, height, free }: Viewport): Camera {
  const pixelsPerWorld = Math.max(Math.min(free.width, free.height), leastSidePx) / view.size;
  const zoom = Math.min(Math.log2(pixelsPerWorld / worldSizeAtZoom0), maxZoom);
  const worldPixel = 1 / (worldSizeAtZoom0 * 2 ** zoom);
  const x = view.x + (width / 2 - (free.left + free.width / 2)) * worldPixel;
  const y = view.y + (height / 2 - (free.top + free.height / 2)) * worldPixel;
  return { center: unproject([x, y]), zoom, bearing: 0, pitch: 0 };
}
