/** A place on the sphere: [longitude, latitude] in degrees. */
export type LngLat = readonly [longitude: number, latitude: number];

/** A point of the Mercator world: x grows east from 0 at 180° W to 1 at 180° E, y grows south from 0 near 85.05° N. */
export type WorldPoint = readonly [x: number, y: number];

const degree = Math.PI / 180;

/** Latitude in degrees as a Mercator y, 0 in the north to 1 in the south. Formula: EPSG:3857. */
export const latitudeToY = (latitude: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * degree) / 2)) / (2 * Math.PI);

/** Projects [longitude, latitude] to the Mercator world, as MapLibre does. */
export const project = ([longitude, latitude]: LngLat): WorldPoint => [longitude / 360 + 0.5, latitudeToY(latitude)];

/** The inverse of {@link project}. */
export const unproject = ([x, y]: WorldPoint): LngLat => [
  (x - 0.5) * 360,
  (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI))) / degree - 90,
];
