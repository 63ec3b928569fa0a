import type { WorldPoint } from './mercator.ts';

const chord = (a: WorldPoint, b: WorldPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

const mix = (a: WorldPoint, b: WorldPoint, t: number): WorldPoint => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/**
 * A point of the centripetal Catmull–Rom curve between `p1` and `p2` (Barry and Goldman's pyramid; the exponent ½
 * keeps the curve from looping or overshooting where control points stand close together).
 * @param t 0 at p1, 1 at p2.
 */
function catmullRom(p0: WorldPoint, p1: WorldPoint, p2: WorldPoint, p3: WorldPoint, t: number): WorldPoint {
  const t1 = Math.sqrt(chord(p0, p1));
  const t2 = t1 + Math.sqrt(chord(p1, p2));
  const t3 = t2 + Math.sqrt(chord(p2, p3));
  const at = t1 + (t2 - t1) * t;
  const a1 = mix(p0, p1, at / t1);
  const a2 = mix(p1, p2, (at - t1) / (t2 - t1));
  const a3 = mix(p2, p3, (at - t2) / (t3 - t2));
  const b1 = mix(a1, a2, at / t2);
  const b2 = mix(a2, a3, (at - t1) / (t3 - t1));
  return mix(b1, b2, (at - t1) / (t2 - t1));
}

/** The point as far beyond `end` as `inner` lies before it: the missing neighbour at the end of a curve. */
const reflect = (inner: WorldPoint, end: WorldPoint): WorldPoint => [2 * end[0] - inner[0], 2 * end[1] - inner[1]];

/**
 * Bends a line softly through its control points, so that it suggests a way and not a track.
 * @param control at least two points of the Mercator world, no two neighbours alike.
 * @param samples how many points each stretch between two controls becomes.
 * @returns one list of points per stretch; each begins and ends exactly on its controls.
 * @throws RangeError on fewer than two control points, or on two neighbours alike.
 */
export function softCurve(control: readonly WorldPoint[], samples: number): WorldPoint[][] {
  if (control.length < 2) throw new RangeError(`A curve needs two points or more, not ${control.length}.`);
  return control.slice(1).map((end, index) => {
    const start = control[index]!;
    if (chord(start, end) === 0) throw new RangeError(`Two neighbouring points of the line are alike: ${start.join(', ')}.`);
    const before = control[index - 1] ?? reflect(end, start);
    const after = control[index + 2] ?? reflect(start, end);
    const inner = Array.from({ length: samples - 1 }, (_, n) => catmullRom(before, start, end, after, (n + 1) / samples));
    return [start, ...inner, end];
  });
}
