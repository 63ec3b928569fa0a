import type { Box, LngLat } from './frame.ts';

/** Web Mercator's vertical coordinate in degrees of longitude (EPSG:3857 without the earth's radius). */
export function mercatorY(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

/** Inverse of {@link mercatorY}. */
export function latitudeAt(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
}

/** A picture of exactly a box in Web Mercator: its size in pixels and where things lie in it. */
export interface Frame {
  width: number;
  height: number;
  /** Longitude and latitude of a pixel's centre. */
  lngLatAt(x: number, y: number): LngLat;
  /** Position in pixels of a point. */
  pixelAt(point: LngLat): [number, number];
}

/** @param width in pixels; the height follows from the projection */
export function frameOf([west, south, east, north]: Box, width: number): Frame {
  const scale = width / (east - west);
  const top = mercatorY(north);
  return {
    width,
    height: Math.round((top - mercatorY(south)) * scale),
    lngLatAt: (x, y) => [west + (x + 0.5) / scale, latitudeAt(top - (y + 0.5) / scale)],
    pixelAt: ([lng, lat]) => [(lng - west) * scale, (top - mercatorY(lat)) * scale],
  };
}
