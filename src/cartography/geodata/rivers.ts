import type { BorderProperties, Line } from './borders.ts';
import { clipToRegion, withCrossings } from './cut.ts';
import type { LngLat } from './frame.ts';
import { readPackageJson } from './packages.ts';
import { nearestVertex } from './planar.ts';
import { snapTo } from './snap.ts';

export interface RiverProperties {
  name: 'yellow' | 'yangtze' | 'mekong';
}

/**
 * The stretches of each river, downstream, as positions in the list of mapeo-offline-map 2.0.0, which carries no names.
 * A second list is another arm of the delta.
 */
const stretches: Record<RiverProperties['name'], number[][]> = {
  yellow: [[599, 600, 601, 602, 603, 604, 605, 606, 607, 753, 754]],
  yangtze: [[972, 975, 976, 977, 978, 982, 985, 983, 984, 986, 893, 894, 895]],
  mekong: [[822, 823, 824, 849, 850, 851, 852, 853, 874, 875, 876, 877, 880, 879], [878]],
};

/** Reads the three rivers the story names, each arm one line from source to sea. Throws if two stretches do not meet. */
export function readRivers(): Line<RiverProperties>[] {
  const { features } = readPackageJson<GeoJSON.FeatureCollection<GeoJSON.LineString>>('mapeo-offline-map/dist/rivers.json');
  return Object.entries(stretches).flatMap(([name, arms]) =>
    arms.map((arm) => ({
      properties: { name: name as RiverProperties['name'] },
      points: arm.map((index) => features[index]!.geometry.coordinates as LngLat[]).reduce((line, next) => join(name, line, next), []),
    })),
  );
}

const joinDegrees = 0.05;

function join(name: string, line: LngLat[], next: LngLat[]): LngLat[] {
  if (line.length === 0) return next;
  const gap = (a: LngLat, b: LngLat): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const [start, end] = [line[0]!, line.at(-1)!];
  const options: [number, () => LngLat[]][] = [
    [gap(end, next[0]!), () => [...line, ...next.slice(1)]],
    [gap(end, next.at(-1)!), () => [...line, ...[...next].reverse().slice(1)]],
    [gap(start, next[0]!), () => [...[...line].reverse(), ...next.slice(1)]],
    [gap(start, next.at(-1)!), () => [...[...line].reverse(), ...[...next].reverse().slice(1)]],
  ];
  const [least, joined] = options.reduce((best, option) => (option[0] < best[0] ? option : best));
  if (least > joinDegrees) throw new Error(`Two stretches of the ${name} lie ${least.toFixed(2)} degrees apart.`);
  return joined();
}

/** Where the Mekong is a border, draws it as the border is drawn, so that the two lines are one. */
export function alongBorders(river: LngLat[], borders: Line<BorderProperties>[]): LngLat[] {
  let result = river;
  for (const { properties, points } of borders) {
    if (properties.river !== 'mekong') continue;
    const [from, to] = [nearestVertex(points[0]!, result).index, nearestVertex(points.at(-1)!, result).index];
    const stretch = from <= to ? points : [...points].reverse();
    result = [...result.slice(0, Math.min(from, to)), ...stretch, ...result.slice(Math.max(from, to) + 1)];
  }
  return result;
}

const mouthDegrees = 0.4;

/** Leads a river that ends just short of the coast on to it: the two sources are of different years, and deltas grow. */
export function toTheSea(river: LngLat[], coast: LngLat[][]): LngLat[] {
  const mouth = snapTo(river.at(-1)!, coast, mouthDegrees);
  return mouth === river.at(-1) ? river : [...river, mouth];
}

/** A river as lines within the region. */
export function riverLines(line: LngLat[]): LngLat[][] {
  return clipToRegion(withCrossings(line));
}
