import type { z } from 'astro/zod';
import { basename } from 'node:path';
import { defaultLanguage, languages, type Language } from '../i18n/languages.ts';
import { chapterTranslation, interlude, page, testimonyChapter, type ChapterTranslation, type Page } from '../schema/chapter.ts';
import { corrections } from '../schema/correction.ts';
import { giving } from '../schema/giving.ts';
import { journey } from '../schema/journey.ts';
import { person } from '../schema/person.ts';
import { place } from '../schema/place.ts';
import { source } from '../schema/source.ts';
import type { Content, Entry } from './content.ts';
import { contextFiles, contextMaps, contextSchemas, noContext, tableColumns } from './context-files.ts';
import { splitMdx } from './front-matter.ts';
import type { Finding } from './problem.ts';
import type { TextFile } from './read-files.ts';
import { didYouMean } from './suggest.ts';
import { validate } from './validate.ts';
import { commentsOf, parseYaml, type ParsedYaml, type Path } from './yaml-file.ts';

/** The files that every content folder has. */
export const topFiles = ['places.yaml', 'journey.yaml', 'sources.yaml', 'giving.yaml'] as const;
/** Files beside those that may be there or not. */
const optionalFiles = ['corrections.yaml'] as const;
const layout = 'Content is testimonies/<person>/person.yaml, testimonies/<person>/<chapter>.mdx, interludes/<chapter>.mdx, pages/<page>.mdx, and '
  + `${[...topFiles, ...optionalFiles, ...contextFiles].join(', ')}.`;

/** Takes the files of a content folder one by one into its content; `found` gathers what is wrong on the way. */
export class Reader {
  readonly content: Content;
  readonly found: { rule: string; finding: Finding }[] = [];

  constructor(folder: string, shownAs: string) {
    this.content = {
      folder, shownAs, people: [], chapters: [], pages: [], translations: [], places: [], sources: [],
      journey: undefined, giving: undefined, context: noContext(), corrections: undefined, pictures: [], yamlTexts: [], comments: [], unreadable: new Set(),
    };
  }

  note(rule: string, findings: readonly Finding[]): void {
    for (const finding of findings) this.found.push({ rule, finding });
  }

  entry<T>(schema: z.ZodType<T>, yaml: ParsedYaml, file: string, id: string, path: Path = []): Entry<T> {
    const { data, partial, findings } = validate(schema, yaml, file, path);
    this.note('schema', findings);
    return { id, file, data, partial, at: (inner) => yaml.at([...path, ...inner]) };
  }

  yaml({ file, text }: TextFile): ParsedYaml | undefined {
    const parsed = parseYaml(file, text);
    this.note('yaml', parsed.findings);
    if (parsed.value !== undefined) return parsed;
    this.content.unreadable.add(file);
    return undefined;
  }

