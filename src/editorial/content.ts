import { resolve } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import type { ChapterTranslation, Interlude, Page, TestimonyChapter } from '../schema/chapter.ts';
import type { Correction } from '../schema/correction.ts';
import type { Giving } from '../schema/giving.ts';
import type { Journey } from '../schema/journey.ts';
import type { Person } from '../schema/person.ts';
import type { Place } from '../schema/place.ts';
import type { Source } from '../schema/source.ts';
import { Reader, topFiles } from './content-reader.ts';
import { contextFiles, type Context } from './context-files.ts';
import { problemsOf, type Position, type Problem } from './problem.ts';
import { readFolder, type TextFile } from './read-files.ts';
import type { Loose } from './validate.ts';
import type { Path } from './yaml-file.ts';

/** One thing an editor wrote: a person, a place, a chapter. */
export interface Entry<T> {
  id: string;
  file: string;
  /** The data with its defaults; undefined when the schema refused it. */
  data: T | undefined;
  /** What of the data is right. */
  partial: Loose<T>;
  /** Where the field at a path stands. */
  at: (path: Path) => Position;
}

/** An entry with a body of prose. */
export interface Prose<T> extends Entry<T> {
  language: Language;
  /** The body; its line numbers are those of the file. */
  body: string;
}

/** A scene of a testimony. */
export interface Testimony extends Prose<TestimonyChapter> { kind: 'testimony'; person: string }
/** A documentary passage. */
export interface Passage extends Prose<Interlude> { kind: 'interlude'; person?: undefined }
/** A page of prose. */
export interface ProsePage extends Prose<Page> { kind: 'page'; person?: undefined }
/** The translation of a chapter or page, under the id of its original. */
export interface Translation extends Prose<ChapterTranslation | Page> { kind: 'translation'; of: 'chapter' | 'page'; person?: string }

/** Everything in the content folder. */
export interface Content {
  folder: string;
  shownAs: string;
  people: Entry<Person>[];
  chapters: (Testimony | Passage)[];
  pages: ProsePage[];
  translations: Translation[];
  places: Entry<Place>[];
  sources: Entry<Source>[];
  journey: Entry<Journey> | undefined;
  giving: Entry<Giving> | undefined;
  /** What stands behind the context pages. */
  context: Context;
  /** What was corrected; undefined where there is no such file. */
  corrections: Entry<Correction[]> | undefined;
  /** Pictures by path within the content folder. */
  pictures: { file: string; path: string }[];
  /** Files that are there but could not be read; what others expect of them is not held against the others. */
  unreadable: Set<string>;
  /** The text of every YAML file, for rules that look at what stands in it. */
  yamlTexts: TextFile[];
  /** The comments of the places and of front matter, on their lines: no field holds them, and they are kept all the same. */
  comments: TextFile[];
}

/**
 * Reads and validates a content folder; needs no Astro.
 * @param folder the content folder
 * @param shownAs how the folder is called in reports
 * @returns the content, and every problem that the files themselves and their schemas show
 */
export const readContent = (folder = 'content', shownAs = folder): { content: Content; problems: Problem[] } => {
  const { texts, pictures, findings } = readFolder(resolve(folder), shownAs);
  const reader = new Reader(resolve(folder), shownAs);
  reader.content.pictures = pictures;
  reader.note('encoding', findings);
  for (const { file } of findings) reader.content.unreadable.add(file);
  for (const text of texts) reader.file(text);
  for (const name of [...topFiles, ...contextFiles]) {
    if (texts.some(({ path }) => path === name) || findings.some(({ file }) => file.endsWith(`/${name}`))) continue;
    reader.content.unreadable.add(`${shownAs}/${name}`);
    reader.note('files', [{ file: `${shownAs}/${name}`, why: 'This file is missing.', mend: 'Restore it from the project’s history: every page needs it.' }]);
  }
  return { content: reader.content, problems: reader.found.flatMap(({ rule, finding }) => problemsOf(rule, [finding])) };
};
