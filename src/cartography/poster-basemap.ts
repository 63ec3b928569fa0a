import type { LngLat } from '../journey/mercator.ts';
import { groundLayers, isArea, layerGeometry, type Basemap, type GroundLayer } from './basemap.ts';
import { bleedFrame } from './frame-bleed.ts';
import { posterDetail, stepAt } from './poster-detail.ts';
import { bendsOf, relativePath, toUnits } from './world-units.ts';

/** The layers of the poster: its coast is the outline of its sea. */
export const posterLayers = groundLayers.filter((layer) => layer !== 'coast');

const inUnits = (line: readonly LngLat[]) => bendsOf(line.map((point) => toUnits(point, stepAt(point))));

/** The lines of a layer in the poster's units; islands and lakes that shrank to a line are left out. */
function linesOf(basemap: Basemap, layer: GroundLayer) {
  const geometry = layerGeometry(basemap, layer);
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map((line) => inUnits(line as unknown as LngLat[]));
  return geometry.coordinates.flat().map((ring) => inUnits(bleedFrame(ring as unknown as LngLat[])).slice(0, -1)).filter((ring) => ring.length > 2);
}

/**
 * The ground of the poster as an SVG file: one path per layer under the layer's name, in the poster's units, without a
 * colour of its own. Pages refer to it with `<use href="…#sea">` and colour it with CSS.
 */
export function posterBasemap(basemap: Basemap): string {
  const detailed = posterDetail(basemap);
  const paths = posterLayers.map((layer) => {
    const kind = isArea(layer) ? 'fill-rule="evenodd"' : 'fill="none"';
    return `<path id="${layer}" ${kind} vector-effect="non-scaling-stroke" d="${relativePath(linesOf(detailed, layer), isArea(layer))}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>\n`;
}
