import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { groundLayers, refine, type Basemap, type NearArcs } from '../../src/cartography/basemap.ts';
import { bleedFrame, dataExtent } from '../../src/cartography/frame-bleed.ts';
import { posterBasemap, posterLayers } from '../../src/cartography/poster-basemap.ts';
import { toUnits } from '../../src/cartography/world-units.ts';
import type { LngLat } from '../../src/journey/mercator.ts';

const parse = <T>(file: string): T => JSON.parse(readFileSync(`src/cartography/basemap/${file}`, 'utf8')) as T;
const svg = posterBasemap(refine(parse<Basemap>('region.topo.json'), parse<NearArcs>('near.arcs.json')));

/** The absolute points of every subpath of a shape. */
function subpaths(id: string): [number, number][][] {
  const d = new RegExp(`<path id="${id}"[^>]* d="([^"]*)"`).exec(svg)![1]!;
  let [x, y] = [0, 0];
  return d.split('m').slice(1).map((subpath) => {
    const steps = subpath.match(/-?\d+/g)!.map(Number);
    const points = Array.from({ length: steps.length / 2 }, (_, n): [number, number] => [x += steps[2 * n]!, y += steps[2 * n + 1]!]);
    if (subpath.endsWith('z')) [x, y] = points[0]!;
    return points;
  });
}

describe('the poster’s file', () => {
  it('has a shape for every layer', () => {
    for (const layer of posterLayers) expect(svg).toContain(`<path id="${layer}"`);
    expect([...posterLayers, 'coast'].toSorted()).toEqual(groundLayers.toSorted());
  });

  it('weighs little enough to be part of a first view', () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(16_000);
  });

  it('has no ring that is no area', () => {
    for (const ring of [...subpaths('sea'), ...subpaths('lakes')]) expect(ring.length).toBeGreaterThan(2);
  });

  it('outlines the sea along its coasts only: nothing runs along the frame of the data', () => {
    const [west, south, east, north] = dataExtent;
    const [[left, top], [right, bottom]] = [toUnits([west, north]), toUnits([east, south])];
    const along = subpaths('sea').flatMap((points) => points.filter(([x, y], n) => {
      const [nextX, nextY] = points[(n + 1) % points.length]!;
      const vertical = x === nextX && (x === left || x === right) && Math.abs(y - nextY) > 40;
      return vertical || (y === nextY && (y === top || y === bottom) && Math.abs(x - nextX) > 40);
    }));
    expect(along).toEqual([]);
  });
});

describe('carrying a ring beyond the frame', () => {
  it('leaves a ring alone that keeps off the frame', () => {
    const ring: LngLat[] = [[100, 10], [110, 10], [110, 20], [100, 10]];
    expect(bleedFrame(ring).toSorted()).toEqual([...ring.slice(1), ring[1]!].toSorted());
  });

  it('goes out and comes back where the ring met the frame', () => {
    const bled = bleedFrame([[70, 0], [60, 5], [60, 20], [70, 25], [70, 0]]);
    expect(bled).toEqual([[60, 5], [48, 5], [48, 20], [60, 20], [70, 25], [70, 0], [60, 5]]);
  });

  it('goes around a corner on the outside', () => {
    expect(bleedFrame([[60, -12], [80, -12], [60, 10], [60, -12]])).toContainEqual([48, -24]);
  });
});
