import { describe, expect, it } from 'vitest';
import { numberNames } from '../../src/figures/number-names.ts';

const map = { width: 300, height: 200 };
const at = (x: number, y: number, name = 'Laos') => ({ x, y, name });
const anchorsOf = (...numbers: ReturnType<typeof at>[]): string[] =>
  numberNames(numbers, 10, map).map(({ anchor, dy }) => (anchor === 'middle' ? dy > 0 ? 'beneath' : 'above' : anchor));

describe('the name of a number', () => {
  it('stands beneath it', () => expect(anchorsOf(at(150, 100))).toEqual(['beneath']));
  it('stands to the right where another number is beneath', () => expect(anchorsOf(at(150, 100), at(150, 125))).toEqual(['start', 'beneath']));
  it('stands to the left where one is to the right as well', () => expect(anchorsOf(at(150, 100), at(150, 125), at(180, 100))[0]).toBe('end'));
  it('stands above where all other sides are taken', () => expect(anchorsOf(at(150, 100), at(150, 125), at(180, 100), at(120, 100))[0]).toBe('above'));
  it('hides no other name', () => expect(anchorsOf(at(130, 100, 'Russia'), at(165, 100, 'Russia'))).toEqual(['beneath', 'start']));
  it('stays on the map', () => {
    expect(anchorsOf(at(150, 185))).toEqual(['start']);
    expect(anchorsOf(at(290, 185))).toEqual(['end']);
  });
  it('stands beneath where no side is free', () => {
    const around = [at(150, 125), at(150, 78), at(180, 100), at(120, 100)];
    expect(anchorsOf(at(150, 100), ...around)[0]).toBe('beneath');
  });
  it('takes the width of Hangul into account', () => {
    expect(anchorsOf(at(130, 100, 'aaaa'), at(165, 100, 'aaaa'))).toEqual(['beneath', 'beneath']);
    expect(anchorsOf(at(130, 100, '베트남'), at(165, 100, '베트남'))).toEqual(['beneath', 'start']);
  });
});
