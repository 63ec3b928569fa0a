import { hold, type Position } from '../journey/state.ts';

/** Where the sections of a page stand, in CSS pixels from the top of the document. */
export interface ReadingLayout {
  /** The top of every section, in order, and the bottom of the last. */
  readonly edges: readonly number[];
  /** Height of the viewport with its toolbars out (`svh`): what depends on it does not jump when they go. */
  readonly viewportHeight: number;
}

/** Where in the viewport the reader is taken to read. */
const readingLine = 0.5;
/** How far below a section's top the stage turns to it. */
const turn = 0.12;
/** Over how much scrolling, on each side of that turn, the stage travels. All three in viewport heights. */
const travel = 0.24;

/** Converts between how far a page is scrolled and where its reader is. */
export interface ReadingScale {
  /** The reading position at a scroll offset in CSS pixels. Grows with the offset, without a jump. */
  positionAt(scrollY: number): Position;
  /** The scroll offset at which a position is reached: the inverse of {@link ReadingScale.positionAt}. */
  scrollAt(position: Position): number;
}

/** Interpolates on a growing list of knots; beyond its ends the value is held. */
function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  if (value <= from[0]!) return to[0]!;
  let low = 0;
  let high = from.length - 1;
  if (value >= from[high]!) return to[high]!;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from[middle]! <= value) low = middle;
    else high = middle;
  }
  return to[low]! + ((to[high]! - to[low]!) * (value - from[low]!)) / (from[high]! - from[low]!);
}

/**
 * The scale of a page. Each section has a still middle, however long it is, and on both sides of every turn there is a
 * stretch of scrolling over which the stage travels.
 * @throws RangeError when there is no section, or the edges do not grow.
 */
export function readingScale({ edges, viewportHeight }: ReadingLayout): ReadingScale {
  if (edges.length < 2) throw new RangeError('A reading scale needs at least one section.');
  if (edges.some((edge, n) => n > 0 && edge <= edges[n - 1]!)) throw new RangeError(`Sections must follow each other: ${edges.join(', ')}.`);
  const last = edges.length - 1;
  const turns = edges.map((edge, n) => (n === 0 || n === last ? edge : edge + Math.min(turn * viewportHeight, (edges[n + 1]! - edge) / 4)));
  const reach = turns.map((at, n) => Math.min(
    travel * viewportHeight, n > 0 ? (at - turns[n - 1]!) / 3 : Infinity, n < last ? (turns[n + 1]! - at) / 3 : Infinity,
  ));
  const offsets: number[] = [];
  const positions: number[] = [];
  for (let n = 0; n < last; n += 1) {
    offsets.push(turns[n]!, turns[n]! + reach[n]!, turns[n + 1]! - reach[n + 1]!);
    positions.push(n, n + hold.start, n + hold.end);
  }
  offsets.push(turns[last]!);
  positions.push(last);
  const line = readingLine * viewportHeight;
  return {
    positionAt: (scrollY) => interpolate(offsets, positions, scrollY + line),
    scrollAt: (position) => interpolate(positions, offsets, position) - line,
  };
}
