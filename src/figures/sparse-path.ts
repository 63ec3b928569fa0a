import type { GeoContext } from 'd3-geo';

/** Nearer to the last point than this, in pixels, a point is left out. */
const leastStep = 1.4;
/** Rings whose box is smaller than this on both sides would be specks. */
const leastRing = 2;

type Point = readonly [x: number, y: number];

/** In how many steps a pixel is parted, which {@link SparsePath.take} counts in. */
export const grain = 2;

/** A ring as a path of steps from point to point. */
function pathOf(ring: readonly Point[]): string {
  let [x, y] = [0, 0];
  return ring.map((point, n) => {
    const [nextX, nextY] = [Math.round(point[0] * grain), Math.round(point[1] * grain)];
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return `${n === 0 ? 'M' : n === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }).join('');
}

const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/**
 * A drawing context for d3’s `geoPath` that gathers an SVG path with no more points than its size can show: a map drawn
 * into a page weighs what its pixels need, whatever the detail of its data.
 */
export class SparsePath implements GeoContext {
  #path = '';
  #ring: Point[] = [];

  beginPath(): void {
    this.#flush('');
  }

  moveTo(x: number, y: number): void {
    this.#flush('');
    this.#ring = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.#ring.at(-1)!;
    if (Math.hypot(x - lastX, y - lastY) >= leastStep) this.#ring.push([x, y]);
  }

  closePath(): void {
    this.#flush('Z');
  }

  /** Points have no area; a map of areas has none. */
  arc(): void {}

  /** The path so far, in whole numbers: a pixel is {@link grain} of them. The context is then empty. */
  take(): string {
    this.#flush('');
    const path = this.#path;
    this.#path = '';
    return path;
  }

  #flush(end: string): void {
    const ring = this.#ring;
    this.#ring = [];
    if (ring.length < 3 || Math.max(span(ring.map(([x]) => x)), span(ring.map(([, y]) => y))) < leastRing) return;
    this.#path += pathOf(ring) + end.toLowerCase();
  }
}
