import { cellLines, type Box, type LngLat } from './frame.ts';
import { chain } from './cut.ts';
import { isInRing, signedArea } from './planar.ts';

/**
 * The ocean, cell by cell, as polygons with their islands as holes. One polygon would lose islands: MapLibre keeps 500 rings of a polygon.
 *
 * @param coast directed lines with the sea on their left and a vertex at every cell line
 * @param isSea tells sea from land at a point; asked for cells without a coast on their edge
 * @returns polygons with clockwise exterior rings, as d3-geo wants them
 */
export function seaCells(coast: LngLat[][], isSea: (point: LngLat) => boolean): LngLat[][][] {
  const byCell = new Map<string, LngLat[][]>();
  for (const line of coast) {
    for (const { cell, points } of pieces(line)) byCell.set(cell, [...(byCell.get(cell) ?? []), points]);
  }
  const polygons: LngLat[][][] = [];
  const [xs, ys] = cellLines;
  for (let x = 0; x + 1 < xs.length; x += 1) {
    for (let y = 0; y + 1 < ys.length; y += 1) {
      polygons.push(...seaInCell([xs[x]!, ys[y]!, xs[x + 1]!, ys[y + 1]!], chain(byCell.get(`${x},${y}`) ?? []), isSea));
    }
  }
  return polygons;
}

function pieces(line: LngLat[]): { cell: string; points: LngLat[] }[] {
  const result: { cell: string; points: LngLat[] }[] = [];
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const cell = [0, 1].map((axis) => cellLines[axis]!.findLastIndex((at) => at <= (a[axis]! + b[axis]!) / 2)).join();
    const last = result.at(-1);
    if (last?.cell === cell) last.points.push(b);
    else result.push({ cell, points: [a, b] });
  }
  return result;
}

function seaInCell(box: Box, chains: LngLat[][], isSea: (point: LngLat) => boolean): LngLat[][][] {
  const isClosed = (line: LngLat[]): boolean => line[0]![0] === line.at(-1)![0] && line[0]![1] === line.at(-1)![1];
  const open = chains.filter((line) => !isClosed(line));
  const closed = chains.filter(isClosed);
  const outers = [...joinAlongEdge(box, open), ...closed.filter((ring) => signedArea(ring) > 0)];
  if (open.length === 0 && isSea([box[0], box[1]])) outers.push([...corners(box), corners(box)[0]!]);
  const polygons = outers.map((ring) => ({ ring, holes: [] as LngLat[][] }));
  for (const hole of closed.filter((ring) => signedArea(ring) < 0)) {
    const owner = polygons
      .filter(({ ring }) => isInRing(hole[0]!, ring))
      .sort((p, q) => signedArea(p.ring) - signedArea(q.ring))[0];
    if (!owner) throw new Error(`An island at ${hole[0]!.join()} lies in no sea.`);
    owner.holes.push(hole);
  }
  return polygons.map(({ ring, holes }) => [[...ring].reverse(), ...holes.map((hole) => [...hole].reverse())]);
}

const corners = ([west, south, east, north]: Box): LngLat[] => [[west, south], [east, south], [east, north], [west, north]];

/** Position along the cell's edge, counter-clockwise from its south-west corner, 0..4. */
function along([west, south, east, north]: Box, [x, y]: LngLat): number {
  if (y === south) return (x - west) / (east - west);
  if (x === east) return 1 + (y - south) / (north - south);
  if (y === north) return 2 + (east - x) / (east - west);
  if (x === west) return 3 + (north - y) / (north - south);
  throw new Error(`A coast ends inside a cell, at ${x},${y}.`);
}

/** Closes coasts that run from edge to edge: at each end on along the edge, the cell on the left, to the next beginning. */
function joinAlongEdge(box: Box, open: LngLat[][]): LngLat[][] {
  const rings: LngLat[][] = [];
  const left = new Set(open);
  for (const first of open) {
    if (!left.has(first)) continue;
    const ring: LngLat[] = [];
    for (let line = first; left.has(line); ) {
      left.delete(line);
      ring.push(...line);
      const from = along(box, line.at(-1)!);
      const ahead = (point: LngLat): number => (along(box, point) - from + 4) % 4;
      const next = open.reduce((best, candidate) => (ahead(candidate[0]!) < ahead(best[0]!) ? candidate : best));
      const passed = corners(box)
        .filter((corner) => ahead(corner) > 0 && ahead(corner) < ahead(next[0]!))
        .sort((p, q) => ahead(p) - ahead(q));
      ring.push(...passed);
      line = next;
    }
    rings.push([...ring, ring[0]!]);
  }
  return rings;
}
