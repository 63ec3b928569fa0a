import type { Label } from '../cartography/labels.ts';
import type { Placed } from '../cartography/place-labels.ts';

/** The side of a poster's picture on a phone and on a desktop, in CSS pixels: names keep clear of each other at both. */
export const posterSides = { narrow: 330, wide: 760 } as const;

/** A name in a picture of any size: its point in shares of the side, and its words in pixels from there. */
export interface PosterName {
  readonly label: Label;
  readonly x: string;
  readonly y: string;
  /** An SVG transform. */
  readonly words: string;
}

/** A share of a picture's side, as SVG takes it. */
export const share = (value: number, of: number): string => `${((value / of) * 100).toFixed(1)}%`;

/** A label that was placed in a picture of a side, in CSS pixels. */
export const posterName = ({ label, x, y, box }: Placed, side: number): PosterName => ({
  label, x: share(x, side), y: share(y, side), words: `translate(${Math.round((box.left + box.right) / 2 - x)} ${Math.round(box.top - y)})`,
});

const standing = ({ label, x, y, words }: PosterName): string => [label.id, x, y, words].join(' ');

/** Parts the names of two pictures, so that those which stand alike in both are written once. */
export function partNames(narrow: readonly PosterName[], wide: readonly PosterName[]): Record<'both' | 'narrow' | 'wide', readonly PosterName[]> {
  const [inNarrow, inWide] = [new Set(narrow.map(standing)), new Set(wide.map(standing))];
  return {
    both: narrow.filter((name) => inWide.has(standing(name))),
    narrow: narrow.filter((name) => !inWide.has(standing(name))),
    wide: wide.filter((name) => !inNarrow.has(standing(name))),
  };
}
