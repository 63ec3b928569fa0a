import type { LngLat } from './frame.ts';

/** Signed area in square degrees, longitudes shortened by cos(latitude); negative when clockwise with north up. */
export function signedArea(ring: LngLat[]): number {
  let sum = 0;
  let latitudes = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [a, b] = [ring[j]!, ring[i]!];
    sum += a[0] * b[1] - b[0] * a[1];
    latitudes += b[1];
  }
  return (sum / 2) * Math.cos(((latitudes / ring.length) * Math.PI) / 180);
}

/** The ring turned clockwise (north up), which is what d3-geo takes for an exterior ring. */
export function clockwise(ring: LngLat[]): LngLat[] {
  return signedArea(ring) > 0 ? [...ring].reverse() : ring;
}

/** The ring turned counter-clockwise, for holes. */
export function counterClockwise(ring: LngLat[]): LngLat[] {
  return signedArea(ring) < 0 ? [...ring].reverse() : ring;
}

/** Even-odd test of a point against one ring. */
export function isInRing([x, y]: LngLat, ring: LngLat[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [a, b] = [ring[j]!, ring[i]!];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Index of the vertex nearest to a point (plane, longitudes shortened) and its distance in degrees. */
export function nearestVertex([x, y]: LngLat, line: LngLat[]): { index: number; degrees: number } {
  const shorten = Math.cos((y * Math.PI) / 180);
  let index = -1;
  let best = Infinity;
  line.forEach((point, i) => {
    const distance = Math.hypot((point[0] - x) * shorten, point[1] - y);
    if (distance < best) [best, index] = [distance, i];
  });
  return { index, degrees: best };
}

/** Exact identity of a point, for joining lines end to end. */
export const keyOf = (point: LngLat): string => `${point[0]},${point[1]}`;
