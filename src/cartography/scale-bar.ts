import { worldSizeAtZoom0 } from '../journey/camera.ts';
import { earthRadiusKm, kmPerMile } from '../journey/distance.ts';

/** The units of a scale, as `Intl.NumberFormat` names them. */
export const scaleUnits = ['mile', 'kilometer'] as const;
export type ScaleUnit = (typeof scaleUnits)[number];

/** A scale: a round length, and how long it is on the screen. */
export interface ScaleBar { readonly length: number; readonly widthPx: number }

/** Kilometres on the ground that one CSS pixel shows. In Mercator a parallel is 1 / cos(latitude) too long. */
export const kmPerPixel = (zoom: number, latitude: number): number =>
  (2 * Math.PI * earthRadiusKm * Math.cos((latitude * Math.PI) / 180)) / (worldSizeAtZoom0 * 2 ** zoom);

/**
 * The longest scale of 1, 2 or 5 times a power of ten that is not wider than `mostPx`.
 * @param latitude of the middle of the map, in degrees.
 */
export function scaleBar(zoom: number, latitude: number, mostPx: number, unit: ScaleUnit): ScaleBar {
  const perPixel = kmPerPixel(zoom, latitude) / (unit === 'mile' ? kmPerMile : 1);
  const most = mostPx * perPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = ([5, 2] as const).map((step) => step * power).find((candidate) => candidate <= most) ?? power;
  return { length, widthPx: length / perPixel };
}
