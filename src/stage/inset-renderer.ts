import { insetOpacity, overviewOf } from '../cartography/overview.ts';
import { drawable } from '../cartography/route-path.ts';
import { pointAlong } from '../journey/along.ts';
import { attributesOf } from './attributes.ts';
import { placement, type Renderer } from './renderer.ts';
import type { StageData } from './stage-data.ts';

/** Side of the inset's picture, in the units of its markup. */
const side = 1000;

/** Shows on a small picture of the whole journey what the map shows of it, and where the head stands. */
export function insetRenderer(inset: HTMLElement, { plan, common }: Pick<StageData, 'plan' | 'common'>): Renderer {
  const own = drawable(plan.line);
  const overview = overviewOf((common ? drawable(common) : own).world);
  const [frame, head] = [attributesOf(inset.querySelector('.inset-ink rect')!), attributesOf(inset.querySelector('.inset-ink circle')!)];
  let shownOpacity = -1;
  const toInset = (x: number, y: number): [number, number] =>
    [((x - overview.x) / overview.size + 0.5) * side, ((y - overview.y) / overview.size + 0.5) * side];
  return {
    draw(state, viewport) {
      const { free } = viewport;
      const { scale, left, top } = placement(state, viewport);
      const opacity = viewport.exploring ? 0 : insetOpacity(Math.min(free.width, free.height) / scale, overview);
      if (opacity !== shownOpacity) inset.style.setProperty('opacity', opacity.toFixed(2));
      shownOpacity = opacity;
      if (opacity === 0) return;
      const [west, north] = toInset((free.left - left) / scale, (free.top - top) / scale);
      const box = { x: west, y: north, width: (free.width / scale / overview.size) * side, height: (free.height / scale / overview.size) * side };
      for (const [name, value] of Object.entries(box)) frame(name, value.toFixed(1));
      const [x, y] = toInset(...pointAlong(own.route, state.drawn));
      head('cx', x.toFixed(1));
      head('cy', y.toFixed(1));
    },
  };
}
