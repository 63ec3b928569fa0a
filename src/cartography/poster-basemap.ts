import type { LngLat } from '../journey/mercator.ts';
import { groundLayers, isArea, layerGeometry, type Basemap } from './basemap.ts';
import { pathOf } from './world-units.ts';

/**
 * The ground of the poster as an SVG file: one path per layer under the layer's name, in the poster's units, without a
 * colour of its own. Pages refer to it with `<use href="…#coast">` and colour it with CSS.
 */
export function posterBasemap(basemap: Basemap): string {
  const paths = groundLayers.map((layer) => {
    const geometry = layerGeometry(basemap, layer);
    const d = geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat().map((ring) => pathOf(ring as unknown as LngLat[], true)).join('')
      : geometry.coordinates.map((line) => pathOf(line as unknown as LngLat[], false)).join('');
    const area = isArea(layer);
    return `<path id="${layer}" ${area ? 'fill-rule="evenodd"' : 'fill="none" vector-effect="non-scaling-stroke"'} d="${d}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>\n`;
}
