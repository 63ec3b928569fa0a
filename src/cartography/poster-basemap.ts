import type { LngLat } from '../journey/mercator.ts';
import { groundLayers, isArea, layerGeometry, type Basemap, type GroundLayer } from './basemap.ts';
import { bleedFrame } from './frame-bleed.ts';
import { pathOf } from './world-units.ts';

/** The layers whose shape is a path of the poster's file. */
const shapes = groundLayers.filter((layer) => layer !== 'coast');

/** The id of the path that shows a layer: the coast is the outline of the sea, which the file need not hold twice. */
export const posterShape = (layer: GroundLayer): GroundLayer => (layer === 'coast' ? 'sea' : layer);

/**
 * The ground of the poster as an SVG file: one path per shape under its layer's name, in the poster's units, without a
 * colour of its own. Pages refer to it with `<use href="…#sea">` (see {@link posterShape}) and colour it with CSS.
 */
export function posterBasemap(basemap: Basemap): string {
  const paths = shapes.map((layer) => {
    const geometry = layerGeometry(basemap, layer);
    const d = geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat().map((ring) => pathOf(bleedFrame(ring as unknown as LngLat[]), true)).join('')
      : geometry.coordinates.map((line) => pathOf(line as unknown as LngLat[], false)).join('');
    return `<path id="${layer}"${isArea(layer) ? ' fill-rule="evenodd"' : ' fill="none"'} vector-effect="non-scaling-stroke" d="${d}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>\n`;
}
