import { cellLines, isInBox, regionBox, type LngLat } from './frame.ts';
import { keyOf } from './planar.ts';

/** The line with a vertex added wherever it crosses a cell line, lying exactly on it, so that every layer cut there shares the vertex. */
export function withCrossings(line: LngLat[]): LngLat[] {
  const result: LngLat[] = [line[0]!];
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const crossings: { t: number; point: LngLat }[] = [];
    for (const axis of [0, 1] as const) {
      for (const at of cellLines[axis]) {
        if ((a[axis] - at) * (b[axis] - at) >= 0) continue;
        const t = (at - a[axis]) / (b[axis] - a[axis]);
        const other = a[1 - axis]! + t * (b[1 - axis]! - a[1 - axis]!);
        crossings.push({ t, point: axis === 0 ? [at, other] : [other, at] });
      }
    }
    crossings.sort((p, q) => p.t - q.t);
    result.push(...crossings.map(({ point }) => point), b);
  }
  return result;
}

/** The pieces of a line (crossings already added) that lie in the region, as runs of vertices. */
export function clipToRegion(line: LngLat[]): LngLat[][] {
  const pieces: LngLat[][] = [];
  let run: LngLat[] = [];
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const middle: LngLat = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (isInBox(middle, regionBox)) {
      if (run.length === 0) run.push(a);
      run.push(b);
    } else if (run.length) {
      pieces.push(run);
      run = [];
    }
  }
  if (run.length) pieces.push(run);
  return pieces;
}

/** Joins directed lines end to start, as far as they go. */
export function chain(lines: LngLat[][]): LngLat[][] {
  const byStart = new Map<string, LngLat[][]>();
  for (const line of lines) {
    const key = keyOf(line[0]!);
    byStart.set(key, [...(byStart.get(key) ?? []), line]);
  }
  const ends = new Set(lines.map((line) => keyOf(line.at(-1)!)));
  const done = new Set<LngLat[]>();
  const grow = (first: LngLat[]): LngLat[] => {
    const result = [...first];
    done.add(first);
    while (keyOf(result[0]!) !== keyOf(result.at(-1)!)) {
      const next = byStart.get(keyOf(result.at(-1)!))?.find((line) => !done.has(line));
      if (!next) break;
      done.add(next);
      result.push(...next.slice(1));
    }
    return result;
  };
  const open = lines.filter((line) => !ends.has(keyOf(line[0]!))).map((line) => (done.has(line) ? null : grow(line)));
  const closed = lines.map((line) => (done.has(line) ? null : grow(line)));
  return [...open, ...closed].filter((line) => line !== null);
}
