import { relative, resolve } from 'node:path';
import { defaultLanguage, languages, type Language } from '../../i18n/languages.ts';
import { chapterTranslation, page } from '../../schema/chapter.ts';
import { didYouMean } from '../suggest.ts';
import { commentedYaml } from './commented.ts';
import { Refusal, type Plan, type Request, type Situation } from './request.ts';

/** A translation beside its original, with the original's words to be replaced. */
export const planTranslation = (request: Extract<Request, { kind: 'translation' }>, { content }: Situation): Plan => {
  const others = languages.filter((language) => language !== defaultLanguage);
  const language = (request.language ?? others[0]!) as Language;
  if (!others.includes(language as (typeof others)[number])) throw new Refusal(`"${language}" is no language to translate into. ${didYouMean(language, others)}`);
  const originals = [...content.chapters, ...content.pages];
  const within = relative(content.folder, resolve(request.original));
  const original = originals.find(({ id, file }) => id === request.original || file === request.original || file.endsWith(`/${within}`));
  if (!original) throw new Refusal(`There is no chapter or page "${request.original}". ${didYouMean(request.original, originals.map(({ id }) => id))}`);
  const consent = content.people.find(({ id }) => id === original.person)?.partial.consent;
  if (consent?.scope && !consent.scope.includes('translation')) throw new Refusal(`The consent of "${original.person}" does not cover translation.`);
  const path = original.file.slice(content.shownAs.length + 1).replace(/\.mdx$/, `.${language}.mdx`);
  const { title, summary } = original.partial;
  const fields = original.kind === 'page' ? { title, summary } : {
    title, summary, mapText: original.partial.mapText, placeLabel: original.partial.placeLabel,
    contentNotes: original.partial.contentNotes?.length ? original.partial.contentNotes : undefined,
  };
  const body = original.body.replace(/^\s+/, '');
  return {
    files: [{ path, text: `---\n${commentedYaml(original.kind === 'page' ? page : chapterTranslation, fields)}---\n\n${body}` }],
    next: ['Translate every field and the text below; the original’s words stand there to be replaced.', 'Place, source and view come from the original.'],
  };
};
