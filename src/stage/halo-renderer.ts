import { haloAt } from '../cartography/head.ts';
import type { Renderer } from './renderer.ts';

/** The halo of the line's head, which breathes with the reading. */
export function haloRenderer(halo: SVGCircleElement): Renderer {
  return {
    draw({ position }) {
      halo.setAttribute('r', haloAt(position).toFixed(2));
    },
  };
}
