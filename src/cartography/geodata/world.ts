import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import { clipToRegion, withCrossings } from './cut.ts';
import { leastIsland } from './detail.ts';
import { isInBox, regionBox, type LngLat } from './frame.ts';
import { readPackageJson } from './packages.ts';
import { clockwise, signedArea } from './planar.ts';

/** One line of the source between two junctions, with the countries on either side (ISO 3166 numeric). */
export interface WorldArc {
  points: LngLat[];
  countries: string[];
  /** Whether the land lies on the left when the points are followed; only told for a coast. */
  landOnLeft: boolean;
}

/**
 * Who controls what no code names: Natural Earth draws Siachen and Baikonur as countries of their own. Their rings would show on the map;
 * Hong Kong and Macao have no border that the story needs.
 */
const partOf: Record<string, string> = { 'Siachen Glacier': '356', Baikonur: '398', 'Hong Kong': '156', Macao: '156' };

/** The countries of Natural Earth 1:10m, near the region, small islands left out, with shared vertices on the cell lines. */
export class World {
  readonly arcs: (WorldArc | null)[];
  readonly topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;

  constructor() {
    this.topology = readPackageJson('world-atlas/countries-10m.json');
    const decoded = this.topology.arcs.map((arc) => decodeArc(arc as LngLat[], this.topology));
    this.arcs = decoded.map((points) => ({ points, countries: [], landOnLeft: false }));
    const dropped = new Set<number>();
    for (const geometry of this.topology.objects.countries.geometries) {
      if (geometry.type === null) continue;
      const country = partOf[geometry.properties?.name ?? ''] ?? String(geometry.id);
      for (const ring of rings(geometry as Polygon | MultiPolygon)) {
        const points = this.ringPoints(ring);
        const isSmall = Math.abs(signedArea(points)) < leastIsland(points[0]!);
        for (const index of ring) {
          const arc = this.arcs[index < 0 ? ~index : index]!;
          if (!arc.countries.includes(country)) arc.countries.push(country);
          else arc.countries.push('inner');
          // The land is on the right of a ring as it is written, exterior or hole.
          arc.landOnLeft = index < 0;
          if (isSmall && ring.length === 1) dropped.add(index < 0 ? ~index : index);
        }
      }
    }
    this.arcs = this.arcs.map((arc, index) => (dropped.has(index) || !arc!.points.some((p) => isInBox(p, regionBox)) ? null : { ...arc!, points: withCrossings(arc!.points) }));
  }

  /** Coast lines in the region, the sea on their left. */
  coast(): LngLat[][] {
    return this.arcs.flatMap((arc) => (arc?.countries.length === 1 ? clipToRegion(arc.landOnLeft ? [...arc.points].reverse() : arc.points) : []));
  }

  /** Land borders in the region with the two countries they part. */
  borders(): { countries: string[]; points: LngLat[] }[] {
    return this.arcs.flatMap((arc) =>
      arc?.countries.length === 2 && !arc.countries.includes('inner') ? clipToRegion(arc.points).map((points) => ({ countries: arc.countries, points })) : [],
    );
  }

  /** A country's exterior rings (clockwise), without the islands that are left out. For countries that lie wholly in the region. */
  country(id: string): LngLat[][] {
    const geometry = this.topology.objects.countries.geometries.find((candidate) => candidate.id === id);
    if (!geometry) throw new Error(`No country ${id} in world-atlas.`);
    return rings(geometry as Polygon | MultiPolygon)
      .filter((ring) => ring.every((index) => this.arcs[index < 0 ? ~index : index]))
      .map((ring) => clockwise(this.ringPoints(ring)));
  }

  /** Rings of every country near the region as they are in the source, to tell land from sea. */
  landRings(): LngLat[][] {
    return this.topology.objects.countries.geometries.flatMap((geometry) =>
      geometry.type === null ? [] : rings(geometry as Polygon | MultiPolygon).map((ring) => this.ringPoints(ring)),
    );
  }

  /** The untouched polygon of a country. */
  original(id: string): GeoJSON.Feature {
    const geometry = this.topology.objects.countries.geometries.find((candidate) => candidate.id === id);
    if (!geometry) throw new Error(`No country ${id} in world-atlas.`);
    return feature(this.topology, geometry) as GeoJSON.Feature;
  }

  private ringPoints(ring: number[]): LngLat[] {
    const points: LngLat[] = [];
    for (const index of ring) {
      const own = (this.arcs[index < 0 ? ~index : index] ?? { points: decodeArc(this.topology.arcs[index < 0 ? ~index : index] as LngLat[], this.topology) }).points;
      const directed = index < 0 ? [...own].reverse() : own;
      points.push(...(points.length ? directed.slice(1) : directed));
    }
    return points;
  }
}

function rings(geometry: Polygon | MultiPolygon): number[][] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

function decodeArc(arc: LngLat[], { transform }: Topology): LngLat[] {
  const { scale, translate } = transform!;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}
