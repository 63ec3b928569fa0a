import { describe, expect, it } from 'vitest';
import { commonLine, personLine, pointOf } from '../../src/journey/lines.ts';
import { journey, places } from './real-journey.ts';

const namesOf = (stops: readonly { place: string }[]): string[] => stops.map(({ place }) => place);

describe('the common line', () => {
  it('passes through every stop that is not aside', () => {
    const line = namesOf(commonLine(journey, places));
    expect(line).not.toContain('hyesan');
    expect(line.slice(0, 3)).toEqual(['hamgyong', 'tumen', 'red-zone']);
    expect(line.at(-1)).toBe('seoul');
  });
});

describe('a person’s line', () => {
  it('begins and ends where the person’s does', () => {
    const line = namesOf(personLine(journey, places, { from: 'hamgyong', to: 'yangpyeong' }, ['hamgyong', 'yangpyeong']));
    expect([line[0], line.at(-1)]).toEqual(['hamgyong', 'yangpyeong']);
  });

  it('touches a place aside, or on the border, only where a chapter of the person stands there', () => {
    const stretch = { from: 'hamgyong', to: 'china' };
    expect(namesOf(personLine(journey, places, stretch, []))).toEqual(['hamgyong', 'red-zone', 'china']);
    expect(namesOf(personLine(journey, places, stretch, ['hyesan', 'tumen']))).toEqual(['hamgyong', 'hyesan', 'tumen', 'red-zone', 'china']);
    expect(namesOf(personLine(journey, places, { from: 'hyesan', to: 'tumen' }, []))).toEqual(['hyesan', 'tumen']);
  });

  it('goes one way only, between stops', () => {
    expect(() => personLine(journey, places, { from: 'seoul', to: 'china' }, [])).toThrow('not the order');
    expect(() => personLine(journey, places, { from: 'laos', to: 'seoul' }, [])).toThrow('both must be stops');
    expect(() => personLine(journey, places, { from: 'seoul', to: 'seoul' }, [])).toThrow(RangeError);
  });
});

describe('the point of a place', () => {
  it('is refused where the place is an area, or unknown', () => {
    expect(pointOf(places, 'seoul')).toEqual([126.98, 37.57]);
    expect(() => pointOf(places, 'indochina')).toThrow('Place indochina has no point in places.yaml.');
    expect(() => pointOf(places, 'atlantis')).toThrow('Place atlantis');
  });
});
