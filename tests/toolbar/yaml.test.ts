import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { place } from '../../src/schema/place.ts';
import { decimalsByPrecision, type Precision } from '../../src/schema/precision.ts';
import { areaYaml, generalised, generalisedExtent, placeYaml, viewYaml } from '../../src/toolbar/yaml.ts';

const precisions = Object.keys(decimalsByPrecision) as Precision[];
const precision = fc.constantFrom(...precisions);
const point = fc.tuple(fc.double({ min: 98, max: 132, noNaN: true }), fc.double({ min: 8, max: 45, noNaN: true }));
const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

describe('the YAML of the camera tool', () => {
  it('writes what must be in view', () => {
    expect(viewYaml(['hyesan', 'tumen'])).toBe('view: [hyesan, tumen]\n');
  });

  it('writes a place that the schema takes, generalised', () => {
    const text = placeYaml({ name: 'New town', country: 'KP', kind: 'town', precision: 'region', at: [128.1873, 41.4046] });
    expect(text).toBe('new-town:\n  name: { en: New town }\n  country: KP\n  kind: town\n  precision: region\n  at: [128.2, 41.4]\n');
    expect(place.safeParse(parse(text)['new-town']).success).toBe(true);
  });

  it('writes an area that the schema takes, with its extent rounded', () => {
    const text = areaYaml({ name: 'The border', precision: 'country', extent: [127.8, 41.3, 130.7, 43.2] });
    expect(text).toBe('the-border:\n  name: { en: The border }\n  country: null\n  kind: area\n  precision: country\n  extent: [128, 41, 131, 43]\n');
    expect(place.safeParse(parse(text)['the-border']).success).toBe(true);
  });

  it('gives a place without a name an id to be replaced', () => {
    expect(areaYaml({ name: '', precision: 'region', extent: [1, 2, 3, 4] })).toMatch(/^new-area:\n {2}name: \{ en: New area \}/);
    expect(placeYaml({ name: '혜산', country: 'KP', kind: 'town', precision: 'region', at: [1, 2] })).toMatch(/^new-place:\n {2}name: \{ en: 혜산 \}/);
  });

  it('says any name so that YAML reads it as that name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() === name && name.length > 0), (name) => {
      const entry = Object.values(parse(placeYaml({ name, country: 'NO', kind: 'town', precision: 'region', at: [1, 2] })) as Record<string, unknown>)[0];
      expect(entry).toMatchObject({ name: { en: name }, country: 'NO' });
    }));
    for (const name of ['true', 'No', 'a: b', '#1', '“The red zone”', "O'Brien, Seoul", 'null']) {
      expect(Object.values(parse(areaYaml({ name, precision: 'region', extent: [1, 2, 3, 4] })))[0]).toMatchObject({ name: { en: name } });
    }
  });

  it('never writes more decimals than the precision allows, nor an area without width', () => {
    fc.assert(fc.property(point, point, precision, ([a, b], [c, d], closeness) => {
      const allowed = decimalsByPrecision[closeness];
      for (const value of generalised([a, b], closeness)) expect(decimalsOf(value)).toBeLessThanOrEqual(allowed);
      const extent = generalisedExtent([Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)], closeness);
      for (const value of extent) expect(decimalsOf(value)).toBeLessThanOrEqual(allowed);
      expect(extent[0]).toBeLessThan(extent[2]);
      expect(extent[1]).toBeLessThan(extent[3]);
    }));
  });
});
