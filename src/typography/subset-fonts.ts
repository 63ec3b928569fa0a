import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersWritten, italics, koreanNames } from './written.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/fonts/`;

/** What any English text may need. */
const common = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00a0.,;:!?\'"()/-–—‘’“”…&+·';

/** What few texts need. */
const rare = '$%@[]';

const isHangul = (character: string): boolean => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(character);

const each = (text: string): string => [...new Set(text)].toSorted().join('');

/** Tables that a page never asks for: how lines run downwards, other scripts' baselines, the axes of the family. */
const unused = ['vhea', 'vmtx', 'BASE', 'STAT'];

/** Which layout features of a face are kept: what the styles ask for, and what all text needs. */
export interface Cut {
  readonly characters: string;
  readonly features: readonly string[];
  /** Tables that this face does without, as all do without some. */
  readonly without: readonly string[];
}

/**
 * Cuts a font of `@fontsource` down and keeps the result in the cache.
 * @param file the font's path below `node_modules/@fontsource`.
 * @returns the path of the smaller font, from the project's root.
 */
export async function subsetFile(file: string, { characters, features, without }: Cut): Promise<string> {
  const source = readFileSync(`${root}node_modules/@fontsource/${file}`);
  const dropTables = [...unused, ...without];
  const key = createHash('sha256').update(source).update(characters).update([...features, ...dropTables].join()).digest('hex').slice(0, 12);
  const target = `${cache}${key}.woff2`;
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(target, await subsetFont(source, characters, { targetFormat: 'woff2', keepFeatures: features, noHinting: true, dropTables }));
  }
  return `./node_modules/.cache/fonts/${key}.woff2`;
}

const textFeatures = ['kern', 'lnum', 'tnum'];

const written = charactersWritten();

/** What is written anywhere on the site and is neither English nor Korean. */
const further = [...written].filter((character) => !isHangul(character));

/**
 * The Latin letters and signs of the site: what any English text may need, and whatever else is written anywhere in it.
 * @param features what else is kept of the face: `liga` where its ligatures are more than letters side by side.
 */
export const latinCut = (...features: readonly string[]): Cut => ({ characters: each(common + further.join('')), features: [...textFeatures, ...features], without: [] });

/** The signs that few texts need, for files of their own: only pages that show one ask for them. */
export const signsCut = (): Cut => ({ characters: rare, features: textFeatures, without: [] });

/** The letters that are written in italics anywhere: few words are. */
export const italicCut = (): Cut => ({ characters: each([...italics()].filter((character) => !isHangul(character)).join('')), features: [], without: ['GDEF'] });

/* Seen on systems without Hangul alone: none of them asks a face how to smooth it. */
const hangulOf = (text: string): Cut => ({ characters: each([...text].filter(isHangul).join('')), features: [], without: ['gasp'] });

/** The syllables of the names on the map, for pages in other languages. */
export const namesCut = (): Cut => hangulOf(koreanNames());

/** All the syllables that are written anywhere, for pages in Korean. */
export const koreanCut = (): Cut => hangulOf(written);
