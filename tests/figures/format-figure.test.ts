import { describe, expect, it } from 'vitest';
import { formatFigure, formatShare } from '../../src/figures/format-figure.ts';
import { shortName } from '../../src/figures/short-name.ts';
import { contextStringsIn } from '../../src/i18n/context-strings.ts';
import type { Language } from '../../src/i18n/languages.ts';

const shown = (figure: Parameters<typeof formatFigure>[0], language: Language) => formatFigure(figure, language, contextStringsIn(language));

describe('a figure in words', () => {
  it.each([
    [{ value: 34021, unit: 'people', bound: 'exact' }, '34,021', '34,021명'],
    [{ value: 33000, unit: 'people', bound: 'over' }, 'over 33,000', '33,000명 넘음'],
    [{ value: 25, unit: 'percent', bound: 'nearly' }, 'nearly 25%', '25% 가까이'],
    [{ value: [76, 84], unit: 'percent', bound: 'about' }, 'about 76–84%', '약 76–84%'],
    [{ value: [6000, 32400], unit: 'dollars', bound: 'exact' }, '$6,000–32,400', '6,000–32,400달러'],
  ] as const)('%j', (figure, en, ko) => {
    expect(shown({ ...figure, value: Array.isArray(figure.value) ? [...figure.value] as [number, number] : figure.value as number }, 'en')).toBe(en);
    expect(shown({ ...figure, value: Array.isArray(figure.value) ? [...figure.value] as [number, number] : figure.value as number }, 'ko')).toBe(ko);
  });
  it('rounds a share to whole percents', () => expect(formatShare(0.7201, 'en')).toBe('72%'));
});

describe('a publisher', () => {
  it('is called by its abbreviation where it has one', () => {
    expect(['Liberty in North Korea (LiNK)', 'Wikipedia'].map(shortName)).toEqual(['LiNK', 'Wikipedia']);
  });
});
