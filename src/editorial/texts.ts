import type { Content, Entry } from './content.ts';
import { contextEntries } from './context-files.ts';
import type { Position } from './problem.ts';
import { fieldName } from './validate.ts';
import type { Path } from './yaml-file.ts';

/** A text in a field of an entry. */
export interface FieldText extends Position { field: string; text: string }

/** Where the character at `index` stands. */
export const positionIn = (text: string, index: number): Position => {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

const known = new WeakMap<Entry<unknown>, readonly FieldText[]>();

/** Every text in the fields of an entry, however deep: looked for once, since several rules ask. */
export const textsOf = (entry: Entry<unknown>): readonly FieldText[] => {
  const before = known.get(entry);
  if (before) return before;
  const found: FieldText[] = [];
  const search = (value: unknown, path: Path) => {
    if (typeof value === 'string') found.push({ ...entry.at(path), field: fieldName(path), text: value });
    else if (Array.isArray(value)) value.forEach((item, index) => search(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) search(inner, [...path, key]);
  };
  search(entry.partial, []);
  known.set(entry, found);
  return found;
};

/** Everything with fields that readers see: all but the sources, whose titles are others' words. */
export const entriesWithTexts = (content: Content): Entry<unknown>[] => [
  ...content.people, ...content.chapters, ...content.pages, ...content.translations, ...content.places,
  ...(content.journey ? [content.journey] : []), ...(content.giving ? [content.giving] : []), ...contextEntries(content.context),
  ...(content.corrections ? [content.corrections] : []),
];
