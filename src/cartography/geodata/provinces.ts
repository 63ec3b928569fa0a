import { readProvinces, type Province, type Stretch } from './admin1.ts';
import type { LngLat } from './frame.ts';
import { clockwise, keyOf, nearestVertex } from './planar.ts';
import { awayFrom, distanceToLine, snapTo } from './snap.ts';

/** The provinces of North Korea that can be lit on the map, by their code in the source; Rason first, its side of a shared border is the finer. */
const areaIds: Record<string, string> = { 'KP.NJ': 'rason', 'KP.HG': 'north-hamgyong', 'KP.HN': 'south-hamgyong', 'KP.YG': 'ryanggang' };

const chineseNames = ['Jilin', 'Liaoning', 'Yunnan'];

const snapDegrees = 0.15;

/**
 * Provinces of North Korea: exterior rings of those that can be lit (clockwise), and the borders between all of them. The rings follow the
 * source inside the country and the map's own outline along coast and border, so that a fill meets both without a seam; the source's
 * neighbours do not always share their border exactly, so each such border is taken from one side only.
 */
export function northKoreanProvinces(mainland: LngLat[]): { areas: { id: string; ring: LngLat[] }[]; lines: LngLat[][] } {
  const provinces = readProvinces('prk');
  const outline = mainland.slice(0, -1);
  const shared = new Map<number, LngLat[]>();
  const onOutline = (point: LngLat): LngLat => (distanceToLine(point, mainland) < 0.02 ? snapTo(point, [outline], snapDegrees) : point);
  for (const stretch of provinces.flatMap(({ rings }) => rings.flat())) {
    if (stretch.provinces.length > 1 && !shared.has(stretch.index)) shared.set(stretch.index, snapEnds(stretch.points, onOutline));
  }
  const oneSided: LngLat[][] = [];
  const areas = Object.entries(areaIds).map(([code, id]) => {
    const province = provinces.find((candidate) => candidate.code === code)!;
    return { id, ring: ringOf(province, mainland, shared, oneSided) };
  });
  const lines = [...shared.values(), ...oneSided];
  return { areas, lines: [...lines, ...oneSidedBorders(provinces, [mainland, ...lines])] };
}

/** Borders of the Chinese provinces the story names, ending exactly on the outline of China that the map draws. */
export function chineseProvinceLines(outlines: LngLat[][]): LngLat[][] {
  const provinces = readProvinces('chn');
  const stretches = provinces.flatMap(({ rings }) => rings.flat());
  const outer = new Set(stretches.filter(({ provinces: sides }) => sides.length === 1).flatMap(({ points }) => points.map(keyOf)));
  const wanted = stretches.filter(({ provinces: sides }) => sides.length > 1 && sides.some((name) => chineseNames.includes(name)));
  const byIndex = new Map(wanted.map((stretch) => [stretch.index, stretch.points]));
  const lines = [...byIndex.values()].map((points) => snapEnds(points, (point) => (outer.has(keyOf(point)) ? snapTo(point, outlines, 0.05) : point)));
  const named = provinces.filter(({ name }) => chineseNames.includes(name));
  return [...lines, ...oneSidedBorders(named, [...outlines, ...lines])];
}

/** Stretches of the provinces' main rings that only one side has and that no known line draws: borders that the source's neighbours do not share exactly. */
function oneSidedBorders(provinces: Province[], known: LngLat[][]): LngLat[][] {
  return provinces.reduce<LngLat[][]>((found, province) => {
    const stretches = mainRing(province).filter(({ provinces: sides }) => sides.length === 1);
    return stretches.reduce((all, { points }) => [...all, ...awayFrom(points, [...known, ...all], 0.05, snapDegrees).filter((run) => run.length > 6)], found);
  }, []);
}

function mainRing({ rings }: Province): Stretch[] {
  const length = (ring: Stretch[]): number => ring.reduce((sum, { points }) => sum + points.length, 0);
  return rings.reduce((best, ring) => (length(ring) > length(best) ? ring : best));
}

function snapEnds(points: LngLat[], snap: (point: LngLat) => LngLat): LngLat[] {
  return [snap(points[0]!), ...points.slice(1, -1), snap(points.at(-1)!)];
}

/** The longest ring of a province from shared borders, one-sided borders (found here and added to the list) and the outline between them. */
function ringOf(province: Province, mainland: LngLat[], shared: Map<number, LngLat[]>, oneSided: LngLat[][]): LngLat[] {
  const longest = mainRing(province);
  const isClockwise = (points: LngLat[]): boolean => clockwise(points) === points;
  const parts = isClockwise(longest.flatMap(({ points }) => points.slice(0, -1)))
    ? longest
    : [...longest].reverse().map((stretch) => ({ ...stretch, points: [...stretch.points].reverse() }));
  const inner = parts.flatMap((stretch) => {
    const kept = shared.get(stretch.index);
    return kept ? [directed(kept, stretch.points)] : oneSidedRuns(stretch, mainland, [...shared.values()], oneSided);
  });
  const outline = mainland.slice(0, -1);
  const ring = inner.flatMap((line, i) => {
    const [from, to] = [line.at(-1)!, inner[(i + 1) % inner.length]![0]!];
    return keyOf(from) === keyOf(to) ? line : [...line, ...walk(outline, from, to)];
  });
  return [...ring, ring[0]!].filter((point, i, all) => i === 0 || keyOf(point) !== keyOf(all[i - 1]!));
}

function oneSidedRuns({ points }: Stretch, mainland: LngLat[], shared: LngLat[][], oneSided: LngLat[][]): LngLat[][] {
  // A closed stretch is begun on the outline, so that no border is cut in two.
  const isClosed = keyOf(points[0]!) === keyOf(points.at(-1)!);
  const start = isClosed ? points.findIndex((point) => distanceToLine(point, mainland) < 0.005) : 0;
  const line = isClosed ? [...points.slice(start, -1), ...points.slice(0, start + 1)] : points;
  const ends = [mainland, ...shared];
  return awayFrom(line, [mainland], 0.012, 0.02)
    .filter((run) => run.length > 4)
    .map((run) => {
      const twin = oneSided.find((other) => run.filter((point) => distanceToLine(point, other) < 0.06).length > run.length / 2);
      if (twin) return directed(twin, run);
      const own = snapEnds(run, (point) => snapTo(point, ends, 0.02));
      oneSided.push(own);
      return own;
    });
}

function directed(line: LngLat[], like: LngLat[]): LngLat[] {
  const gap = (a: LngLat, b: LngLat): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return gap(line[0]!, like[0]!) + gap(line.at(-1)!, like.at(-1)!) <= gap(line[0]!, like.at(-1)!) + gap(line.at(-1)!, like[0]!) ? line : [...line].reverse();
}

/** The outline's vertices after `from` up to and with `to`, clockwise. Throws if either is far from the outline. */
function walk(outline: LngLat[], from: LngLat, to: LngLat): LngLat[] {
  const [start, end] = [from, to].map((point) => {
    const { index, degrees } = nearestVertex(point, outline);
    if (degrees > 0.02) throw new Error(`A province does not end on the outline, between ${keyOf(from)} and ${keyOf(to)}.`);
    return index;
  }) as [number, number];
  return start <= end ? outline.slice(start + 1, end + 1) : [...outline.slice(start + 1), ...outline.slice(0, end + 1)];
}
