import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { geoContains, geoLength } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/cartography/basemap/', import.meta.url);
const read = (file: string): Buffer => readFileSync(new URL(file, folder));
const parse = <T>(file: string): T => JSON.parse(read(file).toString()) as T;

interface Manifest {
  sources: Record<string, { package: string; version: string; licence: string; credit: { en: string; ko: string } }>;
  outputs: { file: string; bytes: number; sha256: string; sources: string[]; picture?: { widthPx: number; heightPx: number; pixelsSha256: string } }[];
}

const region = parse<Topology>('region.topo.json');
const near = parse<{ arcs: Record<string, Position[]> }>('near.arcs.json');
const countries = parse<FeatureCollection<MultiPolygon, { iso: string }>>('countries.json');
const manifest = parse<Manifest>('manifest.json');
const refined: Topology = { ...region, arcs: region.arcs.map((arc, index) => near.arcs[String(index)] ?? arc) };

const earthRadiusKm = 6371.0088;
const names = ['sea', 'coast', 'borders', 'provinceLines', 'provinceAreas', 'rivers', 'lakes', 'kp', 'kr'];

function positions(value: unknown): Position[] {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? [value as Position] : value.flatMap(positions);
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, part]) => (['coordinates', 'geometry', 'geometries', 'features'].includes(key) ? positions(part) : []));
  return [];
}

const features = (topology: Topology, name: string): Feature[] => {
  const result = feature(topology, topology.objects[name]!) as Feature | FeatureCollection;
  return result.type === 'FeatureCollection' ? result.features : [result];
};

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

function ends(arc: Position[]): [Position, Position] {
  return [arc[0]!, [sum(arc.map(([dx]) => dx!)), sum(arc.map(([, dy]) => dy!))]];
}

function riverKm(topology: Topology, river: string): number {
  const lines: Feature[] = features(topology, 'borders').filter(({ properties }) => properties!['kind'] === 'river' && properties!['river'] === river);
  return sum(lines.map((line) => geoLength(line))) * earthRadiusKm;
}

describe.each([['region', region], ['region with the near arcs', refined]])('the topology of the %s', (_name, topology) => {
  it('lies on the grid of hundredths of a degree', () => {
    expect(topology.transform).toEqual({ scale: [0.01, 0.01], translate: [60, -12] });
    expect(topology.arcs.flat(2).every(Number.isInteger)).toBe(true);
    expect(topology.arcs.every((arc) => arc.length >= 2)).toBe(true);
  });

  it('has every object, each drawn within the box', () => {
    expect(Object.keys(topology.objects).sort()).toEqual([...names].sort());
    for (const name of names) {
      const points = features(topology, name).flatMap(positions);
      expect(points.length, name).toBeGreaterThan(10);
      const outside = points.filter(([lng, lat]) => !(lng! >= 60 && lng! <= 165 && lat! >= -12 && lat! <= 62));
      expect(outside, name).toEqual([]);
    }
  });

  it('closes every ring', () => {
    for (const name of ['sea', 'provinceAreas', 'lakes', 'kp', 'kr']) {
      for (const { geometry } of features(topology, name)) {
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
        for (const ring of polygons.flat()) {
          expect(ring.length, name).toBeGreaterThanOrEqual(4);
          expect(ring[0], name).toEqual(ring.at(-1));
        }
      }
    }
  });

  it('knows land from sea', () => {
    const sea = features(topology, 'sea');
    const isSea = (point: [number, number]): boolean => sea.some(({ geometry }) => isInPolygon(point, geometry as { type: string; coordinates: Position[][] }));
    const land: [number, number][] = [[127, 37.5], [125.8, 39], [126.5, 33.4], [100.5, 14], [102, 20], [139.5, 36], [121, 14.8], [80, 7], [110, 0], [95, 45], [63, 61], [126.44, 37.47]];
    const water: [number, number][] = [[130, 40], [123, 36], [120, 39], [110, 15], [90, 10], [150, 30], [61, -11], [101, 10], [153, 54], [164, 58]];
    expect(land.filter(isSea)).toEqual([]);
    expect(water.filter((point) => !isSea(point))).toEqual([]);
  });

  it('cuts the sea in cells that leave no line where they join', () => {
    const whole = merge(topology, (topology.objects['sea'] as unknown as { geometries: never[] }).geometries);
    const alongCells = whole.coordinates.flat().flatMap((ring) =>
      ring.slice(1).filter((b, i) => {
        const a = ring[i]!;
        return (a[0] === b[0] && a[0]! > 60 && a[0]! < 165 && (a[0]! - 60) % 8 === 0 && Math.abs(a[1]! - b[1]!) > 1) || (a[1] === b[1] && a[1]! > -12 && a[1]! < 62 && (a[1]! + 12) % 8 === 0 && Math.abs(a[0]! - b[0]!) > 1);
      }),
    );
    expect(alongCells).toEqual([]);
    for (const { geometry } of features(topology, 'sea')) expect((geometry as unknown as { coordinates: unknown[] }).coordinates.length).toBeLessThan(500);
  });

  it('has the rivers of the border at their length', () => {
    // The generalised lines are shorter than the surveyed rivers; 413 and 622 km are the lengths of the full detail.
    expect(riverKm(topology, 'yalu')).toBeGreaterThan(622 * 0.88);
    expect(riverKm(topology, 'yalu')).toBeLessThan(622 * 1.12);
    expect(riverKm(topology, 'tumen')).toBeGreaterThan((381 + 32) * 0.88);
    expect(riverKm(topology, 'tumen')).toBeLessThan((381 + 32) * 1.12);
  });
});

