import { legibleOn, mixColours, type Hex } from './colour.ts';

/** Every colour that the page, the poster and the map have: there is no literal colour elsewhere. */
export interface Palette {
  /** Behind the words. */
  readonly ground: Hex;
  /** The words. */
  readonly ink: Hex;
  /** Words of second rank. */
  readonly soft: Hex;
  /** Hairlines of the page. */
  readonly rule: Hex;
  /** The one accent: the route, and whatever can be followed. */
  readonly route: Hex;
  readonly sea: Hex;
  readonly land: Hex;
  readonly coast: Hex;
  readonly border: Hex;
  readonly river: Hex;
  readonly province: Hex;
  /** Names on the map, and the halo behind them. */
  readonly label: Hex;
  readonly halo: Hex;
}

/**
 * The hours of the walk, from midnight in the North to the day after the landing. The state's `hour` is an index into
 * this list.
 */
export const hours = ['midnight', 'hunted', 'before-dawn', 'arrival', 'dawn', 'day'] as const;
export type Hour = (typeof hours)[number];

const palettes: Readonly<Record<Hour, Palette>> = {
  midnight: {
    ground: '#0b1220', ink: '#ece6d9', soft: '#aab2c0', rule: '#2c374b', route: '#f2b65c',
    sea: '#09101c', land: '#1b2639', coast: '#4d5f7b', border: '#62728c', river: '#74a7d4', province: '#36445b',
    label: '#ece6d9', halo: '#0d1524',
  },
  hunted: {
    ground: '#15100f', ink: '#efe6dc', soft: '#bcada3', rule: '#40332e', route: '#f3ad55',
    sea: '#0f0c0e', land: '#2a201d', coast: '#67504a', border: '#7d655c', river: '#84a3bd', province: '#463833',
    label: '#efe6dc', halo: '#17110f',
  },
  'before-dawn': {
    ground: '#0c1613', ink: '#e6eae0', soft: '#a6b6ac', rule: '#283b32', route: '#f2bd62',
    sea: '#0a1315', land: '#182c24', coast: '#46685d', border: '#5b7a6e', river: '#74b6b8', province: '#30493e',
    label: '#e6eae0', halo: '#0d1814',
  },
  arrival: {
    ground: '#080c17', ink: '#f1ecdf', soft: '#acb2c2', rule: '#2a334a', route: '#ffd07c',
    sea: '#060a14', land: '#131a2b', coast: '#414e69', border: '#5c6a86', river: '#6c94bf', province: '#2a3550',
    label: '#f1ecdf', halo: '#0a0f1c',
  },
  dawn: {
    ground: '#f1e6d9', ink: '#2a2320', soft: '#665a50', rule: '#d5c5b4', route: '#ad4518',
    sea: '#cdd6d9', land: '#f4ebdf', coast: '#95897d', border: '#857a6f', river: '#4d7d9d', province: '#cfc1b1',
    label: '#2f2723', halo: '#f6eee3',
  },
  day: {
    ground: '#f8f6f0', ink: '#1f2326', soft: '#555c60', rule: '#dbd8cd', route: '#ad4118',
    sea: '#d3dfe4', land: '#f3f0e8', coast: '#8b979d', border: '#78838a', river: '#4681a8', province: '#d0cdc2',
    label: '#24292c', halo: '#f8f6f0',
  },
};

/** The palette of a named hour. */
export const paletteOf = (hour: Hour): Palette => palettes[hour];

/** The colours of the relief, from slopes in shade through level ground to lit heights. */
export interface ReliefRamp { readonly shade: Hex; readonly level: Hex; readonly lit: Hex }

/** The colours that the relief pictures are made with: change them and run `npm run geodata`. */
export const reliefRamps: Readonly<Record<'night' | 'day', ReliefRamp>> = {
  night: { shade: '#0d131c', level: '#1b2430', lit: '#36414d' },
  day: { shade: '#d9dccf', level: '#e9e9df', lit: '#fbfaf5' },
};

/** Least contrast of words on what lies behind them. WCAG 2.2, success criterion 1.4.3, is 4.5. */
const wordContrast = 4.55;

/**
 * The palette at an hour of the walk. Between two whole hours every colour melts into the next; words stay legible all
 * the way.
 * @param hour 0 to the number of hours less one; anything beyond is held at the end.
 */
export function paletteAt(hour: number): Palette {
  const index = Math.min(Math.max(Math.floor(hour), 0), hours.length - 1);
  const from = palettes[hours[index]!];
  const to = palettes[hours[Math.min(index + 1, hours.length - 1)]!];
  const t = Math.min(Math.max(hour - index, 0), 1);
  if (t === 0) return from;
  const mixed = Object.fromEntries(
    (Object.keys(from) as (keyof Palette)[]).map((key) => [key, mixColours(from[key], to[key], t)]),
  ) as unknown as Palette;
  return {
    ...mixed,
    ink: legibleOn(mixed.ground, mixed.ink, wordContrast),
    soft: legibleOn(mixed.ground, mixed.soft, wordContrast),
    route: legibleOn(mixed.ground, mixed.route, wordContrast),
    label: legibleOn(mixed.halo, mixed.label, wordContrast),
  };
}

/** The palette as CSS declarations: `--ground: …; --ink: …; …`. */
export const paletteDeclarations = (palette: Palette): string =>
  Object.entries(palette).map(([name, colour]) => `--${name}:${colour}`).join(';');
