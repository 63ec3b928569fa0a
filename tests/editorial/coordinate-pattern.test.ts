import { describe, expect, it } from 'vitest';
import { coordinatePairs } from '../../src/editorial/coordinate-pattern.ts';
import { tooFine } from '../../src/editorial/dist-rules/coordinates.ts';

describe('what looks like a place on the globe', () => {
  it.each([
    '129.75, 42.44', '42.44, 129.75', '[129.7,42.4]', '(129, 42)', '37.5665 126.9780', '40.7128, -74.0060', '129.75 / 42.44', '129.75;42.44',
    '42.4° N', '129°45′E', '42.4 N, 129.7 E', 'lat 42.4', 'longitude: 129', '북위 42', '경도 129.7', '5.5 129.75, 42.44',
  ])('%s does', (text) => expect(coordinatePairs(`It stood at ${text} then.`)).not.toEqual([]));
  it.each([
    '2009, 2,914', '3,000 miles, 367 in a straight line', '9,533 / 24,448', '71.5, 28.5 percent', '84.5%, 12.4%', '2022-12-13', '13 December 2022, 7 March 2025',
    '$6,000–32,400', '10, 12', '(2009, 2002)', '230 + 220', '1.5, 2.5', '12 weeks, 90 days', 'a long 12 weeks', '8, 9 January', '120 32 households',
  ])('%s does not', (text) => expect(coordinatePairs(`There were ${text} then.`)).toEqual([]));
});

describe('what is too fine for the built site', () => {
  it.each(['[129.7543,42.44]', '42.441 129.75', '"lat":42.4412', '{lng: 129.7541}'])('%s is', (text) => expect(tooFine(text)).toHaveLength(1));
  it.each(['[129.75,42.44]', '0.123,0.456', '[12.3456, 200.123]', 'v1.234.567', '#129.7543', '129.754px,42.441px'])('%s is not', (text) => expect(tooFine(text)).toEqual([]));
});
