import { presimplify, simplify } from 'topojson-simplify';
import type { LngLat } from '../journey/mercator.ts';
import type { Extent } from '../journey/view.ts';
import type { Basemap } from './basemap.ts';

/** A part of the world, and the side in degrees of the smallest bend that the poster has there. */
interface Focus {
  readonly box: Extent;
  readonly bendDegrees: number;
}

const elsewhere = 0.3;

/**
 * The closest cameras look at Korea and its border, where all the detail of the map is kept. What lies around they do not
 * see, and those that do see it from farther away: the poster, which cannot be moved by hand, has less of it than the map.
 */
const foci: readonly Focus[] = [
  { box: [123.8, 35.5, 131.5, 44], bendDegrees: 0.0095 },
  { box: [117, 33.5, 133, 45], bendDegrees: 0.035 },
  { box: [97, 8, 110, 24], bendDegrees: 0.052 },
  { box: [96, 7, 144, 47], bendDegrees: 0.1 },
];

/** How far around a focus bends grow to the size that they have elsewhere. */
const fadeDegrees = 4;

const distance = ([x, y]: LngLat, [west, south, east, north]: Extent): number =>
  Math.hypot(Math.max(west - x, x - east, 0), Math.max(south - y, y - north, 0));

/** The smallest bend that the poster has at a point, in degrees. */
const bendAt = (point: LngLat): number =>
  Math.min(elsewhere, ...foci.map(({ box, bendDegrees }) => bendDegrees + ((elsewhere - bendDegrees) * distance(point, box)) / fadeDegrees));

/** Steps that are written short, from the largest, in the poster's units. */
const steps = [10, 5, 2] as const;

/** The grid that the poster's points lie on at a place, in its units: two thirds of the smallest bend. */
export const stepAt = (point: LngLat): number => steps.find((step) => step <= (bendAt(point) * 100 * 2) / 3) ?? 1;

/** The area of a triangle, in those of the smallest bend at its middle corner. */
const areaInBends = (triangle: unknown): number => {
  const [a, b, c] = triangle as [LngLat, LngLat, LngLat];
  const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  return (area * Math.cos((b[1] * Math.PI) / 180)) / bendAt(b) ** 2;
};

/** The topology with no more detail than the poster can show: M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points" (1993). */
export const posterDetail = (basemap: Basemap): Basemap => simplify(presimplify(basemap, areaInBends), 1 / 2);
