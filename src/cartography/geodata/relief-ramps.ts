import type { ReliefRamp } from '../palette.ts';

/** Red, green and blue, 0..255, of a place on the ramp: 0 shade, 0.5 level, 1 lit. */
export function colourOn(ramp: ReliefRamp, at: number): [number, number, number] {
  const t = Math.min(Math.max(at, 0), 1);
  const [from, to] = (t < 0.5 ? [ramp.shade, ramp.level] : [ramp.level, ramp.lit]).map(channels) as [number[], number[]];
  const part = t < 0.5 ? t * 2 : t * 2 - 1;
  return [0, 1, 2].map((i) => Math.round(from[i]! + (to[i]! - from[i]!) * part)) as [number, number, number];
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
