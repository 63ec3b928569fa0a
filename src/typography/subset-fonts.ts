import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/fonts/`;

/** Latin letters, marks and punctuation that English and the romanised names need. */
const latin = `${String.fromCharCode(...Array.from({ length: 95 }, (_, n) => n + 32))}\u00a0·×°éèêëáàâäíóôöúüñçœæÉŏŭāīūō‘’“”„–—…•←→↑↓−⋅′″`;

/**
 * Cuts a font of `@fontsource` down to some characters and keeps the result in the cache.
 * @param file the font's path below `node_modules/@fontsource`.
 * @returns the path of the smaller font, from the project's root.
 */
export async function subsetFile(file: string, characters: string): Promise<string> {
  const source = readFileSync(`${root}node_modules/@fontsource/${file}`);
  const key = createHash('sha256').update(source).update(characters).digest('hex').slice(0, 12);
  const target = `${cache}${key}.woff2`;
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(target, await subsetFont(source, characters, { targetFormat: 'woff2' }));
  }
  return `./node_modules/.cache/fonts/${key}.woff2`;
}

/** The Hangul syllables in some texts, each once. */
export const hangulOf = (texts: readonly string[]): string =>
  [...new Set(texts.join('').match(/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/g) ?? [])].sort().join('');

/** A Latin font of `@fontsource`, cut down to the letters of the site. */
export const latinSubset = (file: string): Promise<string> => subsetFile(file, latin);
