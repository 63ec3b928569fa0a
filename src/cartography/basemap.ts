import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FeatureCollection, Geometry, MultiLineString, MultiPolygon } from 'geojson';

/** The site's geometry: one topology on a grid of hundredths of a degree. */
export type Basemap = Topology<{
  sea: GeometryCollection;
  coast: GeometryCollection;
  borders: GeometryCollection<{ kind: 'country' | 'river' | 'dmz'; river?: string }>;
  provinceLines: GeometryCollection;
  provinceAreas: GeometryCollection<{ id: string }>;
  rivers: GeometryCollection<{ name: string }>;
  lakes: GeometryCollection;
  kp: GeometryCollection;
  kr: GeometryCollection;
}>;

/** Finer arcs of the same topology, by index, for the cameras that come close. */
export interface NearArcs { readonly arcs: Readonly<Record<string, Topology['arcs'][number]>> }

/** The topology with its finer arcs put in place: ends stay where they were, so no seam can open. */
export function refine(basemap: Basemap, near: NearArcs): Basemap {
  return { ...basemap, arcs: basemap.arcs.map((arc, index) => near.arcs[index] ?? arc) };
}

/** The layers of the ground, from the bottom up, that both renderers draw. */
export const groundLayers = ['sea', 'lakes', 'coast', 'provinces', 'rivers', 'borders', 'border-rivers'] as const;
export type GroundLayer = (typeof groundLayers)[number];

/** True for the layers that are areas; the others are lines. */
export const isArea = (layer: GroundLayer): boolean => layer === 'sea' || layer === 'lakes';

const lines = (basemap: Basemap, collection: GeometryCollection): MultiLineString =>
  mesh(basemap, collection as never);

/** The geometry of one layer: areas as one polygon, lines as one line. */
export function layerGeometry(basemap: Basemap, layer: GroundLayer): MultiPolygon | MultiLineString {
  const { sea, lakes, coast, provinceLines, rivers, borders } = basemap.objects;
  const ofKind = (river: boolean) => ({
    ...borders, geometries: borders.geometries.filter(({ properties }) => (properties as { kind: string } | undefined)?.kind === 'river' === river),
  });
  switch (layer) {
    case 'sea': return merge(basemap, sea.geometries as never);
    case 'lakes': return merge(basemap, [lakes] as never);
    case 'coast': return lines(basemap, coast);
    case 'provinces': return lines(basemap, provinceLines);
    case 'rivers': return lines(basemap, rivers);
    case 'borders': return lines(basemap, ofKind(false));
    case 'border-rivers': return lines(basemap, ofKind(true));
  }
}

/** The cells of the sea, each a polygon of its own: a map engine keeps only so many holes in one. */
export const seaCells = (basemap: Basemap): FeatureCollection<Geometry> =>
  feature(basemap, basemap.objects.sea) as FeatureCollection<Geometry>;