function isInPolygon(point: [number, number], { coordinates }: { coordinates: Position[][] }): boolean {
  const isIn = (ring: Position[]): boolean => {
    let inside = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [[ax, ay], [bx, by]] = [ring[j] as [number, number], ring[i] as [number, number]];
      if (ay > point[1] !== by > point[1] && point[0] < ((bx - ax) * (point[1] - ay)) / (by - ay) + ax) inside = !inside;
    }
    return inside;
  };
  return coordinates.filter(isIn).length % 2 === 1;
}

describe('the layers', () => {
  it('name what the story names', () => {
    const kinds = features(region, 'borders').map(({ properties }) => [properties!['kind'], properties!['river']].filter(Boolean).join(' '));
    expect(kinds.sort()).toEqual(['country', 'dmz', 'river mekong', 'river tumen', 'river yalu']);
    expect([...new Set(features(region, 'rivers').map(({ properties }) => properties!['name'] as string))].sort()).toEqual(['mekong', 'yangtze', 'yellow']);
    expect(features(region, 'provinceAreas').map(({ id, properties }) => [id, properties!['id']]).sort()).toEqual(
      ['north-hamgyong', 'rason', 'ryanggang', 'south-hamgyong'].map((id) => [id, id]),
    );
  });

  it('wind areas as d3-geo wants them: less than half the globe', () => {
    for (const name of ['kp', 'kr', 'provinceAreas', 'lakes']) {
      for (const area of features(region, name)) expect(geoContains(area, [-100, 40]), name).toBe(false);
    }
  });

  it('share their lines: the Tumen is also an edge of North Hamgyong and of North Korea', () => {
    const arcsOf = (value: unknown): number[] => (typeof value === 'number' ? [value < 0 ? ~value : value] : Array.isArray(value) ? value.flatMap(arcsOf) : []);
    const geometries = (name: string) => (region.objects[name] as unknown as { geometries: { id?: string; properties?: { river?: string }; arcs: unknown }[] }).geometries;
    const tumen = arcsOf(geometries('borders').find(({ properties }) => properties?.river === 'tumen')!.arcs);
    const hamgyong = arcsOf(geometries('provinceAreas').find(({ id }) => id === 'north-hamgyong')!.arcs);
    const north = arcsOf((region.objects['kp'] as unknown as { arcs: unknown }).arcs);
    expect(tumen.some((arc) => hamgyong.includes(arc))).toBe(true);
    expect(tumen.every((arc) => north.includes(arc))).toBe(true);
  });
});

describe('the near arcs', () => {
  it('end where the arcs they replace end', () => {
    expect(Object.keys(near.arcs).length).toBeGreaterThan(50);
    for (const [index, arc] of Object.entries(near.arcs)) expect(ends(arc), index).toEqual(ends(region.arcs[Number(index)]!));
  });

  it('are nowhere coarser', () => {
    const total = (topology: Topology): number => sum(topology.arcs.map((arc) => arc.length));
    expect(total(refined)).toBeGreaterThan(total(region));
  });
});

describe('the countries for checks', () => {
  it('hold the story’s capitals', () => {
    const capitals: [string, [number, number]][] = [['KP', [125.75, 39.03]], ['KR', [127, 37.55]], ['CN', [116.4, 39.9]], ['MN', [106.9, 47.9]], ['LA', [102.65, 18]], ['TH', [100.5, 13.75]], ['VN', [105.85, 21.03]], ['KH', [104.9, 11.55]]];
    for (const [iso, at] of capitals) {
      expect(countries.features.filter((country) => geoContains(country, at)).map(({ properties }) => properties.iso), iso).toEqual([iso]);
    }
  });
});

describe('the weights', () => {
  const brotli = (file: string): number => brotliCompressSync(read(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const region = brotli('region.topo.json');
  const nearer = brotli('near.arcs.json');
  const [night, day, lights] = ['relief-night.avif', 'relief-day.avif', 'lights.avif'].map((file) => read(file).length) as [number, number, number];

  it('stay within the budget of a first view and of a whole read', () => {
    expect(region + Math.max(night, day)).toBeLessThan(95_000);
    expect(region + nearer + night + day + lights).toBeLessThan(200_000);
    expect(read('countries.json').length).toBeLessThan(1_500_000);
  });
});

describe('the manifest', () => {
  it('tells the committed files', () => {
    for (const { file, bytes, sha256 } of manifest.outputs) {
      const content = read(file);
      expect(content.length, file).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
    }
  });

  it('cites a source with version, licence and a credit in both languages for each', () => {
    for (const { file, sources } of manifest.outputs) {
      expect(sources.length, file).toBeGreaterThan(0);
      for (const id of sources) {
        const { version, licence, credit } = manifest.sources[id]!;
        expect(version).toMatch(/^\d+\.\d+\.\d+$/);
        expect(licence).toMatch(/^(ISC|MIT|Apache-2\.0)$/);
        expect(credit.en && credit.ko, id).toBeTruthy();
      }
    }
  });
});
