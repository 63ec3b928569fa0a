import { meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import { kindsOfBorders } from './borders.ts';
import { readLakes } from './lakes.ts';
import { clockwise, isInRing } from './planar.ts';
import type { LngLat } from './frame.ts';
import { chineseProvinceLines, northKoreanProvinces } from './provinces.ts';
import { alongBorders, readRivers, riverLines, toTheSea } from './rivers.ts';
import { seaCells } from './sea-cells.ts';
import type { World } from './world.ts';

const northKorea = '408';
const southKorea = '410';
const china = '156';

/** One topology of every layer in full detail, degrees, arcs shared wherever two layers draw the same line. */
export function buildLayers(world: World): Topology<Objects<object>> {
  const coast = world.coast();
  const rivers = readRivers().map(({ properties, points }) => ({ properties, points: toTheSea(points, coast) }));
  const mekong = rivers.find(({ properties }) => properties.name === 'mekong')!;
  const borders = kindsOfBorders(world.borders(), mekong.points);
  mekong.points = alongBorders(mekong.points, borders);

  const land = world.landRings();
  const north = world.country(northKorea);
  const mainland = [...north].sort((a, b) => b.length - a.length)[0]!;
  const provinces = northKoreanProvinces(mainland);
  const chinese = [...world.borders().filter(({ countries }) => countries.includes(china)).map(({ points }) => points), ...coast];

  const content: Record<string, GeoJSON.Geometry | GeoJSON.FeatureCollection> = {
    sea: geometries(seaCells(coast, (point) => land.filter((ring) => isInRing(point, ring)).length % 2 === 0).map((coordinates) => ({ type: 'Polygon', coordinates }))),
    coast: { type: 'MultiLineString', coordinates: coast },
    borders: collection(grouped(borders)),
    provinceLines: collection([
      lines({ country: 'KP' }, provinces.lines),
      lines({ country: 'CN' }, chineseProvinceLines(chinese)),
    ]),
    provinceAreas: collection(
      provinces.areas.map(({ id, ring }) => ({ type: 'Feature', id, properties: { id }, geometry: { type: 'Polygon', coordinates: [ring] } })),
    ),
    rivers: collection(grouped(rivers.flatMap(({ properties, points }) => riverLines(points).map((piece) => ({ properties, points: piece }))))),
    lakes: { type: 'MultiPolygon', coordinates: readLakes() },
    kp: { type: 'MultiPolygon', coordinates: north.map((ring) => [clockwise(ring)]) },
    kr: { type: 'MultiPolygon', coordinates: world.country(southKorea).map((ring) => [clockwise(ring)]) },
  };
  const layers = topology(content) as Topology<Objects<object>>;
  for (const object of Object.values(layers.objects)) stitch(layers, object);
  return layers;
}

function geometries(list: GeoJSON.Geometry[]): GeoJSON.GeometryCollection {
  return { type: 'GeometryCollection', geometries: list };
}

function collection(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function lines(properties: GeoJSON.GeoJsonProperties, coordinates: LngLat[][]): GeoJSON.Feature {
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
}

/** One feature for each distinct set of properties. */
function grouped(list: { properties: object; points: LngLat[] }[]): GeoJSON.Feature[] {
  const groups = new Map<string, LngLat[][]>();
  for (const { properties, points } of list) {
    const key = JSON.stringify(properties);
    groups.set(key, [...(groups.get(key) ?? []), points]);
  }
  return [...groups].map(([key, coordinates]) => lines(JSON.parse(key) as GeoJSON.GeoJsonProperties, coordinates));
}

/** Joins the arcs of line layers into the longest lines they make, so that strokes and dashes run on over junctions. */
function stitch(layers: Topology<Objects<object>>, object: GeometryObject<object>): void {
  if (object.type === 'GeometryCollection') object.geometries.forEach((part) => stitch(layers, part));
  else if (object.type === 'MultiLineString' || object.type === 'LineString') Object.assign(object, meshArcs(layers, object));
}
