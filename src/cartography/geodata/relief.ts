import sharp from 'sharp';
import { regionBox, type LngLat } from './frame.ts';
import { frameOf } from './mercator.ts';
import { coverage, readWorldPicture, toMercator, type Raster } from './raster.ts';
import type { ReliefRamp } from '../palette.ts';
import { colourOn } from './relief-ramps.ts';

const widthPx = 2048;

/** Brightness of the source at the level of the sea, and of the highest ground. */
const seaLevel = 23;
const summit = 234;

/** Where the light comes from, degrees clockwise from north, and how much: four directions, so that ranges show whichever way they run. */
const lights: [number, number][] = [[225, 0.15], [270, 0.25], [315, 0.4], [360, 0.2]];
const altitude = (40 * Math.PI) / 180;
const steepness = 0.36;

/** How far height lifts a colour along the ramp, and how far light and shade move it. */
const heightShare = 0.5;
const shadeShare = 0.55;

/** The shaded relief of the region as places on a colour ramp, 0..1. The sea is level: it is covered, and costs nothing. */
export async function shadedRelief(land: LngLat[][]): Promise<Raster> {
  const heights = toMercator(await readWorldPicture('earthjs/example/globe/earth_elevation.jpg'), frameOf(regionBox, widthPx));
  const nearLand = await coverage(land, regionBox, widthPx, 4);
  const { width, height, values } = heights;
  const at = (x: number, y: number): number => values[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)]!;
  const shades = new Float32Array(values.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      const shade = shadeOf((at(x + 1, y) - at(x - 1, y)) / 2, (at(x, y + 1) - at(x, y - 1)) / 2);
      const tall = Math.max(0, (values[i]! - seaLevel) / (summit - seaLevel)) ** 0.7;
      const shown = Math.min(1, nearLand.values[i]! * 4);
      shades[i] = 0.5 + shown * (heightShare * (tall - 0.12) + shadeShare * shade);
    }
  }
  return { width, height, values: shades };
}

/**
 * Light on a slope against light on level ground: 0 the same, negative darker. `dx` grows eastward, `dy` southward. The normal is shortened by
 * the square root of its length only: by its length, all rough ground would come out darker than the plains.
 */
function shadeOf(dx: number, dy: number): number {
  const [nx, ny] = [-dx * steepness, -dy * steepness];
  const length = Math.sqrt(Math.hypot(nx, ny, 1));
  let sum = 0;
  for (const [azimuth, weight] of lights) {
    const turn = (azimuth * Math.PI) / 180;
    const lit = (nx * Math.sin(turn) - ny * Math.cos(turn)) * Math.cos(altitude) + Math.sin(altitude);
    sum += (weight * Math.max(0, lit)) / length;
  }
  return sum / Math.sin(altitude) - 1;
}

/** The relief in the colours of a ramp, as AVIF. */
export async function reliefPicture({ width, height, values }: Raster, ramp: ReliefRamp, quality: number): Promise<Buffer> {
  const pixels = Buffer.alloc(values.length * 3);
  values.forEach((value, i) => pixels.set(colourOn(ramp, value), i * 3));
  return sharp(pixels, { raw: { width, height, channels: 3 } }).avif({ quality, effort: 5, chromaSubsampling: '4:2:0' }).toBuffer();
}
