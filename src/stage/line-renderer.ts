import { ripplesAt } from '../cartography/head.ts';
import { drawable, routeParts, routePaths, stretchPath } from '../cartography/route-path.ts';
import { attributesOf } from './attributes.ts';
import { placement, toScreenWith, type Renderer } from './renderer.ts';
import type { StageData } from './stage-data.ts';

/** The line on the ground, the same over poster and map, and its head. */
export function lineRenderer(ink: SVGSVGElement, { plan, common }: Pick<StageData, 'plan' | 'common'>): Renderer {
  const path = (selector: string) => attributesOf(ink.querySelector(`.route${selector}`)!);
  const paths = {
    common: path('.common'), glow: path('.glow'), comingLand: path('.coming:not(.air)'), comingAir: path('.coming.air'),
    travelledLand: path('.travelled:not(.air)'), travelledAir: path('.travelled.air'), own: path('.own'),
  };
  const head = attributesOf(ink.querySelector('.head')!);
  const ripples = [...ink.querySelectorAll('.head .ripple')].map(attributesOf);
  const line = drawable(plan.line);
  const commonLine = common && drawable(common);
  return {
    draw(state, viewport) {
      const toScreen = toScreenWith(placement(state, viewport));
      const sight = { left: -20, top: -20, right: viewport.width + 20, bottom: viewport.height + 20 };
      const drawn = routePaths(line, state.drawn, toScreen, sight);
      if (commonLine) {
        const whole = routePaths(commonLine, 0, toScreen, sight);
        paths.common('d', whole.comingLand + whole.comingAir);
      }
      paths.glow('d', drawn.travelledLand + drawn.travelledAir);
      for (const part of routeParts) {
        paths[part]('d', drawn[part]);
        paths[part]('stroke-dashoffset', drawn.starts[part].toFixed(1));
      }
      head('transform', `translate(${drawn.head[0].toFixed(1)} ${drawn.head[1].toFixed(1)})`);
      ripplesAt(state.crossing).forEach(({ radius, opacity }, n) => {
        ripples[n]!('r', radius.toFixed(1));
        ripples[n]!('stroke-opacity', opacity.toFixed(2));
      });
      const stretch = viewport.exploring?.stretch;
      paths.own('d', stretch ? stretchPath(line, ...stretch, toScreen, sight) : '');
    },
  };
}
