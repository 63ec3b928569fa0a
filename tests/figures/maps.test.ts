import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { northMap, type NorthTopology } from '../../src/figures/north-map.ts';
import { grain, SparsePath } from '../../src/figures/sparse-path.ts';
import { asiaMap, numericCode, worldMap, type WorldTopology } from '../../src/figures/world-map.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const far = read('node_modules/world-atlas/countries-110m.json') as WorldTopology;
const near = read('node_modules/world-atlas/countries-50m.json') as WorldTopology;
const destinations = parseDocument(readFileSync('content/destinations.yaml', 'utf8')).toJS() as Record<string, { countries: string[] }>;
const marked = Object.entries(destinations).map(([id, { countries }], n) => ({ id, number: n + 1, countries }));
const all = new Set(marked.map(({ id }) => id));

describe('the map of the world', () => {
  const map = worldMap(far, marked, 720, all, { europe: 'DE' });
  it('shades every country that the page speaks of', () => {
    expect(map.areas.filter(({ d }) => d.length < 20).map(({ id }) => id)).toEqual([]);
    expect(map.origin.length).toBeGreaterThan(20);
  });
  it('numbers them in the order of the page', () => expect(map.numbers.map(({ number }) => number)).toEqual(marked.map(({ number }) => number)));
  it('has the Pacific in its middle', () => {
    const x = Object.fromEntries(map.numbers.map((number) => [number.id, number.x]));
    expect(x['europe']!).toBeLessThan(x['china']!);
    expect(x['china']!).toBeLessThan(x['united-states']!);
  });
  it('fits its width', () => {
    const numbers = [...map.land.matchAll(/M(-?[\d.]+)/g)].map(([, value]) => Number(value));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(720 * grain);
  });
  it('marks a group of countries on its continent alone', () => {
    const alone = worldMap(far, [{ id: 'group', number: 1, countries: ['FR', 'DE'] }], 720, all);
    expect([...alone.areas[0]!.d.matchAll(/M(-?[\d.]+)/g)].every(([, x]) => Number(x) < 200 * grain)).toBe(true);
  });
  it('refuses a country without a code', () => expect(() => numericCode('XX')).toThrow(RangeError));
});

describe('the map of Asia', () => {
  it.each([350, 520])('names the nine countries that lie close together, apart from each other, at %i px', (width) => {
    const { numbers } = asiaMap(near, marked, width);
    expect(numbers.map(({ id }) => id).sort()).toEqual(['china', 'japan', 'laos', 'mongolia', 'philippines', 'russia', 'south-korea', 'thailand', 'vietnam']);
    for (const a of numbers) for (const b of numbers) if (a.number < b.number) expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThan(18);
  });
});

describe('the map of the North', () => {
  const map = northMap(read('src/cartography/basemap/north.topo.json') as NorthTopology, 460);
  it('has eleven provinces', () => expect(map.provinces).toHaveLength(11));
  it('knows the provinces that the page shades', () => {
    const { origin } = parseDocument(readFileSync('content/numbers.yaml', 'utf8')).toJS() as { origin: { provinces: string[] } };
    expect(origin.provinces.filter((id) => !map.provinces.some((province) => province.id === id))).toEqual([]);
  });
  it('has the border with China in the north', () => {
    const y = (id: string) => map.provinces.find((province) => province.id === id)!.y;
    expect(y('north-hamgyong')).toBeLessThan(y('south-hwanghae'));
    expect(map.height).toBeGreaterThan(300);
  });
});

describe('a sparse path', () => {
  it('leaves out points that cannot be seen, and specks, and counts in halves of a pixel', () => {
    const path = new SparsePath();
    path.moveTo(0, 0);
    for (const x of [0.2, 0.4, 5]) path.lineTo(x, 0);
    path.lineTo(5, 5);
    path.closePath();
    path.moveTo(20, 20);
    path.lineTo(21.5, 20);
    path.lineTo(21.5, 21.5);
    path.closePath();
    expect(path.take()).toBe('M0 0l10 0 0 10z');
    expect(path.take()).toBe('');
  });
});
