import { widthInEms } from '../cartography/labels.ts';
import { overlap, type Box } from '../cartography/place-labels.ts';

/** A number on a map, with the name that belongs to it. */
export interface NamedNumber { readonly x: number; readonly y: number; readonly name: string }

/** Where a name stands: its base line as seen from the middle of its number, in pixels, and which end of it is there. */
export interface NameSide { readonly dx: number; readonly dy: number; readonly anchor: 'start' | 'middle' | 'end' }

/** The size of the names, and the room that their halo takes around them, in pixels. */
const size = 13;
const halo = 2;

const sides = (r: number): readonly [NameSide, ...NameSide[]] => [
  { dx: 0, dy: r + 14, anchor: 'middle' },
  { dx: r + 5, dy: 4.5, anchor: 'start' },
  { dx: -r - 5, dy: 4.5, anchor: 'end' },
  { dx: 0, dy: -r - 6, anchor: 'middle' },
];

function boxOf({ x, y, name }: NamedNumber, { dx, dy, anchor }: NameSide): Box {
  const width = widthInEms(name) * size;
  const left = x + dx - width * { start: 0, middle: 0.5, end: 1 }[anchor] - halo;
  return { left, top: y + dy - size - halo, right: left + width + 2 * halo, bottom: y + dy + size * 0.3 + halo };
}

/**
 * Finds each name a side of its number where it hides neither a number nor another name: beneath it, or else to the right,
 * to the left, above. One that finds none stands beneath.
 * @param r radius of the numbers’ circles, in pixels.
 * @param map width and height of the map, beyond which no name reaches, in pixels.
 */
export function numberNames(numbers: readonly NamedNumber[], r: number, { width, height }: { readonly width: number; readonly height: number }): readonly NameSide[] {
  const taken: Box[] = numbers.map(({ x, y }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  return numbers.map((number, own) => {
    const isFree = (side: NameSide): boolean => {
      const box = boxOf(number, side);
      return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && taken.every((other, n) => n === own || !overlap(box, other));
    };
    const all = sides(r);
    const side = all.find(isFree) ?? all[0];
    taken.push(boxOf(number, side));
    return side;
  });
}
