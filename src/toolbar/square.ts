import { worldSizeAtZoom0, type Camera, type Viewport } from '../journey/camera.ts';
import { project, unproject, type LngLat } from '../journey/mercator.ts';
import { margin, type Extent, type View } from '../journey/view.ts';

/** What the free part of a viewport shows: the inverse of `cameraFor`, as long as the camera is not at its closest. */
export function viewOfCamera({ center, zoom }: Camera, { width, height, free }: Viewport): View {
  const worldPixel = 1 / (worldSizeAtZoom0 * 2 ** zoom);
  const [x, y] = project(center);
  return {
    x: x + (free.left + free.width / 2 - width / 2) * worldPixel,
    y: y + (free.top + free.height / 2 - height / 2) * worldPixel,
    size: Math.min(free.width, free.height) * worldPixel,
  };
}

/** The largest extent that has this view: what must be in view is given without the margin that the view adds. */
export function extentOfView({ x, y, size }: View): Extent {
  const half = size / margin / 2;
  const [west, north] = unproject([x - half, y - half]);
  const [east, south] = unproject([x + half, y + half]);
  return [west, south, east, north];
}

/** The middle of a view, [longitude, latitude]. */
export const middleOf = ({ x, y }: View): LngLat => unproject([x, y]);

/** Something of the gazetteer that can be in view. */
export interface Placed { readonly kind: string; readonly at?: LngLat | undefined; readonly extent?: Extent | undefined }

const holds = ([west, south, east, north]: Extent, [longitude, latitude]: LngLat): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/**
 * The places that lie in a view, margin and all for points, whole for areas. Bends of the line are left out: they are
 * never named.
 */
export function placesIn<T extends Placed>(view: View, places: readonly T[]): T[] {
  const whole = extentOfView({ ...view, size: view.size * margin });
  return places.filter(({ kind, at, extent }) => kind !== 'via'
    && (extent ? holds(whole, [extent[0], extent[1]]) && holds(whole, [extent[2], extent[3]]) : at !== undefined && holds(whole, at)));
}
