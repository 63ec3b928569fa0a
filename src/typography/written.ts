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

/** Where all that stands on pages is written, and in which files. */
const writtenIn: readonly (readonly [folder: string, kind: RegExp])[] = [
  ['content', /\.(mdx|yaml)$/], ['src/i18n', /\.ts$/], ['src/components', /\.astro$/], ['src/pages', /\.astro$/], ['src/figures', /\.ts$/], ['src/cartography/basemap', /manifest\.json$/],
];

/** Every character that editors or the interface write, in all languages, beyond those of ASCII. */
export const charactersWritten = (): string => {
  const texts = writtenIn.flatMap(([folder, kind]) => textsBelow(folder, kind));
  return [...new Set(texts.flatMap((text) => text.match(/\P{ASCII}/gu) ?? []))].join('');
};

/** The places of the map; none where the file cannot be read: the editorial check says why. */
const places = (): { kind: string; name: Readonly<Record<string, unknown>> }[] =>
  orNothing(() => Object.values(parse(readFileSync(`${root}content/places.yaml`, 'utf8')) as Record<string, { kind?: unknown; name?: Record<string, unknown> } | null>))
    .map((place) => ({ kind: String(place?.kind), name: place?.name ?? {} }));

/** The Korean names of the places that a map may name, beside those of the page's language. */
export const koreanNames = (): string =>
  places().filter(({ kind }) => labelKindOf(kind)).map(({ name }) => String(name['ko'] ?? '')).join('');

/** What stands between two marks of emphasis: more than a reader of Markdown would find, and quicker. */
const emphasised = /(?<=([*_]))[^*_]+(?=\1)|(?<=<(em|i|cite)>).*?(?=<\/\2>)/gs;

/** All that is set in italics, in all languages: the names of waters on the map, and words that a text stresses. */
export const italics = (): string => [
  ...places().filter(({ kind }) => kind === 'sea' || kind === 'river').flatMap(({ name }) => Object.values(name).map(String)),
  ...textsBelow('content', /\.mdx$/).flatMap((text) => text.match(emphasised) ?? []),
].join('');
