import { worldUnits } from '../cartography/world-units.ts';
import { placement, type Renderer } from './renderer.ts';

/** The ground as SVG, moved and scaled as a whole: needs no WebGL, and no network once its file is there. */
export function posterRenderer(ground: SVGSVGElement): Renderer {
  const world = ground.querySelector('g')!;
  return {
    draw(state, viewport) {
      const { scale, left, top } = placement(state, viewport);
      world.setAttribute('transform', `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${(scale / worldUnits).toFixed(5)})`);
    },
  };
}
