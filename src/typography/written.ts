import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { labelKindOf } from '../cartography/labels.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a try gives, or nothing: of a file or folder that cannot be read, the editorial check says why. */
const orNothing = <T>(read: () => T[]): T[] => {
  try {
    return read();
  } catch {
    return [];
  }
};

const textsBelow = (folder: string, kind: RegExp): string[] =>
  orNothing(() => readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && kind.test(entry.name)))
    .flatMap(({ parentPath, name }) => orNothing(() => [readFileSync(`${parentPath}/${name}`, 'utf8')]));

/** Every character that editors or the interface write, in all languages, beyond those of ASCII. */
export const charactersWritten = (): string => {
  const texts = [...textsBelow('content', /\.(mdx|yaml)$/), ...textsBelow('src/i18n', /\.ts$/), ...textsBelow('src/components', /\.astro$/), ...textsBelow('src/pages', /\.astro$/)];
  return [...new Set(texts.flatMap((text) => text.match(/\P{ASCII}/gu) ?? []))].join('');
};

/** The Korean names of the places that a map may name, beside those of the page's language; none where the file cannot be read: the editorial check says why. */
export function koreanNames(): string {
  try {
    const places = parse(readFileSync(`${root}content/places.yaml`, 'utf8')) as Record<string, { kind?: unknown; name?: { ko?: unknown } } | null>;
    return Object.values(places).filter((place) => labelKindOf(String(place?.kind))).map((place) => String(place?.name?.ko ?? '')).join('');
  } catch {
    return '';
  }
}
