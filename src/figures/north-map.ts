import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** North Korea by province, as `npm run geodata` writes it. */
export type NorthTopology = Topology<{ provinces: GeometryCollection }>;

/** A province of the drawn map. */
export interface DrawnProvince { readonly id: string; readonly d: string; readonly x: number; readonly y: number }

/** Draws the provinces of North Korea into a box of the given width. */
export function northMap(topology: NorthTopology, width: number): { readonly width: number; readonly height: number; readonly provinces: readonly DrawnProvince[] } {
  const provinces = feature(topology, topology.objects.provinces);
  const projection = geoMercator().fitWidth(width - 4, provinces);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(provinces);
  const [x, y] = projection.translate();
  projection.translate([x - left + 2, y - top + 2]);
  const path = geoPath(projection).digits(1);
  return {
    width, height: Math.ceil(bottom - top) + 4,
    provinces: provinces.features.map((province) => {
      const [cx, cy] = path.centroid(province);
      return { id: String(province.id), d: path(province)!, x: cx, y: cy };
    }),
  };
}
