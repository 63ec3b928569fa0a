import type { LngLat } from '../journey/mercator.ts';

/** What a label names. */
export type LabelKind = 'place' | 'country' | 'sea' | 'river';

/** How a place of a kind (`schema/place.ts`) is labelled; null where it never is: areas are only looked at, and what the line passes is not named. */
export const labelKindOf = (kind: string): LabelKind | null => {
  if (kind === 'country' || kind === 'sea' || kind === 'river') return kind;
  return kind === 'area' || kind === 'via' ? null : 'place';
};

/** A name on the map, with the same name in the other language beneath it. */
export interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  readonly at: LngLat;
  readonly name: string;
  readonly other: string;
}

/** Size of a label's first and second line, in CSS pixels. */
export const labelSizes: Readonly<Record<LabelKind, { readonly name: number; readonly other: number }>> = {
  place: { name: 15, other: 12 },
  country: { name: 13, other: 11 },
  sea: { name: 13, other: 11 },
  river: { name: 12, other: 11 },
};

/** How much larger names are on a screen larger than 1920 × 1080: half as much as the screen. The page's own type follows the same rule in `page.css`. */
export const typeScale = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(1, 0.5 + Math.min(width / 3840, height / 2160));

/** Zooms between which each kind is shown; places are named by the chapter, not by the zoom. */
const zooms: Readonly<Record<LabelKind, readonly [least: number, most: number]>> = {
  place: [0, 22],
  country: [0, 6.4],
  sea: [3.4, 7],
  river: [4.4, 22],
};

/** Is a label of this kind shown at this zoom? */
export const shownAtZoom = (kind: LabelKind, zoom: number): boolean => zoom >= zooms[kind][0] && zoom <= zooms[kind][1];

/**
 * An upper estimate of the width of a text in ems of its size, the same in the build and in the browser, where measuring
 * would cost a layout: Hangul and other full-width characters take one em, Latin capitals 0.7, the rest 0.56.
 */
export const widthInEms = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af\u4e00-\u9fff]/.test(char) ? 1 : /[A-Z“”]/.test(char) ? 0.7 : char === ' ' ? 0.3 : 0.56), 0);

/** Width and height of a label's box, in CSS pixels. */
export function labelBox({ kind, name, other }: Pick<Label, 'kind' | 'name' | 'other'>): { width: number; height: number } {
  const sizes = labelSizes[kind];
  const spacing = kind === 'country' ? 1.14 : 1;
  return {
    width: Math.max(widthInEms(name) * sizes.name * spacing, widthInEms(other) * sizes.other),
    height: sizes.name * 1.2 + (other ? sizes.other * 1.25 : 0),
  };
}
