import type { LngLat } from './mercator.ts';

/*
 * d3-geo does the same, and the tests hold these to it; but it is one file whose streams would come with it, and make up
 * a third of the script of the first read.
 */

const radians = Math.PI / 180;

/** The haversine of an angle in radians. */
const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;

/** The angle between two places as seen from the centre of the Earth, in radians: R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984). */
export function angleBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const h = haversine((latB - latA) * radians) + Math.cos(latA * radians) * Math.cos(latB * radians) * haversine((lngB - lngA) * radians);
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A place as a vector of length 1 from the centre of the Earth. */
const vector = ([lng, lat]: LngLat): readonly [number, number, number] =>
  [Math.cos(lat * radians) * Math.cos(lng * radians), Math.cos(lat * radians) * Math.sin(lng * radians), Math.sin(lat * radians)];

/**
 * The great circle from one place to another: a function from 0–1 to places on it, in even steps.
 * K. Shoemake, "Animating rotation with quaternion curves", SIGGRAPH 1985: slerp.
 */
export function greatCircle(from: LngLat, to: LngLat): (t: number) => LngLat {
  const angle = angleBetween(from, to);
  if (angle === 0) return () => from;
  const [a, b] = [vector(from), vector(to)];
  return (t) => {
    const [u, v] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
    const [x, y, z] = [a[0] * u + b[0] * v, a[1] * u + b[1] * v, a[2] * u + b[2] * v];
    return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
  };
}