  map<T>(text: TextFile, schema: z.ZodType<T>): Entry<T>[] {
    const yaml = this.yaml(text);
    if (!yaml) return [];
    if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value) || Object.keys(yaml.value).length === 0) {
      this.content.unreadable.add(text.file);
      this.note('schema', [{ file: text.file, line: 1, why: 'This file must be a group of entries by id, and hold at least one.', mend: 'Write each entry as `its-id:` with its fields indented below.' }]);
      return [];
    }
    return Object.keys(yaml.value).map((id) => this.entry(schema, yaml, text.file, id, [id]));
  }

  top(text: TextFile): void {
    const { content } = this;
    if (text.path === 'places.yaml') content.places = this.map(text, place);
    if (text.path === 'sources.yaml') content.sources = this.map(text, source);
    if (text.path === 'journey.yaml') {
      const yaml = this.yaml(text);
      if (yaml) content.journey = this.entry(journey, yaml, text.file, 'journey');
    }
    if (text.path === 'giving.yaml') {
      const yaml = this.yaml(text);
      if (yaml) content.giving = this.entry(giving, yaml, text.file, 'giving');
    }
    if (text.path === 'corrections.yaml') {
      const yaml = this.yaml(text);
      if (yaml) content.corrections = this.entry(corrections, { ...yaml, value: yaml.value ?? [] }, text.file, 'corrections');
    }
  }

  contextFile(text: TextFile): void {
    const { context } = this.content;
    if (text.path === 'destinations.yaml') context.destinations = this.map(text, contextMaps['destinations.yaml']);
    else if (text.path === 'terms.yaml') context.terms = this.map(text, contextMaps['terms.yaml']);
    else if (Object.hasOwn(tableColumns, text.path)) context.tables.push(text);
    else {
      const yaml = this.yaml(text);
      if (!yaml) return;
      const entry = <T>(schema: z.ZodType<T>, id: string): Entry<T> => this.entry(schema, yaml, text.file, id);
      if (text.path === 'after-arrival.yaml') context.afterArrival = entry(contextSchemas['after-arrival.yaml'], 'after-arrival');
      if (text.path === 'numbers.yaml') context.numbers = entry(contextSchemas['numbers.yaml'], 'numbers');
      if (text.path === 'history.yaml') context.history = entry(contextSchemas['history.yaml'], 'history');
      if (text.path === 'site.yaml') context.site = entry(contextSchemas['site.yaml'], 'site');
    }
  }

  mdx(text: TextFile): void {
    const [top, ...rest] = text.path.split('/');
    const folder = top === 'testimonies' ? rest[0]! : undefined;
    const [name, language = defaultLanguage, ...more] = basename(text.path, '.mdx').split('.') as [string, Language?];
    const others = languages.filter((one) => one !== defaultLanguage);
    if (basename(text.path, '.mdx') !== name && (!others.includes(language as (typeof others)[number]) || more.length > 0)) {
      this.note('translations', [{
        file: text.file,
        value: language,
        why: 'The part of the file’s name between the dots must be a language that the site is translated into.',
        mend: language === defaultLanguage ? `The original is called ${name}.mdx.` : didYouMean(language, others),
      }]);
      return;
    }
    const split = splitMdx(text.file, text.text);
    if ('why' in split) {
      this.content.unreadable.add(text.file);
      return this.note('encoding', [split]);
    }
    this.content.comments.push({ ...text, text: `\n${commentsOf(split.yaml)}` });
    const yaml = parseYaml(text.file, split.yaml, 1);
    this.note('yaml', yaml.findings);
    if (yaml.value === undefined) {
      this.content.unreadable.add(text.file);
      return;
    }
    const id = folder === undefined ? name : `${folder}-${name}`;
    const add = <T>(schema: z.ZodType<T>) => ({ ...this.entry(schema, yaml, text.file, id), language, body: split.body });
    const { content } = this;
    if (language !== defaultLanguage) {
      const of = top === 'pages' ? 'page' as const : 'chapter' as const;
      const schema: z.ZodType<ChapterTranslation | Page> = of === 'page' ? page : chapterTranslation;
      content.translations.push({ ...add(schema), kind: 'translation', of, person: folder });
    } else if (folder !== undefined) content.chapters.push({ ...add(testimonyChapter), kind: 'testimony', person: folder });
    else if (top === 'interludes') content.chapters.push({ ...add(interlude), kind: 'interlude' });
    else content.pages.push({ ...add(page), kind: 'page' });
  }

  file(text: TextFile): void {
    const parts = text.path.split('/');
    if (([...topFiles, ...optionalFiles] as readonly string[]).includes(text.path)) {
      this.content.yamlTexts.push(text);
      if (text.path === 'places.yaml') this.content.comments.push({ ...text, text: commentsOf(text.text) });
      this.top(text);
    } else if (contextFiles.includes(text.path)) {
      if (text.path.endsWith('.yaml')) this.content.yamlTexts.push(text);
      this.contextFile(text);
    } else if (parts.length === 3 && parts[0] === 'testimonies' && parts[2] === 'person.yaml') {
      this.content.yamlTexts.push(text);
      const yaml = this.yaml(text);
      if (yaml) this.content.people.push(this.entry(person, yaml, text.file, parts[1]!));
    } else if (text.path.endsWith('.mdx') && ((parts.length === 3 && parts[0] === 'testimonies') || (parts.length === 2 && ['interludes', 'pages'].includes(parts[0]!)))) {
      this.mdx(text);
    } else {
      const likely = didYouMean(parts.at(-1)!, ['person.yaml', ...topFiles, ...optionalFiles, ...contextFiles]);
      this.note('files', [{
        file: text.file,
        why: 'The site does not read a file of this name in this place.',
        mend: `${text.path.endsWith('.MDX') ? 'Its name should end in small letters: .mdx. ' : text.path.endsWith('.md') ? 'Its name should end in .mdx. ' : likely.startsWith('Did') ? `${likely} ` : ''}${layout}`,
      }]);
    }
  }
}
