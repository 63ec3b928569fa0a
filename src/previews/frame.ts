import type { WorldPoint } from '../journey/mercator.ts';
import type { View } from '../journey/view.ts';
import { previewSize } from './card.ts';

/** Where the picture's map has room beside the words: the middle of the view, and the side of the square that holds it, in pixels. */
export const mapSquare = { x: 880, y: 318, side: 540 } as const;

/** A view of the world in the preview's pixels. */
export interface Frame {
  readonly pixelsPerWorld: number;
  /** The picture's edges in the Mercator world. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly toPixels: (world: WorldPoint) => [number, number];
}

/** Lays a view into the free part of the preview; the map goes on behind the words. */
export function frameOf(view: View): Frame {
  const pixelsPerWorld = mapSquare.side / view.size;
  const left = view.x - mapSquare.x / pixelsPerWorld;
  const top = view.y - mapSquare.y / pixelsPerWorld;
  return {
    pixelsPerWorld, left, top, width: previewSize.width / pixelsPerWorld, height: previewSize.height / pixelsPerWorld,
    toPixels: ([x, y]) => [(x - left) * pixelsPerWorld, (y - top) * pixelsPerWorld],
  };
}
