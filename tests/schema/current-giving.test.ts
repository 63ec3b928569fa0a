import { describe, expect, it } from 'vitest';
import { currentGiving, isCurrent } from '../../src/schema/current-giving.ts';
import { giving } from '../../src/schema/giving.ts';

const recipient = (dates: object) => ({ name: { en: 'Friends' }, url: 'https://example.org/donate', label: { en: 'Give' }, text: { en: 'They help.' }, ...dates });
const read = giving.parse({
  hosts: ['example.org'],
  recipients: { friends: recipient({}), winter: recipient({ from: '2026-12-01', until: '2026-12-31' }), letters: recipient({ purpose: 'contact' }) },
  calls: { header: 'winter', afterAct: { china: ['winter', 'friends'], 'south-korea': 'winter' }, end: ['winter', 'friends'], also: ['letters', 'winter'] },
});

describe('a campaign', () => {
  it.each([['2026-11-30', false], ['2026-12-01', true], ['2026-12-31', true], ['2027-01-01', false]])('on %s is current: %s', (day, expected) => {
    expect(isCurrent({ from: '2026-12-01', until: '2026-12-31' }, day)).toBe(expected);
  });
  it('without dates never ends', () => expect(isCurrent({}, '2099-01-01')).toBe(true));
});

describe('the calls of a day', () => {
  const onDay = (day: string) => {
    const { header, end, afterAct, also, people } = currentGiving(read, day);
    return { header: header?.id, end: end?.id, afterAct: Object.fromEntries(Object.entries(afterAct).map(([act, { id }]) => [act, id])), also: also.map(({ id }) => id), people };
  };
  it('put a campaign first on its days', () => {
    expect(onDay('2026-12-24')).toEqual({ header: 'winter', end: 'winter', afterAct: { china: 'winter', 'south-korea': 'winter' }, also: ['letters', 'winter'], people: null });
  });
  it('leave it out afterwards, and fall back to the lasting recipient where one is named', () => {
    expect(onDay('2027-01-01')).toEqual({ header: undefined, end: 'friends', afterAct: { china: 'friends' }, also: ['letters'], people: null });
  });
});
