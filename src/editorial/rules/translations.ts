import { defaultLanguage, languages } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import { contextEntries } from '../context-files.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

const others = languages.filter((language) => language !== defaultLanguage);
const originalsOf = (content: Content, of: 'chapter' | 'page') => (of === 'page' ? content.pages : content.chapters);

const orphans = (content: Content): Finding[] => content.translations
  .filter(({ id, of, file }) => !originalsOf(content, of).some((original) => original.id === id)
    && !content.unreadable.has(file.replace(/\.[a-z]+\.mdx$/, '.mdx')))
  .map(({ file, id, of }) => {
    const name = file.split('/').at(-1)!.split('.')[0]!;
    const beside = originalsOf(content, of).map((original) => original.file).filter((other) => other.slice(0, other.lastIndexOf('/')) === file.slice(0, file.lastIndexOf('/')));
    return {
      file, value: id,
      why: `There is no original ${name}.mdx beside this translation.`,
      mend: didYouMean(name, beside.map((other) => other.split('/').at(-1)!.replace(/\.mdx$/, ''))),
    };
  });

const missingTwins = (content: Content): Finding[] => others.flatMap((language) => [...content.chapters, ...content.pages]
  .filter(({ id, kind, person, partial }) => {
    if ('draft' in partial && partial.draft) return false;
    const consent = content.people.find((one) => one.id === person)?.partial.consent;
    if (consent?.scope?.includes('translation') === false || (consent && consent.status !== 'active')) return false;
    return !content.translations.some((translation) => translation.id === id && translation.language === language && (translation.of === 'page') === (kind === 'page'));
  })
  .map(({ file }): Finding => ({
    severity: 'warning', file,
    why: `There is no translation into "${language}"; its readers see the original.`,
    mend: `\`npm run new -- --translation ${file}\` writes one beside it.`,
  })));

const lostNotes = (content: Content): Finding[] => content.translations.flatMap((translation): Finding[] => {
  const original = content.chapters.find(({ id }) => id === translation.id);
  if (translation.of !== 'chapter' || !original || (!original.data && original.partial.contentNotes === undefined)) return [];
  const notes = 'contentNotes' in translation.partial ? translation.partial.contentNotes : undefined;
  const expected = (original.partial.contentNotes ?? []).filter((note) => note !== undefined);
  if ((notes ?? []).length === expected.length) return [];
  return [{
    file: translation.file, ...translation.at(['contentNotes']), field: 'contentNotes', value: notes ?? [],
    why: `The original has ${expected.length} content note${expected.length === 1 ? '' : 's'}, the translation ${(notes ?? []).length}: its readers would meet the chapter unprepared.`,
    mend: expected.length === 0 ? 'Delete the notes here, or add them to the original.' : `Translate each of them: ${expected.map((note) => `"${note}"`).join(', ')}.`,
  }];
});

/** A place that the original calls by a name of its own, and the translation does not. */
const lostLabels = (content: Content): Finding[] => content.translations.flatMap((translation): Finding[] => {
  const original = content.chapters.find(({ id }) => translation.of === 'chapter' && id === translation.id);
  const label = original?.partial.placeLabel;
  if (label === undefined || ('placeLabel' in translation.partial && translation.partial.placeLabel !== undefined)) return [];
  return [{ severity: 'warning', file: translation.file, field: 'placeLabel', why: `The original calls its place "${label}"; readers of the translation see the name of the place itself.`, mend: 'Add `placeLabel:` in this language.' }];
});

/** Translations that still hold the original's words. */
const untranslated = (content: Content): Finding[] => content.translations.flatMap((translation): Finding[] => {
  const original = originalsOf(content, translation.of).find(({ id }) => id === translation.id);
  if (!original || original.body.trim() !== translation.body.trim()) return [];
  return [{ severity: 'warning', file: translation.file, why: 'The text is still that of the original.', mend: 'Translate it, or delete this file until somebody does.' }];
});

/** A text in a field that has no translation. */
const missingValues = (content: Content): Finding[] => {
  const isText = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[defaultLanguage] === 'string';
  const missing = (value: unknown, path: string, language: string): string[] => {
    if (isText(value)) return typeof value[language] === 'string' ? [] : [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => missing(inner, path === '' ? key : `${path}.${key}`, language));
  };
  const entries = [...content.people, ...content.places, content.journey, content.giving, content.corrections, ...contextEntries(content.context), ...content.context.terms].filter((entry) => entry !== undefined);
  return others.flatMap((language) => entries.flatMap((entry): Finding[] => {
    const fields = missing(entry.partial, '', language);
    if (fields.length === 0) return [];
    return [{
      severity: 'warning', file: entry.file, ...entry.at(fields[0]!.split('.')), field: fields.map((field) => `${field}.${language}`).join(', '),
      why: `A text has no translation into "${language}"; its readers see the original.`,
      mend: `Add \`${language}:\` beside \`${defaultLanguage}:\`.`,
    }];
  }));
};

/** Translations stand beside originals and carry their warnings; what is not translated is named. */
export const translations: ContentRule = {
  name: 'translations',
  check: (content) => [...orphans(content), ...lostNotes(content), ...lostLabels(content), ...untranslated(content), ...missingTwins(content), ...missingValues(content)],
};
