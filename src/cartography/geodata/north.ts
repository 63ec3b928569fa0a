import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { readProvinces, type Stretch } from './admin1.ts';
import { gridDegrees } from './frame.ts';

/** Ids of the provinces of North Korea, by their code in the source. */
const ids: Record<string, string> = {
  'KP.PB': 'north-pyongan', 'KP.CH': 'jagang', 'KP.YG': 'ryanggang', 'KP.HG': 'north-hamgyong', 'KP.NJ': 'rason', 'KP.HN': 'south-hamgyong',
  'KP.PN': 'south-pyongan', 'KP.PY': 'pyongyang', 'KP.WB': 'north-hwanghae', 'KP.WN': 'south-hwanghae', 'KP.KW': 'kangwon',
};

/** The share of points that a map a few centimetres high needs. */
const kept = 0.2;

/**
 * All provinces of North Korea, for a small map in a text. It is drawn by the build and never sent to a reader, so it has
 * no part in the weight of the journey's map.
 */
export function northKoreaByProvince(): string {
  const features = readProvinces('prk').map(({ code, rings }): GeoJSON.Feature => ({
    type: 'Feature', id: ids[code]!, properties: {}, geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [closed(ring)]) },
  }));
  const exact = topology({ provinces: { type: 'FeatureCollection', features } }) as Topology<Objects<object>>;
  const weighted = presimplify(exact);
  const simple = simplify(weighted, quantile(weighted, kept));
  const grid = (value: number): number => Math.round(value / gridDegrees) * gridDegrees;
  const arcs = simple.arcs.map((arc) => arc.map(([x, y]) => [Number(grid(x!).toFixed(2)), Number(grid(y!).toFixed(2))]));
  return `${JSON.stringify({ type: 'Topology', objects: simple.objects, arcs })}\n`;
}

const closed = (ring: Stretch[]): [number, number][] => ring.flatMap(({ points }, n) => (n === 0 ? points : points.slice(1)));
