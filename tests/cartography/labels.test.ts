import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, labelSizes, shownAtZoom, widthInEms, type LabelKind } from '../../src/cartography/labels.ts';

const kinds = Object.keys(labelSizes) as LabelKind[];

describe('the width of a text', () => {
  it('grows with every letter, and never with none', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ 함경도두만강“”.') }), fc.constantFrom(...'aZ 강'), (text, letter) => {
      expect(widthInEms(text + letter)).toBeGreaterThan(widthInEms(text));
      expect(widthInEms(text + letter)).toBeCloseTo(widthInEms(text) + widthInEms(letter), 9);
    }));
    expect(widthInEms('')).toBe(0);
  });

  it('is one em for a syllable of Hangul', () => {
    expect(widthInEms('두만강')).toBe(3);
  });
});

describe('the box of a label', () => {
  it('holds both lines', () => {
    for (const kind of kinds) {
      const one = labelBox({ kind, name: 'Seoul', other: '' });
      const two = labelBox({ kind, name: 'Seoul', other: '서울특별시서울특별시' });
      expect(two.height).toBeGreaterThan(one.height);
      expect(two.width).toBe(10 * labelSizes[kind].other);
      expect(one.height).toBeGreaterThanOrEqual(labelSizes[kind].name);
    }
  });
});

describe('what is shown at a zoom', () => {
  it('is all places always, countries from afar, rivers from near', () => {
    for (const zoom of [0, 2.1, 4, 7.5]) expect(shownAtZoom('place', zoom)).toBe(true);
    expect([shownAtZoom('country', 3), shownAtZoom('country', 7.5)]).toEqual([true, false]);
    expect([shownAtZoom('river', 3), shownAtZoom('river', 6)]).toEqual([false, true]);
    expect([shownAtZoom('sea', 2), shownAtZoom('sea', 5)]).toEqual([false, true]);
  });
});
