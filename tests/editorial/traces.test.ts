import { describe, expect, it } from 'vitest';
import { namePattern } from '../../src/editorial/traces.ts';

const finds = (name: string, text: string): boolean => namePattern(name).test(text);

describe('a name is found', () => {
  it.each(['벨라', '벨라는', '벨라처럼 건넜다', '벨라에게서 들었다', '벨라씨는 말했다', '벨라까지', '벨라였다', '벨라입니다', '벨라들이', '벨라라고 했다', '‘벨라’의'])('in Korean, whatever stands behind it: %s', (text) => expect(finds('벨라', text)).toBe(true));
  it.each(['Il-Lyong', 'Il-lyong', 'il-lyong', 'IL-LYONG', 'Il Lyong', 'Il‑Lyong', 'Il–Lyong', 'Illyong', 'Il-Lyong’s'])('in Latin letters, however it is written: %s', (text) => expect(finds('Il-Lyong', `as ${text} said`)).toBe(true));
});

describe('a name is not found', () => {
  it.each([['벨라', '이사벨라가'], ['벨라', '벨라루스는'], ['준', '보여 준다'], ['Mina', 'Minaret'], ['Will', 'they will go'], ['An', 'an apple'], ['Bella', 'see /people/bella/']])('%s in “%s”', (name, text) => expect(finds(name, text)).toBe(false));
});
