import { describe, expect, it } from 'vitest';
import { coordinatePairs } from '../../src/editorial/coordinate-pattern.ts';
import { tooFine } from '../../src/editorial/dist-rules/coordinates.ts';

describe('what looks like a place on the globe', () => {
  it.each([
    '129.75, 42.44', '42.44, 129.75', '[129.7,42.4]', '(129, 42)', '37.5665 126.9780', '40.7128, -74.0060', '129.75 / 42.44', '129.75;42.44',
    '42.4° N', '129°45′E', '42.4 N, 129.7 E', 'lat 42.4', 'longitude: 129', '북위 42', '경도 129.7', '5.5 129.75, 42.44',
    '42.4 degrees north', '42 26 21 N', '42°26′21″N', '42,44 N; 129,75 E', 'N 42.4415 E 129.7521', 'N42.44', '42.44 north', 'a latitude of 42.44', '위도는 42.44이고', '42.44 and 129.75',
    '42.44와 129.75', '42.4415°', '４２.４４, １２９.７５', 'https://www.google.com/maps/@42.4401,129.7511,15z', '8Q7C2W2G+FV', '52TEM 12345 56789', '///filled.count.soap', '52T 436000 4584000', '41도 24분 128도 10분', '41도 24분 4초', '41.4012도',
    '41 degrees 24 minutes north', '42.4415 – 129.7512', '42.44     129.75', '- 42.4415',
  ])('%s does', (text) => expect(coordinatePairs(`It stood at ${text} then.`)).not.toEqual([]));
  it.each([
    '2009, 2,914', '3,000 miles, 367 in a straight line', '9,533 / 24,448', '71.5, 28.5 percent', '84.5%, 12.4%', '2022-12-13', '13 December 2022, 7 March 2025',
    '$6,000–32,400', '10, 12', '(2009, 2002)', '230 + 220', '1.5, 2.5', '12 weeks, 90 days', 'a long 12 weeks', '8, 9 January', '120 32 households',
    '3 degrees of frost', '367 miles north', '12 houses east of it', '10.5 and 12.4 million', '98.6°', '2 S sizes', 'E 3 street', '11 North Koreans', '30 North Koreans', 'MiG-15', '3 years west', '41도의 더위', 'https://doi.org/10.1080/14672715', '3.14',
  ])('%s does not', (text) => expect(coordinatePairs(`There were ${text} then.`)).toEqual([]));
});

describe('a long text', () => {
  it.each(['word', '1', '(', '1 2 '])('of %j and a hundred thousand spaces or more of it is looked through in no time', (part) => {
    const begun = performance.now();
    coordinatePairs(part + ' '.repeat(100_000) + part.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
  it('names what two patterns find once', () => expect(coordinatePairs('42.4415, 129.7512').map(({ text }) => text)).toEqual(['42.4415, 129.7512']));
});

describe('what is too fine for the built site', () => {
  it.each(['[129.7543,42.44]', '42.441 129.75', '"lat":42.4412', '{lng: 129.7541}'])('%s is', (text) => expect(tooFine(text)).toHaveLength(1));
  it.each(['[129.75,42.44]', '0.123,0.456', '[12.3456, 200.123]', 'v1.234.567', '#129.7543', '129.754px,42.441px'])('%s is not', (text) => expect(tooFine(text)).toEqual([]));
});
