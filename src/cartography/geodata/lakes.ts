import { isInBox, regionBox, type LngLat } from './frame.ts';
import { regionBend } from './detail.ts';
import { readPackageJson } from './packages.ts';
import { clockwise, counterClockwise, signedArea } from './planar.ts';

/** The larger lakes of the region as polygons, exterior rings clockwise; smaller ones count near the journey, larger ones far from it. */
export function readLakes(): LngLat[][][] {
  const { features } = readPackageJson<GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>>('mapeo-offline-map/dist/lakes.json');
  return features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as LngLat[][][])
    .filter(([outer]) => outer!.every((point) => isInBox(point, regionBox)) && Math.abs(signedArea(outer!)) > 25 * regionBend(outer![0]!) ** 2)
    .map(([outer, ...holes]) => [clockwise(outer!), ...holes.map(counterClockwise)]);
}
