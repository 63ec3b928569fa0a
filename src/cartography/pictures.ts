import { project } from '../journey/mercator.ts';
import type { Extent } from '../journey/view.ts';
import { worldUnits } from './world-units.ts';

/** The pictures that lie on the land, from the bottom up: the relief by night and by day, and the lights. */
export const pictures = ['relief-night', 'relief-day', 'lights'] as const;
export type Picture = (typeof pictures)[number];

/** What a picture covers, [west, south, east, north] in degrees; as in the basemap's manifest. */
export const pictureExtents: Readonly<Record<Picture, Extent>> = {
  'relief-night': [60, -12, 165, 62],
  'relief-day': [60, -12, 165, 62],
  lights: [110, 28, 146, 48],
};

/** Where a picture lies, in the poster's units, as attributes of SVG. */
export function pictureBox(picture: Picture): { x: string; y: string; width: string; height: string } {
  const [west, south, east, north] = pictureExtents[picture];
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const units = (value: number): string => (value * worldUnits).toFixed(1);
  return { x: units(left), y: units(top), width: units(right - left), height: units(bottom - top) };
}

/** Index of the last hour that is night. */
const lastNightHour = 3;
/** The relief's own detail ends here: it fades between these zooms instead of blurring. */
const reliefFades = { from: 5, to: 7.5, least: 0.35 } as const;
/**
 * How strongly a picture shades the land far away: the land's own colour shows through, so that every act tints it, and
 * the lights leave the names on them legible.
 */
const strengths: Readonly<Record<Picture, number>> = { 'relief-night': 0.47, 'relief-day': 0.47, lights: 0.86 };

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * How much of each picture is there at a moment, 0–1, whatever the zoom.
 * @param hour index into the palettes, @param lights of the state, 0–1.
 */
export function pictureShares(hour: number, lights: number): Record<Picture, number> {
  const day = clamp(hour - lastNightHour);
  return { 'relief-night': 1 - day, 'relief-day': day, lights };
}

/** How opaque a picture is that is wholly there, by zoom: linear between these zooms, and constant beyond them. */
export const opacityByZoom = (picture: Picture): readonly (readonly [zoom: number, opacity: number])[] =>
  [[reliefFades.from, strengths[picture]], [reliefFades.to, strengths[picture] * (picture === 'lights' ? 1 : reliefFades.least)]];

/**
 * How opaque each picture is.
 * @param hour index into the palettes, @param lights of the state, 0–1, @param zoom of the camera.
 */
export function pictureOpacities(hour: number, lights: number, zoom: number): Record<Picture, number> {
  const shares = pictureShares(hour, lights);
  const opacity = (picture: Picture): number => {
    const [[from, far], [to, near]] = opacityByZoom(picture) as [readonly [number, number], readonly [number, number]];
    return shares[picture] * (far + (near - far) * clamp((zoom - from) / (to - from)));
  };
  return { 'relief-night': opacity('relief-night'), 'relief-day': opacity('relief-day'), lights: opacity('lights') };
}

/** From this hour on the morning is near enough for its pictures to be fetched. */
const morningNears = 2;

/** The pictures to have at hand: those that are seen, and towards morning the lights and the relief of the day. */
export function picturesWanted(hour: number, lights: number, zoom: number): Picture[] {
  const opacities = pictureOpacities(hour, lights, zoom);
  return pictures.filter((picture) => opacities[picture] > 0 || (picture !== 'relief-night' && hour >= morningNears && hour <= lastNightHour));
}
