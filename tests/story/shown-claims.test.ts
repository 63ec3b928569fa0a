import { expect, it } from 'vitest';
import { shownClaims } from '../../src/story/shown-claims.ts';

it('leaves out the claims that speak of people who are not shown, wherever they stand, and nothing else', () => {
  const claim = (text: string, person?: string) => ({ text: { en: text }, sources: ['a-book'], ...(person !== undefined && { person }) });
  const numbers = { women: [claim('one', 'mina'), claim('two'), claim('three', 'joon')], origin: { figures: [{ value: [1, 2] }], statements: [claim('four', 'joon')] }, printed: null, years: '2014' };
  expect(shownClaims(numbers, new Set(['mina']))).toEqual({ ...numbers, women: [claim('one', 'mina'), claim('two')], origin: { ...numbers.origin, statements: [] } });
  expect(shownClaims([claim('one', 'mina')], new Set())).toEqual([]);
});
