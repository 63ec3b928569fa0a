import { nearBox, type Box, type LngLat } from './frame.ts';

/** A place the camera comes to, and how fine lines must be drawn there: the side in degrees of the smallest bend that is kept. */
interface Focus {
  box: Box;
  bendDegrees: number;
}

const elsewhere = 0.28;

/** Zoom 5 shows 0.022 degrees as one pixel: bends near Korea are kept at that size, those along the way at twice to four times it. */
const regionFoci: Focus[] = [
  { box: [123.8, 36.8, 131, 43.2], bendDegrees: 0.02 },
  { box: [117, 33.5, 133, 45], bendDegrees: 0.042 },
  { box: [97, 8, 110, 24], bendDegrees: 0.052 },
  { box: [95, 5, 146, 48], bendDegrees: 0.1 },
];

const nearFoci: Focus[] = [
  { box: [123.8, 36.8, 131, 43.4], bendDegrees: 0.0095 },
  { box: nearBox, bendDegrees: 0.014 },
];

const fadeDegrees = 4;

/** Smallest bend kept at a point for the region file, in degrees. Grows smoothly away from the foci, so that no edge of detail shows. */
export function regionBend(point: LngLat): number {
  return bend(point, regionFoci);
}

/** The same for the near file: finer within the near box, and nowhere coarser than the region. */
export function nearBend(point: LngLat): number {
  return Math.min(regionBend(point), bend(point, nearFoci, 0.6));
}

function bend(point: LngLat, foci: Focus[], fade = fadeDegrees): number {
  return Math.min(elsewhere, ...foci.map(({ box, bendDegrees }) => bendDegrees + ((elsewhere - bendDegrees) * Math.min(distance(point, box), fade)) / fade));
}

function distance([x, y]: LngLat, [west, south, east, north]: Box): number {
  return Math.hypot(Math.max(west - x, x - east, 0), Math.max(south - y, y - north, 0));
}

/** Smallest island kept, in square degrees: one that is a few bends wide. */
export function leastIsland(point: LngLat): number {
  return (regionBend(point) * 1.5) ** 2;
}
