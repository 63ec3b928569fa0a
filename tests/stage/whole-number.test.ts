import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeNumber } from '../../src/stage/whole-number.ts';

it.each(['en', 'ko'])('writes whole numbers as Intl does in %s', (language) => {
  const format = new Intl.NumberFormat(language);
  const separator = format.format(8888).replaceAll('8', '');
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000_000 }), (value) => {
    expect(wholeNumber(value, separator)).toBe(format.format(value));
  }));
});
