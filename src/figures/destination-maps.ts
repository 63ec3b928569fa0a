import near from 'world-atlas/countries-50m.json' with { type: 'json' };
import far from 'world-atlas/countries-110m.json' with { type: 'json' };
import { asiaMap, worldMap, type DrawnMap, type Marked, type WorldTopology } from './world-map.ts';

/** The two maps on which the destinations are numbered: Asia, and the world for those that lie outside of it. */
export interface DestinationMaps { readonly asia: DrawnMap; readonly world: DrawnMap }

let drawn: { readonly of: string; readonly maps: DestinationMaps } | undefined;

/** Draws both maps; once for all languages, which differ in words alone. */
export function destinationMaps(marked: readonly Marked[]): DestinationMaps {
  const of = JSON.stringify(marked);
  if (drawn?.of === of) return drawn.maps;
  const asia = asiaMap(near as unknown as WorldTopology, marked, 520);
  const isFar = new Set(marked.filter(({ id }) => !asia.numbers.some((number) => number.id === id)).map(({ id }) => id));
  const maps = { asia, world: worldMap(far as unknown as WorldTopology, marked, 720, isFar, { europe: 'DE' }) };
  drawn = { of, maps };
  return maps;
}
