import sharp from 'sharp';
import { frameOf, type Frame } from './mercator.ts';
import type { Box, LngLat } from './frame.ts';
import { packagePath } from './packages.ts';

/** One number for each pixel, row by row from the north-west. */
export interface Raster {
  width: number;
  height: number;
  values: Float32Array;
}

/** The red (or only) channel of a picture of the whole world in equal steps of longitude and latitude. */
export async function readWorldPicture(file: string): Promise<Raster> {
  const { data, info } = await sharp(packagePath(file)).raw().toBuffer({ resolveWithObject: true });
  const values = new Float32Array(info.width * info.height);
  for (let i = 0; i < values.length; i += 1) values[i] = data[i * info.channels]!;
  return { width: info.width, height: info.height, values };
}

/**
 * Resamples a world picture to a Mercator frame by the uniform cubic B-spline, which smooths a little: neither the steps of eight bits nor
 * the blocks of a JPEG show in the shade, and no lattice in the lights. https://en.wikipedia.org/wiki/B-spline
 */
export function toMercator(source: Raster, frame: Frame): Raster {
  const values = new Float32Array(frame.width * frame.height);
  for (let y = 0; y < frame.height; y += 1) {
    for (let x = 0; x < frame.width; x += 1) {
      const [lng, lat] = frame.lngLatAt(x, y);
      values[y * frame.width + x] = sample(source, ((lng + 180) / 360) * source.width - 0.5, ((90 - lat) / 180) * source.height - 0.5);
    }
  }
  return { width: frame.width, height: frame.height, values };
}

function sample({ width, height, values }: Raster, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [wx, wy] = [weights(x - column), weights(y - row)];
  let sum = 0;
  for (let j = 0; j < 4; j += 1) {
    const line = Math.min(Math.max(row + j - 1, 0), height - 1) * width;
    for (let i = 0; i < 4; i += 1) sum += values[line + ((column + i - 1 + width) % width)]! * wx[i]! * wy[j]!;
  }
  return sum;
}

function weights(t: number): [number, number, number, number] {
  const u = 1 - t;
  return [u ** 3 / 6, (3 * t ** 3 - 6 * t ** 2 + 4) / 6, (3 * u ** 3 - 6 * u ** 2 + 4) / 6, t ** 3 / 6];
}

/** How much of each pixel some polygons cover, 0..1, optionally grown or softened by a blur of `softPx`. */
export async function coverage(rings: LngLat[][], box: Box, width: number, softPx = 0): Promise<Raster> {
  const frame = frameOf(box, width);
  const path = rings.map((ring) => `M${ring.map((point) => frame.pixelAt(point).map((value) => value.toFixed(2)).join(' ')).join('L')}Z`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}"><rect width="100%" height="100%"/><path d="${path}" fill="#fff" fill-rule="evenodd"/></svg>`;
  const picture = sharp(Buffer.from(svg)).removeAlpha().extractChannel(0);
  const data = await (softPx ? picture.blur(softPx) : picture).raw().toBuffer();
  return { width: frame.width, height: frame.height, values: Float32Array.from(data, (value) => value / 255) };
}
