import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, journeySections, stopsOf } from '../../src/journey/sections.ts';
import { chapters, journey, sections } from './real-journey.ts';

const anyYear = () => Infinity;

describe('the order of the chapters', () => {
  it('is that of the route, whatever order they are found in', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...chapters], { minLength: chapters.length }), (shuffled) => {
      const years = new Map(chapters.map(({ id }, n) => [id, n]));
      expect(inOrder(shuffled, journey, ({ id }) => years.get(id)!)).toEqual(chapters);
    }));
  });

  it('follows the stops from Hamgyong to Seoul', () => {
    const rank = new Map(stopsOf(journey).map(({ place }, n) => [place, n]));
    const ranks = chapters.map(({ place }) => rank.get(place)!);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(chapters[0]!.id).toBe('il-lyong-radio');
  });

  it('goes by year, then by id, where two stand at one place', () => {
    const at = (id: string) => ({ id, place: 'seoul' });
    const years: Record<string, number> = { b: 2001, c: 1999 };
    expect(inOrder(['d', 'b', 'a', 'c'].map(at), journey, ({ id }) => years[id] ?? Infinity).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('refuses a chapter at a place that is no stop', () => {
    expect(() => inOrder([{ id: 'lost', place: 'laos' }, { id: 'found', place: 'seoul' }], journey, anyYear)).toThrow('Chapter lost stands at laos');
  });
});

describe('the sections of the journey', () => {
  it('open each act with its card, and close the act that calls for a gift with it', () => {
    const kinds = sections.filter(({ kind }) => kind !== 'chapter').map(({ kind, id }) => `${kind} ${id}`);
    expect(kinds).toEqual([
      'cover top', 'act act-north-korea', 'act act-china', 'give give-china', 'act act-southeast-asia', 'act act-south-korea', 'outro the-journey-ahead',
    ]);
    expect(sections.filter(({ kind }) => kind === 'chapter').map(({ id }) => id)).toEqual(chapters.map(({ id }) => id));
  });

  it('have ids that no two share', () => {
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  });

  it('stand without chapters, too', () => {
    expect(journeySections(journey, [], {}).map(({ kind }) => kind)).toEqual(['cover', 'act', 'act', 'act', 'act', 'outro']);
  });
});
