import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, didYouMean, editDistance } from '../../src/editorial/suggest.ts';

const word = fc.string({ maxLength: 8 });

describe('the distance between two words', () => {
  it('is zero only between equals, and the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b) === 0) === (a === b) && editDistance(a, b) === editDistance(b, a)));
  });
  it('is at most the length of the longer', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) <= Math.max(a.length, b.length)));
  });
  it('counts letters added, lost, changed and swapped', () => {
    expect([['place', 'places'], ['place', 'plce'], ['place', 'plane'], ['title', 'titel']].map(([a, b]) => editDistance(a!, b!))).toEqual([1, 1, 1, 1]);
  });
});

describe('the suggestion', () => {
  it('is the nearest word', () => expect(closest('yangpyong', ['seoul', 'yangpyeong'])).toBe('yangpyeong'));
  it('passes over case and marks', () => expect(closest('Il_Lyong', ['il-lyong', 'bella'])).toBe('il-lyong'));
  it('is silent when nothing is near', () => expect(closest('mountain', ['seoul'])).toBeUndefined());
  it('does not guess at two letters', () => expect(closest('KO', ['KP', 'KR'])).toBeUndefined());
  it('otherwise lists the choice', () => expect(didYouMean('x', ['yes', 'no'])).toBe('Choose one of "yes", "no".'));
});
