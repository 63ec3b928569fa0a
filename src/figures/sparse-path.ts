import type { GeoContext } from 'd3-geo';

/** Nearer to the last point than this, in pixels, a point is left out. */
const leastStep = 1.4;
/** Rings whose box is smaller than this on both sides would be specks. */
const leastRing = 2;

type Point = readonly [x: number, y: number];

/** A number as short as SVG allows: “-.4”, “12.5”. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** A ring as a path of steps from point to point, in tenths of a pixel. */
function pathOf(ring: readonly Point[]): string {
  let [x, y] = [0, 0];
  return ring.map((point, n) => {
    const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    const [dx, dy] = [short((nextX - x) / 10), short((nextY - y) / 10)];
    [x, y] = [nextX, nextY];
    return `${n === 0 ? 'M' : n === 1 ? 'l' : dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
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

  /** The path so far; the context is then empty. */
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
