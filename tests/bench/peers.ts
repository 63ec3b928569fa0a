import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refine, type Basemap, type NearArcs } from '../../src/cartography/basemap.ts';
import { mapStyle, pictureOpacity } from '../../src/cartography/map-style.ts';
import { hours, paletteOf } from '../../src/cartography/palette.ts';
import { pictures, pictureShares, type Picture } from '../../src/cartography/pictures.ts';

/** A chapter as the peers show it: the same words, and where its map looks. */
export interface PeerChapter { readonly id: string; readonly html: string; readonly center: readonly [number, number]; readonly zoom: number }

const head = (title: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`;
const words = (chapters: readonly PeerChapter[]): string => chapters.map(({ id, html }) => `<section id="${id}" class="step">${html}</section>`).join('');

const mapStart = (first: PeerChapter): string => `import { Map, setWorkerUrl } from '/npm/maplibre-gl/dist/maplibre-gl.mjs';
setWorkerUrl('/npm/maplibre-gl/dist/maplibre-gl-worker.mjs');
const style = await (await fetch('/peers/style.json')).json();
const map = new Map({ container: 'map', style, center: ${JSON.stringify(first.center)}, zoom: ${first.zoom}, interactive: false, attributionControl: false, fadeDuration: 0, renderWorldCopies: false });
window.map = map;
map.once('idle', () => { document.documentElement.dataset.ready = ''; });`;

const mapLook = '<style>#map{position:fixed;inset:0}.step{position:relative;max-width:34rem;margin:60vh 2rem;padding:1rem;background:#fff}canvas{position:absolute}</style>';

/**
 * Writes the peers: `plain`, the same text with nothing else; `bare`, a map of the same style that does what it is told;
 * `flyto`, the story as the common templates do it: every chapter entered calls `flyTo`.
 * @param dist the built site; the peers take its map data.
 */
export function writePeers(folder: string, dist: string, chapters: readonly PeerChapter[]): void {
  const mapFile = <T>(stem: string): T => JSON.parse(readFileSync(join(dist, 'map', readdirSync(join(dist, 'map')).find((name) => name.startsWith(stem))!), 'utf8')) as T;
  /* The map as our story draws it where it is read: with the finer coast. */
  const basemap = refine(mapFile<Basemap>('region'), mapFile<NearArcs>('near'));
  const files = readdirSync(join(dist, '_astro'));
  const urls = Object.fromEntries(pictures.map((name) => [name, `/site/_astro/${files.find((file) => file.startsWith(`${name}.`))!}`])) as Record<Picture, string>;
  const style = mapStyle(basemap, urls, paletteOf('midnight'));
  /* With the pictures that our map shows at midnight, as strong as there. */
  const shares = pictureShares(hours.indexOf('midnight'), 0);
  for (const layer of style.layers) if (layer.type === 'raster') {
    const share = shares[layer.id as Picture];
    layer.layout = { visibility: share === 0 ? 'none' : 'visible' };
    layer.paint = { ...layer.paint, 'raster-opacity': pictureOpacity(layer.id as Picture, share) };
  }
  for (const name of ['plain', 'bare', 'flyto']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'style.json'), JSON.stringify(style));
  writeFileSync(join(folder, 'plain/index.html'), `${head('Plain')}</head><body><main>${words(chapters)}</main></body></html>`);
  writeFileSync(join(folder, 'bare/index.html'), `${head('Bare')}${mapLook}</head><body><div id="map"></div><script type="module">${mapStart(chapters[0]!)}</script></body></html>`);
  const cameras = JSON.stringify(Object.fromEntries(chapters.map(({ id, center, zoom }) => [id, { center, zoom }])));
  writeFileSync(join(folder, 'flyto/index.html'), `${head('flyTo on enter')}${mapLook}</head><body><div id="map"></div><main>${words(chapters)}</main>
<script src="/npm/scrollama/build/scrollama.min.js"></script><script type="module">${mapStart(chapters[0]!)}
const cameras = ${cameras};
map.on('load', () => { scrollama().setup({ step: '.step', offset: 0.5 }).onStepEnter(({ element }) => { window.entered = element.id; map.flyTo(cameras[element.id]); }); });
</script></body></html>`);
}
