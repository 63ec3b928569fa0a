import { describe, expect, it } from 'vitest';
import { countryCodes, isInCountry } from '../../src/editorial/countries.ts';
import { monthsBefore } from '../../src/editorial/days.ts';

describe('the country of a point', () => {
  it('is that of its polygon', () => {
    expect([isInCountry([127, 37.5], 'KR'), isInCountry([127, 37.5], 'KP'), isInCountry([102, 20], 'LA')]).toEqual([true, false, true]);
  });
  it('reaches 2.5 km across border and coast, and no further', () => {
    expect([isInCountry([126.41, 37.45], 'KR'), isInCountry([125, 37], 'KR'), isInCountry([129.76, 42.46], 'KP'), isInCountry([129.3, 42.6], 'KP')]).toEqual([true, false, true, false]);
  });
  it('is known for every country of the story', () => expect(countryCodes()).toEqual(expect.arrayContaining(['KP', 'CN', 'KR', 'LA', 'TH', 'VN', 'MN'])));
});

describe('months before a day', () => {
  it('keep to the calendar', () => {
    expect([monthsBefore('2026-11-22', 12), monthsBefore('2026-08-31', 18), monthsBefore('2026-01-15', 1)]).toEqual(['2025-11-22', '2025-02-28', '2025-12-15']);
  });
});
