import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import { pathTo } from '../i18n/paths.ts';
import { mostParts } from './pdf-name.ts';

/**
 * The pages of a built journey that follow the first, in order: their HTML.
 * @throws Error when they are more than one file can hold.
 */
export function furtherParts(folder: string, language: Language): string[] {
  const fileOf = (number: number): string => join(folder, pathTo(`journey/${number}/index.html`, language, '/'));
  let last = 1;
  while (existsSync(fileOf(last + 1))) last += 1;
  if (last > mostParts) throw new Error(`the journey has ${last} parts, and one file holds ${mostParts} at most. Each page can still be printed.`);
  return Array.from({ length: last - 1 }, (_, n) => readFileSync(fileOf(n + 2), 'utf8'));
}
