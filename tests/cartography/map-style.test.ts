import { readFileSync } from 'node:fs';
import { createExpression, validateStyleMin, type StyleExpression } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundLayers, isArea, type Basemap } from '../../src/cartography/basemap.ts';
import { colourProperty, groundSource, layerColours, lineWidths, mapStyle, pictureOpacity, type groundData } from '../../src/cartography/map-style.ts';
import { hours, paletteOf } from '../../src/cartography/palette.ts';
import { pictureExtents, pictureOpacities, pictures, pictureShares, type Picture } from '../../src/cartography/pictures.ts';
import { number } from '../journey/arbitraries.ts';

const basemap = JSON.parse(readFileSync('src/cartography/basemap/region.topo.json', 'utf8')) as Basemap;
const urls = Object.fromEntries(pictures.map((picture) => [picture, `/map/${picture}.avif`])) as Record<Picture, string>;
const style = mapStyle(basemap, urls, paletteOf('midnight'));

describe('the style of the map', () => {
  it.each(hours)('is valid at %s', (hour) => {
    expect(validateStyleMin(mapStyle(basemap, urls, paletteOf(hour)))).toEqual([]);
  });

  it('asks no other server for anything: no tiles, glyphs, sprites, or addresses but the ones it is given', () => {
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    for (const source of Object.values(style.sources)) {
      if (source.type === 'image') expect(Object.values(urls)).toContain(source.url);
      else expect([source.type, typeof (source as { data: unknown }).data]).toEqual(['geojson', 'object']);
    }
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('lays each picture where its manifest says, and leaves it to the state to show it', () => {
    const { outputs } = JSON.parse(readFileSync('src/cartography/basemap/manifest.json', 'utf8')) as { outputs: { file: string; box: number[] }[] };
    for (const picture of pictures) {
      const [west, south, east, north] = pictureExtents[picture];
      expect(outputs.find(({ file }) => file === `${picture}.avif`)!.box).toEqual([west, south, east, north]);
      expect((style.sources[picture] as { coordinates: unknown }).coordinates).toEqual([[west, north], [east, north], [east, south], [west, south]]);
      expect(style.layers.find(({ id }) => id === picture)!.paint).toMatchObject({ 'raster-opacity': 0, 'raster-fade-duration': 0 });
    }
  });

  it('has the layers of the poster in their order, in the colours of the palette', () => {
    const drawn = style.layers.map(({ id }) => id).filter((id) => groundLayers.includes(id as never));
    expect(drawn).toEqual([...groundLayers]);
    expect(style.layers.slice(-groundLayers.length).map(({ id }) => id)).toEqual(drawn);
    for (const name of groundLayers) {
      const layer = style.layers.find(({ id }) => id === name)!;
      expect(layer.type).toBe(isArea(name) ? 'fill' : 'line');
      expect((layer.paint as Record<string, unknown>)[colourProperty(name)]).toBe(paletteOf('midnight')[layerColours[name]]);
      if (layer.type === 'line') expect(layer.paint!['line-width']).toBe(lineWidths[name as keyof typeof lineWidths]);
    }
  });

  it('takes no time over a change of colour', () => {
    expect(style.transition).toEqual({ duration: 0, delay: 0 });
  });

  it('has something to draw in every layer, and draws each feature once', () => {
    const { features } = (style.sources[groundSource] as unknown as { data: ReturnType<typeof groundData> }).data;
    const drawn = style.layers.filter((layer) => 'source' in layer && layer.source === groundSource).map(({ id, filter }: { id: string; filter?: unknown }) => {
      expect(filter).toEqual(['==', ['get', 'layer'], id]);
      return features.filter(({ properties }) => properties.layer === id).length;
    });
    expect(Math.min(...drawn)).toBeGreaterThan(0);
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(features.length);
  });
});

describe('the opacity of a picture', () => {
  it('is at every zoom and hour what the poster shows', () => {
    fc.assert(fc.property(fc.constantFrom(...pictures), number(0, hours.length - 1), number(0, 1), number(0, 8), (picture, hour, lights, zoom) => {
      const share = pictureShares(hour, lights)[picture];
      const { value } = createExpression(pictureOpacity(picture, share), 'number');
      expect((value as StyleExpression).evaluate({ zoom })).toBeCloseTo(pictureOpacities(hour, lights, zoom)[picture], 10);
    }));
  });
});
