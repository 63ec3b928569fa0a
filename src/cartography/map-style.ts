import type { StyleSpecification } from 'maplibre-gl';
import { groundLayers, isArea, layerGeometry, seaCells, type Basemap, type GroundLayer } from './basemap.ts';
import type { Palette } from './palette.ts';

/** Width of the lines of the ground in CSS pixels: the poster's style sheet has the same. */
export const lineWidths: Readonly<Record<Exclude<GroundLayer, 'sea' | 'lakes'>, number>> = {
  coast: 0.9, provinces: 0.7, rivers: 0.9, borders: 1, 'border-rivers': 2.2,
};

/** Which colour of the palette a layer of the ground has. */
export const layerColours: Readonly<Record<GroundLayer, keyof Palette>> = {
  sea: 'sea', lakes: 'sea', coast: 'coast', provinces: 'province', rivers: 'river', borders: 'border', 'border-rivers': 'river',
};

/** The paint property that colours a layer. */
export const colourProperty = (layer: GroundLayer): 'fill-color' | 'line-color' => (isArea(layer) ? 'fill-color' : 'line-color');

/** The geometry of a layer as a source of the map. */
export const layerData = (basemap: Basemap, layer: GroundLayer) =>
  layer === 'sea' ? seaCells(basemap) : layerGeometry(basemap, layer);

/** The ground as a MapLibre style: the same layers in the same order as the poster, in the colours of a palette. */
export function mapStyle(basemap: Basemap, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(groundLayers.map((layer) => [layer, { type: 'geojson', data: layerData(basemap, layer), tolerance: 0.2, buffer: 16 }])),
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
      ...groundLayers.map((layer): StyleSpecification['layers'][number] => (isArea(layer)
        ? { id: layer, type: 'fill', source: layer, paint: { 'fill-color': palette[layerColours[layer]], 'fill-antialias': false } }
        : {
          id: layer, type: 'line', source: layer, layout: { 'line-join': 'round', 'line-cap': 'round' },
          paint: { 'line-color': palette[layerColours[layer]], 'line-width': lineWidths[layer as keyof typeof lineWidths] },
        })),
    ],
  };
}
