/** A colour as #rrggbb. */
export type Hex = `#${string}`;

const channels = (hex: Hex): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** Mixes two colours in sRGB, `t` 0 giving the first and 1 the second. */
export function mixColours(a: Hex, b: Hex, t: number): Hex {
  if (t <= 0 || a === b) return a;
  if (t >= 1) return b;
  const [from, to] = [channels(a), channels(b)];
  const mixed = from.map((value, n) => Math.round(value + (to[n]! - value) * t));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0–1. Formula: WCAG 2.2, "relative luminance". */
export function luminance(hex: Hex): number {
  const [r, g, b] = channels(hex).map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1–21. Formula: WCAG 2.2, "contrast ratio". */
export function contrast(a: Hex, b: Hex): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

/**
 * The colour nearest to `wanted` that can be read on `ground`: it moves towards black or white, whichever stands out more,
 * until it reaches `ratio`. Black or white reaches 4.58 on any ground, so a page can melt from night into day and stay legible.
 */
export function legibleOn(ground: Hex, wanted: Hex, ratio: number): Hex {
  if (contrast(ground, wanted) >= ratio) return wanted;
  const extreme: Hex = contrast(ground, '#000000') > contrast(ground, '#ffffff') ? '#000000' : '#ffffff';
  for (let t = 0.1; t < 1; t += 0.1) {
    const colour = mixColours(wanted, extreme, t);
    if (contrast(ground, colour) >= ratio) return colour;
  }
  return extreme;
}
