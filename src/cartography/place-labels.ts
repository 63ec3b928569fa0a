import { labelBox, type Label } from './labels.ts';

/** A rectangle in CSS pixels. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Where the box of a label stands as seen from its point. */
export const anchors = ['e', 'w', 'ne', 'nw', 'se', 'sw', 'n', 's', 'c'] as const;
export type Anchor = (typeof anchors)[number];

/** A label with its point on the screen. */
export interface Candidate { readonly label: Label; readonly x: number; readonly y: number }

/** A label that found room. */
export interface Placed extends Candidate { readonly anchor: Anchor; readonly box: Box }

/** Distance between a place's dot and its name, in CSS pixels. */
const labelGap = 14;

/** Half the side of the square that is kept free around a dot, and around the head of the line, in CSS pixels. */
const dotReach = 9;

/** Do two boxes share any ground? */
export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** How far from its dot the name of a place may stand, in gaps: only where it finds no room nearer. */
const farther = [1, 2, 3] as const;

/** The box of a label that stands at `anchor` of its point, so many gaps away. */
export function boxAt({ label, x, y }: Candidate, anchor: Anchor, gaps = 1, { width, height } = labelBox(label)): Box {
  const gap = gaps * (label.kind === 'place' ? labelGap : 6);
  const diagonal = gap * 0.72;
  const horizontal = anchor.includes('e') ? 1 : anchor.includes('w') ? -1 : 0;
  const vertical = anchor.includes('s') ? 1 : anchor.includes('n') ? -1 : 0;
  const reach = horizontal !== 0 && vertical !== 0 ? diagonal : gap;
  const left = x + (horizontal === 0 ? -width / 2 : horizontal > 0 ? reach : -reach - width);
  const top = y + (vertical === 0 ? -height / 2 : vertical > 0 ? reach : -reach - height);
  return { left, top, right: left + width, bottom: top + height };
}

/** Does the line from one point to the next pass through the box? Liang–Barsky clipping. */
export function crosses(box: Box, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): boolean {
  /* Most lines of a map pass far from any one name. */
  if ((x1 < box.left && x2 < box.left) || (x1 > box.right && x2 > box.right) || (y1 < box.top && y2 < box.top) || (y1 > box.bottom && y2 > box.bottom)) return false;
  let [enter, leave] = [0, 1];
  for (const [delta, distance] of [[x1 - x2, x1 - box.left], [x2 - x1, box.right - x1], [y1 - y2, y1 - box.top], [y2 - y1, box.bottom - y1]] as const) {
    if (delta === 0) continue;
    if (delta < 0) enter = Math.max(enter, distance / delta);
    else leave = Math.min(leave, distance / delta);
  }
  return enter <= leave;
}

/** Places may stand anywhere around their dot; names of regions keep their middle where they can. */
const order: Readonly<Record<Label['kind'], readonly Anchor[]>> = {
  place: ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's'],
  country: ['c', 'n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw'],
  sea: ['c', 's', 'n', 'e', 'w'],
  river: ['e', 'w', 'ne', 'nw', 'se', 'sw'],
};

/** A line on the screen. */
type Polyline = readonly (readonly [x: number, y: number])[];

/** What labels must keep clear of. */
export interface Surroundings {
  /** Where labels may stand. */
  readonly bounds: Box;
  /** The lines of the routes. */
  readonly lines: readonly Polyline[];
  /** What else is taken: the head of the line, the notes and controls of the stage. */
  readonly taken: readonly Box[];
  /** True where a name that finds no room beside its dot, clear of the lines, is left out: zooming in makes room. */
  readonly sparing?: boolean;
}

/** The square that is kept free around a dot or the head of the line. */
export const dotBox = (x: number, y: number): Box => ({ left: x - dotReach, top: y - dotReach, right: x + dotReach, bottom: y + dotReach });

/**
 * Where a label finds room: as near as it can. One of a place that finds none clear of the lines may cross one.
 * @param distances how far from its dot it may stand, in gaps.
 */
function roomFor(candidate: Candidate, distances: readonly number[], mayCross: boolean, isFree: (box: Box) => boolean, isClear: (box: Box) => boolean): Placed | undefined {
  const size = labelBox(candidate.label);
  let crossing: Placed | undefined;
  for (const gaps of distances) {
    for (const anchor of order[candidate.label.kind]) {
      const box = boxAt(candidate, anchor, gaps, size);
      if (!isFree(box)) continue;
      if (isClear(box)) return { ...candidate, anchor, box };
      if (mayCross) crossing ??= { ...candidate, anchor, box };
    }
  }
  return crossing;
}

/**
 * Finds room for labels, the first come first: none touches another, a dot, a line or whatever else is taken, or leaves
 * the bounds. A label of a place that finds no room clear of the lines may cross one as a last resort (its halo keeps it
 * legible); any other is left out, and so is a second one of the same name.
 * @param candidates in order of importance.
 */
export function placeLabels(candidates: readonly Candidate[], { bounds, lines, taken, sparing = false }: Surroundings): Placed[] {
  const keptFree = [...taken, ...candidates.filter(({ label }) => label.kind === 'place').map(({ x, y }) => dotBox(x, y))];
  const placed: Placed[] = [];
  const isFree = (box: Box): boolean =>
    inside(box, bounds) && !placed.some((other) => overlap(box, other.box)) && !keptFree.some((other) => overlap(box, other));
  const isClear = (box: Box): boolean => !lines.some((line) => line.some((point, n) => n > 0 && crosses(box, line[n - 1]!, point)));
  for (const candidate of candidates) {
    const { name, other, kind } = candidate.label;
    if (placed.some(({ label }) => label.name === name || (label.other !== '' && label.other === other))) continue;
    const insists = kind === 'place' && !sparing;
    const found = roomFor(candidate, insists ? farther : [1], insists, isFree, isClear);
    if (found) placed.push(found);
  }
  return placed;
}
