import { haloAt } from '../cartography/head.ts';
import type { Follower } from './renderer.ts';

/** The halo of the line's head, which breathes with the reading. */
export function haloFollower(halo: SVGCircleElement): Follower {
  let shown = 0;
  return (position) => {
    const tenths = Math.round(haloAt(position) * 10);
    if (tenths === shown) return;
    shown = tenths;
    halo.setAttribute('r', String(tenths / 10));
  };
}
