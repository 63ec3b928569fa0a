import { createHash } from 'node:crypto';
import { refine, type Basemap, type NearArcs } from '../cartography/basemap.ts';
import nearArcs from '../cartography/basemap/near.arcs.json';
import regionTopology from '../cartography/basemap/region.topo.json';
import { posterBasemap } from '../cartography/poster-basemap.ts';

const region = regionTopology as unknown as Basemap;
const near = nearArcs as unknown as NearArcs;

/** A file of map data that pages refer to, under a name that changes with its content. */
export interface MapFile { readonly name: string; readonly body: string }

const hashed = (stem: string, ending: string, body: string): MapFile => ({
  name: `${stem}.${createHash('sha256').update(body).digest('hex').slice(0, 8)}.${ending}`,
  body,
});

/** The poster's ground. One file for all views: the detail that the close ones need adds a tenth to its weight. */
export const posterFile = hashed('ground', 'svg', posterBasemap(refine(region, near)));

/** The map's geometry: the topology, and the finer arcs that are loaded when a camera comes close. */
export const topologyFiles = {
  region: hashed('region', 'json', JSON.stringify(region)),
  near: hashed('near', 'json', JSON.stringify(near)),
};
