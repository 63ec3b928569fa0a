import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { groundLayers, refine, type Basemap, type NearArcs } from '../cartography/basemap.ts';
import { colourProperty, groundData, groundSource, layerColours, lineWidths, mapStyle, pictureLayer, pictureOpacity, pictureSource } from '../cartography/map-style.ts';
import { mixColours } from '../cartography/colour.ts';
import { riverAt } from '../cartography/head.ts';
import type { Palette } from '../cartography/palette.ts';
import { pictures, pictureShares, picturesWanted } from '../cartography/pictures.ts';
import { maxZoom } from '../journey/camera.ts';
import type { State } from '../journey/state.ts';
import type { StageFiles } from '../story/stage-files.ts';
import type { Renderer } from './renderer.ts';

setWorkerUrl(workerUrl);

/** The ground in WebGL. */
export interface MapRenderer extends Renderer {
  /** Draws a state behind the poster, and answers once everything that is seen of it is there. */
  prepare(state: State): Promise<void>;
  /** Takes on the colours of an hour. */
  colour(palette: Palette): void;
  /** Fits the canvas to its box. */
  resize(): void;
}

const fetchJson = async <T>(url: string): Promise<T> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json() as Promise<T>;
};

/** From this zoom on the finer arcs are fetched. */
const nearZoom = 4.6;

/** The cameras of the state, as MapLibre takes them. */
const jump = ({ camera: { center, zoom } }: Pick<State, 'camera'>) => ({ center: [center[0], center[1]] as [number, number], zoom });

/**
 * Starts the map. It does not answer to the reader's hand until they ask for it.
 * @param onLost is called with true when the browser takes the drawing context away, and with false when it is back.
 * @returns the renderer, once its first picture stands.
 * @throws when there is no WebGL, or the data does not come.
 */
export async function startMap(
  container: HTMLElement, files: StageFiles, state: State, palette: Palette, onLost: (lost: boolean) => void,
): Promise<MapRenderer> {
  const basemap = await fetchJson<Basemap>(files.region);
  const map = new MapLibreMap({
    container, style: mapStyle(basemap, files.pictures, palette, picturesWanted(state.hour, state.lights, state.camera.zoom)), ...jump(state), interactive: false, attributionControl: false, fadeDuration: 0,
    renderWorldCopies: false, maxZoom, trackResize: false, canvasContextAttributes: { powerPreference: 'default' },
    /* MapLibre would push a wide picture away from the edge of the world, and off the line that is drawn over it. */
    transformConstrain: (center, zoom) => ({ center, zoom: Math.min(Math.max(zoom, 0), maxZoom) }),
  });
  /* Without a listener MapLibre writes its errors to the console; the poster is there whatever happens. */
  map.on('error', () => {});
  /* After a loss MapLibre builds its style anew, and refuses to be told anything until it stands. */
  let stands = true;

  let nearIsAsked = false;
  const fetchNear = async (): Promise<void> => {
    nearIsAsked = true;
    try {
      const refined = refine(basemap, await fetchJson<NearArcs>(files.near));
      /* Asked for again once the map stands again. */
      if (!stands) nearIsAsked = false;
      else (map.getSource(groundSource) as GeoJSONSource).setData(groundData(refined));
    } catch {
      /* The coast stays as coarse as it is. */
    }
  };

  const shownShares = new Map<string, number>();
  const showPictures = ({ hour, lights, camera }: State): void => {
    for (const picture of picturesWanted(hour, lights, camera.zoom)) {
      if (map.getLayer(picture)) continue;
      map.addSource(picture, pictureSource(picture, files.pictures[picture]));
      map.addLayer(pictureLayer(picture), pictures.slice(pictures.indexOf(picture) + 1).find((above) => map.getLayer(above)) ?? groundLayers[0]);
    }
    const shares = pictureShares(hour, lights);
    for (const picture of pictures) {
      const share = Math.round(shares[picture] * 50) / 50;
      if (shownShares.get(picture) === share || !map.getLayer(picture)) continue;
      shownShares.set(picture, share);
      map.setPaintProperty(picture, 'raster-opacity', pictureOpacity(picture, share), { validate: false });
      map.setLayoutProperty(picture, 'visibility', share === 0 ? 'none' : 'visible', { validate: false });
    }
  };

  let [shownCrossing, colours] = [0, palette];
  const colourRiver = (): void => {
    const { wider, brighter } = riverAt(shownCrossing);
    map.setPaintProperty('border-rivers', 'line-width', lineWidths['border-rivers'] + wider, { validate: false });
    map.setPaintProperty('border-rivers', 'line-color', mixColours(colours.river, colours.label, brighter), { validate: false });
  };
  const showCrossing = (crossing: number): void => {
    const rounded = Math.round(crossing * 20) / 20;
    if (rounded === shownCrossing) return;
    shownCrossing = rounded;
    colourRiver();
  };

  function colour(next: Palette): void {
    colours = next;
    if (!stands) return;
    map.setPaintProperty('land', 'background-color', colours.land, { validate: false });
    for (const layer of groundLayers) map.setPaintProperty(layer, colourProperty(layer), colours[layerColours[layer]], { validate: false });
    colourRiver();
  }

  map.on('webglcontextlost', () => {
    stands = false;
    onLost(true);
  });
  map.on('webglcontextrestored', () => void map.once('idle', () => {
    stands = true;
    colour(colours);
    onLost(false);
  }));
  await new Promise<void>((resolve) => { map.once('idle', () => resolve()); });
  showPictures(state);

  const draw = (next: State): void => {
    if (!stands) return;
    showPictures(next);
    showCrossing(next.crossing);
    map.jumpTo(jump(next));
    map.redraw();
    if (!nearIsAsked && next.camera.zoom >= nearZoom) void fetchNear();
  };

  return {
    draw,
    prepare: (next) => new Promise((resolve) => {
      map.once('idle', () => resolve());
      draw(next);
    }),
    colour,
    resize() {
      map.resize();
    },
  };
}
