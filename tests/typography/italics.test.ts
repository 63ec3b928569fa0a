import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf, plainText, walk } from '../../src/editorial/mdx.ts';
import { italicCut, latinCut } from '../../src/typography/subset-fonts.ts';

/** Whether the face has all the letters of a text. */
const isSet = (text: string): boolean => [...text].every((letter) => italicCut().characters.includes(letter));

describe('the italic face', () => {
  it('has the letters of the waters on the map', () => {
    expect(isSet('Yellow Sea')).toBe(true);
    expect(isSet('Mekong')).toBe(true);
  });

  it('has the letters of every word that a text stresses', () => {
    let stressed = 0;
    for (const file of globSync('content/**/*.mdx')) {
      const body = readFileSync(file, 'utf8').replace(/^---$.*?^---$/ms, '');
      const { tree } = bodyOf({ body } as never);
      if (tree) walk(tree, (node) => {
        if (node.type !== 'emphasis' || /\p{Script=Hangul}/u.test(plainText(node))) return;
        stressed += 1;
        expect(isSet(plainText(node)), `${file}: ${plainText(node)}`).toBe(true);
      });
    }
    expect(stressed).toBeGreaterThan(0);
  });

  it('has few others', () => {
    expect(italicCut().characters.length).toBeLessThan(latinCut().characters.length / 2);
  });
});
