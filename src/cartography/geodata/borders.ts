import type { LngLat } from './frame.ts';
import { nearestVertex } from './planar.ts';
import { distanceToLine } from './snap.ts';

/** What a border line is: an ordinary one, one that a river of the story makes, or the Demilitarized Zone's line. */
export interface BorderProperties {
  kind: 'country' | 'river' | 'dmz';
  river?: 'tumen' | 'yalu' | 'mekong';
}

export interface Line<P> {
  properties: P;
  points: LngLat[];
}

const china = '156';
const northKorea = '408';
const southKorea = '410';
const russia = '643';
const mekongSides = ['418/764', '104/418'];

/** The crater lake on the border, from which the Yalu runs to the west and the Tumen to the east. */
const chonji: LngLat = [128.055, 41.999];

/** Sorts border lines by what they are; the border of China and North Korea is parted at Chonji, the Mekong's stretches where the river leaves them. */
export function kindsOfBorders(borders: { countries: string[]; points: LngLat[] }[], mekong: LngLat[]): Line<BorderProperties>[] {
  return borders.flatMap(({ countries, points }) => {
    const sides = [...countries].sort().join('/');
    if (sides === `${northKorea}/${southKorea}`) return [{ properties: { kind: 'dmz' as const }, points }];
    if (sides === `${northKorea}/${russia}`) return [{ properties: { kind: 'river' as const, river: 'tumen' as const }, points }];
    if (sides === `${china}/${northKorea}`) return partAtChonji(points);
    if (mekongSides.includes(sides)) return partByRiver(points, mekong);
    return [{ properties: { kind: 'country' as const }, points }];
  });
}

function partAtChonji(points: LngLat[]): Line<BorderProperties>[] {
  const { index, degrees } = nearestVertex(chonji, points);
  const side = (part: LngLat[]): Line<BorderProperties> => {
    const west = part.reduce((least, [lng]) => Math.min(least, lng), Infinity);
    return { properties: { kind: 'river', river: west < chonji[0] - 1 ? 'yalu' : 'tumen' }, points: part };
  };
  if (degrees > 0.1 || index === 0 || index === points.length - 1) return [side(points)];
  return [side(points.slice(0, index + 1)), side(points.slice(index))];
}

const besideDegrees = 0.07;

/** Cuts a border into stretches that run beside the river and stretches that do not; short stretches join the one before. */
function partByRiver(points: LngLat[], river: LngLat[]): Line<BorderProperties>[] {
  const beside = points.map((point) => distanceToLine(point, river) < besideDegrees);
  const runs: { beside: boolean; from: number; to: number }[] = [];
  beside.forEach((is, i) => {
    const last = runs.at(-1);
    if (last && (last.beside === is)) last.to = i;
    else runs.push({ beside: is, from: i, to: i });
  });
  const kept = runs.reduce<typeof runs>((result, run) => {
    const last = result.at(-1);
    if (last && (run.to - run.from < 8 || last.beside === run.beside)) last.to = run.to;
    else result.push({ ...run });
    return result;
  }, []);
  return kept.map((run, i) => ({
    properties: run.beside ? { kind: 'river', river: 'mekong' } : { kind: 'country' },
    points: points.slice(i === 0 ? 0 : kept[i - 1]!.to, run.to + 1),
  }));
}
