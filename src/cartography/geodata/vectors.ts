import type { Topology } from 'topojson-specification';
import { nearBend, regionBend } from './detail.ts';
import { gridDegrees, isInBox, nearBox, regionBox } from './frame.ts';
import { buildLayers } from './layers.ts';
import { deltas, simplifiedArcs, type GridArc } from './simplify.ts';
import type { World } from './world.ts';

/** ISO 3166 numeric to alpha-2 of the countries that places of the story may lie in. */
const countries: Record<string, string> = {
  '408': 'KP', '410': 'KR', '156': 'CN', '496': 'MN', '418': 'LA', '764': 'TH', '704': 'VN', '116': 'KH', '104': 'MM', '392': 'JP', '608': 'PH',
};

/** The three vector files, as text by name. */
export function buildVectors(world: World): Record<string, string> {
  const layers = buildLayers(world);
  const region = simplifiedArcs(layers, regionBend);
  const near = simplifiedArcs(layers, nearBend);
  const topology: Topology = {
    type: 'Topology',
    bbox: regionBox,
    transform: { scale: [gridDegrees, gridDegrees], translate: [regionBox[0], regionBox[1]] },
    objects: layers.objects,
    arcs: region.map(deltas),
  };
  const refined = near.flatMap((arc, index) => (touchesNearBox(arc) && !isSame(arc, region[index]!) ? [[index, deltas(arc)] as const] : []));
  return {
    'region.topo.json': line(withoutBoxes(topology)),
    'near.arcs.json': line({ arcs: Object.fromEntries(refined) }),
    'countries.json': line({ type: 'FeatureCollection', features: Object.entries(countries).map(([id, iso]) => ({ ...rounded(world.original(id)), properties: { iso } })) }),
  };
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

function touchesNearBox(arc: GridArc): boolean {
  return arc.some(([x, y]) => isInBox([regionBox[0] + x * gridDegrees, regionBox[1] + y * gridDegrees], nearBox));
}

function isSame(a: GridArc, b: GridArc): boolean {
  return a.length === b.length && a.every(([x, y], i) => x === b[i]![0] && y === b[i]![1]);
}

function withoutBoxes(topology: Topology): Topology {
  return JSON.parse(JSON.stringify(topology, (key, value: unknown) => (key === 'bbox' && value !== regionBox ? undefined : value))) as Topology;
}

function rounded({ geometry }: GeoJSON.Feature): { type: 'Feature'; geometry: unknown } {
  return { type: 'Feature', geometry: JSON.parse(JSON.stringify(geometry, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value))) };
}
