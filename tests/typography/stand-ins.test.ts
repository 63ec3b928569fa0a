import { describe, expect, it } from 'vitest';
import { standInStyles } from '../../src/typography/stand-ins.ts';

const styles = standInStyles();
const rules = styles.match(/@font-face\{[^}]*\}/g)!;
const value = (rule: string, property: string): string | undefined => new RegExp(`${property}:([^;}]*)`).exec(rule)?.[1];
const number = (rule: string, property: string): number => Number.parseFloat(value(rule, property)!);

describe('the faces that stand in for ours', () => {
  it('are the system’s own: nothing is fetched', () => {
    for (const rule of rules) expect(value(rule, 'src')).toMatch(/^local\("[^"]+"\)(,local\("[^"]+"\))*$/);
  });

  it('have a family each: a browser asks its system for all faces of a family', () => {
    const families = [...new Set(rules.map((rule) => value(rule, 'font-family')))];
    expect(families).toHaveLength(6);
    for (const family of families) expect(new Set(rules.filter((rule) => value(rule, 'font-family') === family).map((rule) => value(rule, 'src'))).size).toBe(1);
    expect([...styles.matchAll(/--like-[\w-]+:([^;}]+)/g)].flatMap(([, list]) => list!.split(','))).toEqual(families);
  });

  it('come with all letters first, so that a face that is taken is taken whole', () => {
    const sources = [...new Set(rules.map((rule) => value(rule, 'src')))];
    expect(sources.length).toBe(6);
    for (const source of sources) {
      const own = rules.filter((rule) => value(rule, 'src') === source);
      expect(rules.indexOf(own.at(-1)!) - rules.indexOf(own[0]!)).toBe(own.length - 1);
      expect(value(own[0]!, 'unicode-range')).toBeUndefined();
      expect(value(own.at(-1)!, 'unicode-range')).toBe('U+20');
    }
  });

  it.each([['Like Newsreader', 73.5, 26.5], ['Like Source Sans', 102.4, 40]])('stand as high as ours: %s', (family, ascent, descent) => {
    const spaces = rules.filter((rule) => value(rule, 'font-family')!.startsWith(`"${family}`) && value(rule, 'unicode-range') === 'U+20');
    expect(spaces).toHaveLength(3);
    for (const rule of spaces) {
      const size = number(rule, 'size-adjust') / 100;
      expect(Math.abs(number(rule, 'ascent-override') * size - ascent)).toBeLessThan(0.1);
      expect(Math.abs(number(rule, 'descent-override') * size - descent)).toBeLessThan(0.1);
    }
  });
});
