import type { Palette } from '../cartography/palette.ts';
import { posterLayers } from '../cartography/poster-basemap.ts';
import { drawable, routePaths } from '../cartography/route-path.ts';
import { worldUnits } from '../cartography/world-units.ts';
import type { PreviewCard } from './card.ts';
import type { Frame } from './frame.ts';

/** Lines are drawn this much stronger than on the page: a preview is shown at a third to a half of its size. */
const emphasis = 1.7;

/** Paint of each layer of the ground, as in `styles/ground.css`. */
const paints = (colours: Palette): Readonly<Record<(typeof posterLayers)[number], string>> => {
  const stroke = (colour: string, width: number, opacity = 1, fill = 'none') =>
    `fill="${fill}" stroke="${colour}" stroke-width="${width * emphasis}" stroke-opacity="${opacity}" stroke-linejoin="round" stroke-linecap="round"`;
  return {
    sea: stroke(colours.coast, 0.9, 1, colours.sea), lakes: `fill="${colours.sea}"`,
    provinces: stroke(colours.province, 0.7), rivers: stroke(colours.river, 0.9, 0.55),
    borders: stroke(colours.border, 1), 'border-rivers': stroke(colours.river, 2.2),
  };
};

/** The poster's ground with its layers in `<defs>`, for a picture that has colours of its own. */
export const groundDefinitions = (poster: string): string => `<defs>${poster.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')}</defs>`;

/** The ground of a frame; it is drawn over the relief, which it lets shine through the land. */
export function groundSvg(definitions: string, frame: Frame, colours: Palette): string {
  const paint = paints(colours);
  const scale = frame.pixelsPerWorld / worldUnits;
  const move = `translate(${(-frame.left * frame.pixelsPerWorld).toFixed(2)} ${(-frame.top * frame.pixelsPerWorld).toFixed(2)}) scale(${scale.toFixed(6)})`;
  return `${definitions}<g transform="${move}">${posterLayers.map((layer) => `<use href="#${layer}" ${paint[layer]}/>`).join('')}</g>`;
}

/** The line of a card, in the preview's pixels. */
export function lineSvg(card: PreviewCard, frame: Frame, colours: Palette): string {
  const paths = routePaths(drawable(card.line), card.drawn, frame.toPixels);
  const common = card.common && routePaths(drawable(card.common), 0, frame.toPixels);
  const path = (d: string, width: number, more = '') => (d ? `<path d="${d}" stroke-width="${width * emphasis}" ${more}/>` : '');
  const dots = (gap: number) => `stroke-dasharray="0.1 ${gap * emphasis}"`;
  const [x, y] = paths.head;
  const faint = card.head ? 0.5 : 0.95;
  return `<g fill="none" stroke="${colours.route}" stroke-linecap="round" stroke-linejoin="round">${[
    common ? path(common.comingLand + common.comingAir, 1.6, `opacity="0.38" ${dots(5)}`) : '',
    path(paths.comingLand, 2.4, `opacity="${faint}" ${dots(6)}`),
    path(paths.comingAir, 2.4, `opacity="${faint * 0.75}" ${dots(9)}`),
    path(paths.travelledLand + paths.travelledAir, 11, 'opacity="0.2"'),
    path(paths.travelledLand, 3),
    path(paths.travelledAir, 3.2, dots(7)),
  ].join('')}</g>${card.head
    ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="20" fill="${colours.route}" fill-opacity="0.25"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="9" fill="${colours.route}" stroke="${colours.halo}" stroke-width="2.5"/>`
    : ''}`;
}
