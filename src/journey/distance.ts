import { angleBetween } from './great-circle.ts';
import type { LngLat } from './mercator.ts';

/** Mean radius of the Earth in kilometres (IUGG, R1). */
export const earthRadiusKm = 6371.0088;

/** Kilometres in one international mile. */
export const kmPerMile = 1.609344;

/** Great-circle distance between two places, in kilometres on the sphere. */
export const distanceKm = (a: LngLat, b: LngLat): number => angleBetween(a, b) * earthRadiusKm;
