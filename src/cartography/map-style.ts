import type { FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl';
import { groundLayers, isArea, layerGeometry, seaCells, type Basemap, type GroundLayer } from './basemap.ts';
import type { Palette } from './palette.ts';
import { opacityByZoom, pictureExtents, pictures, type Picture } from './pictures.ts';

/** Width of the lines of the ground in CSS pixels: the poster's style sheet has the same. */
export const lineWidths: Readonly<Record<Exclude<GroundLayer, 'sea' | 'lakes'>, number>> = {
  coast: 0.9, provinces: 0.7, rivers: 0.9, borders: 1, 'border-rivers': 2.2,
};

/** Opacity of a layer where it is not 1, as in the poster's style sheet. */
const lineOpacities: Partial<Record<GroundLayer, number>> = { rivers: 0.55 };

/** Which colour of the palette a layer has. */
export const layerColours: Readonly<Record<GroundLayer, keyof Palette>> = {
  sea: 'sea', lakes: 'sea', coast: 'coast', provinces: 'province', rivers: 'river', borders: 'border', 'border-rivers': 'river',
};

/** The paint property that colours a layer. */
export const colourProperty = (layer: GroundLayer): 'fill-color' | 'line-color' => (isArea(layer) ? 'fill-color' : 'line-color');

/** The source of all layers of the ground: MapLibre finds the tiles and their edges anew for every source of every frame. */
export const groundSource = 'ground';

/** The geometry of the ground as the data of its source: each feature says to which layer it belongs. */
export const groundData = (basemap: Basemap): FeatureCollection<Geometry, { layer: GroundLayer }> => ({
  type: 'FeatureCollection',
  features: groundLayers.flatMap((layer) => {
    const geometries = layer === 'sea' ? seaCells(basemap).features.map(({ geometry }) => geometry) : [layerGeometry(basemap, layer)];
    return geometries.map((geometry) => ({ type: 'Feature' as const, properties: { layer }, geometry }));
  }),
});

type Layer = StyleSpecification['layers'][number];
type Source = StyleSpecification['sources'][string];

/** A picture as a source of the map; the map fetches it as soon as it has it. */
export function pictureSource(picture: Picture, url: string): Source {
  const [west, south, east, north] = pictureExtents[picture];
  return { type: 'image', url, coordinates: [[west, north], [east, north], [east, south], [west, south]] };
}

const partOf = (layer: GroundLayer): { id: string; source: string; filter: FilterSpecification } =>
  ({ id: layer, source: groundSource, filter: ['==', ['get', 'layer'], layer] });

const vectorLayer = (layer: GroundLayer, palette: Palette): Layer => (isArea(layer)
  ? { ...partOf(layer), type: 'fill', paint: { 'fill-color': palette[layerColours[layer]], 'fill-antialias': false } }
  : {
    ...partOf(layer), type: 'line', layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette[layerColours[layer]], 'line-width': lineWidths[layer as keyof typeof lineWidths],
      'line-opacity': lineOpacities[layer] ?? 1,
    },
  });

/**
 * The opacity of a picture, of which a share is there: the map finds that of its zoom by itself, so that it has to be told
 * nothing while only the camera moves.
 */
export const pictureOpacity = (picture: Picture, share: number): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...opacityByZoom(picture).flatMap(([zoom, opacity]) => [zoom, opacity * share])] as unknown as ExpressionSpecification;

/** The layer of a picture; the state says how opaque it is. */
export const pictureLayer = (picture: Picture): Layer =>
  ({ id: picture, type: 'raster', source: picture, paint: { 'raster-opacity': 0, 'raster-fade-duration': 0 } });

/**
 * The ground as a MapLibre style: the same layers in the same order as the poster, in the colours of a palette.
 * @param urls addresses of the pictures.
 * @param wanted the pictures that it has from the beginning.
 */
export function mapStyle(basemap: Basemap, urls: Readonly<Record<Picture, string>>, palette: Palette, wanted: readonly Picture[] = pictures): StyleSpecification {
  return {
    version: 8,
    /* Every picture is of this moment: MapLibre would take a third of a second for each new colour, and draw all that time. */
    transition: { duration: 0, delay: 0 },
    sources: {
      ...Object.fromEntries(wanted.map((picture) => [picture, pictureSource(picture, urls[picture])])),
      [groundSource]: { type: 'geojson', data: groundData(basemap), tolerance: 0.2, buffer: 16 },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
      ...wanted.map(pictureLayer),
      ...groundLayers.map((layer) => vectorLayer(layer, palette)),
    ],
  };
}
