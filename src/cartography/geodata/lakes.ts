import { isInBox, regionBox, type LngLat } from './frame.ts';
import { readPackageJson } from './packages.ts';
import { clockwise, counterClockwise, signedArea } from './planar.ts';

/** Square degrees. Smaller lakes are ragged at the detail of the map, and no story names one. */
const leastLake = 0.183;

/** The large lakes of the region as polygons, exterior rings clockwise. */
export function readLakes(): LngLat[][][] {
  const { features } = readPackageJson<GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>>('mapeo-offline-map/dist/lakes.json');
  return features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as LngLat[][][])
    .filter(([outer]) => outer!.every((point) => isInBox(point, regionBox)) && Math.abs(signedArea(outer!)) > leastLake)
    .map(([outer, ...holes]) => [clockwise(outer!), ...holes.map(counterClockwise)]);
}
