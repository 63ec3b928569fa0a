import { geoContains, geoDistance } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';

/** How far from its country a generalised point may lie: rounding moves a place on a border or a coast. */
export const toleranceKm = 2.5;
const earthRadiusKm = 6371;

let loaded: FeatureCollection<Polygon | MultiPolygon, { iso: string }> | undefined;
const countries = () => {
  loaded ??= JSON.parse(readFileSync(new URL('../cartography/basemap/countries.json', import.meta.url), 'utf8')) as NonNullable<typeof loaded>;
  return loaded.features;
};

/** The codes of the countries that the base map can check. */
export const countryCodes = (): string[] => countries().map(({ properties }) => properties.iso);

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());

/** Distance in km from a point to a segment of a few kilometres, in a plane that touches the globe at the point. */
const segmentDistanceKm = (point: readonly [number, number], a: Position, b: Position): number => {
  const kmPerDegree = (Math.PI / 180) * earthRadiusKm;
  const scale = Math.cos((point[1] * Math.PI) / 180);
  const flat = ([lng, lat]: Position): [number, number] => [(lng! - point[0]) * kmPerDegree * scale, (lat! - point[1]) * kmPerDegree];
  const [ax, ay] = flat(a);
  const [bx, by] = flat(b);
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
  return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
};

const isNear = (point: readonly [number, number], geometry: Polygon | MultiPolygon): boolean => ringsOf(geometry).some((ring) =>
  ring.some((vertex, index) => {
    const next = ring[index + 1];
    if (!next) return false;
    // A segment of the base map is at most some tens of kilometres long, so those that begin far away cannot come near.
    if (geoDistance(point as [number, number], vertex as [number, number]) * earthRadiusKm > 200) return false;
    return segmentDistanceKm(point, vertex, next) <= toleranceKm;
  }));

const known = new Map<string, boolean>();

/** True when the point lies in the country, or within {@link toleranceKm} of its border or coast. */
export function isInCountry(point: readonly [number, number], iso: string): boolean {
  const key = `${iso} ${point.join(' ')}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const country = countries().find(({ properties }) => properties.iso === iso);
  const isIn = country !== undefined && (geoContains(country, point as [number, number]) || isNear(point, country.geometry));
  known.set(key, isIn);
  return isIn;
}
