import { describe, expect, it } from 'vitest';
import { sketched } from '../../src/toolbar/sketch.ts';

const sketch = (at: [number, number], kind = 'town', precision: 'country' | 'region' | 'city' = 'city') => sketched({ name: 'Test', kind, precision, at });

describe('a place that is sketched on the map', () => {
  it('is given no closer than North Korea allows, and says why', () => {
    const { yaml, notes } = sketch([127.53, 39.87]);
    expect(yaml).toContain('country: KP\n  kind: town\n  precision: region\n  at: [127.5, 39.9]');
    expect(notes).toEqual(['Given as region. A town in North Korea may be given as a region at most: border crossings and non-public places there can be used against people.']);
  });

  it('is given as the country where people pass through', () => {
    expect(sketch([102.6, 19.4]).yaml).toContain('country: LA\n  kind: town\n  precision: country\n  at: [103, 19]');
  });

  it('is given as closely as was asked where nothing speaks against it', () => {
    expect(sketch([127.493, 37.491])).toEqual({ yaml: 'test:\n  name: { en: Test }\n  country: KR\n  kind: town\n  precision: city\n  at: [127.49, 37.49]\n', notes: [] });
    expect(sketch([127.493, 37.491], 'town', 'region').yaml).toContain('at: [127.5, 37.5]');
  });

  it('cannot lie in the sea', () => {
    expect(sketch([123, 36])).toEqual({ yaml: null, notes: ['No country of the map lies here. For a sea or a stretch across borders, copy an area instead.'] });
  });

  it('says when the country is uncertain, and when rounding moves it out', () => {
    expect(sketch([129.7, 42.43]).notes.join(' ')).toContain('close to a border: CN or KP?');
    const besideTheSea = sketch([126.62, 37.46], 'town', 'country');
    expect(besideTheSea.notes).toEqual(besideTheSea.yaml!.includes('at: [127, 37]') ? [] : [expect.stringContaining('falls outside')]);
  });
});
