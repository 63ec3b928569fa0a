import { getEntry, type CollectionEntry } from 'astro:content';
import { defaultLanguage, type Language } from '../i18n/languages.ts';

/** A page of prose and the language it is in: the one asked for, or English where it is not translated. */
export interface ProsePage {
  readonly entry: CollectionEntry<'pages' | 'page-translations'>;
  readonly language: Language;
}

/**
 * A page of `content/pages`.
 * @throws Error when there is no such page.
 */
export async function loadPage(id: string, language: Language): Promise<ProsePage> {
  const twin = language === defaultLanguage ? undefined : await getEntry('page-translations', `${id}.${language}`);
  if (twin) return { entry: twin, language };
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`There is no content/pages/${id}.mdx.`);
  return { entry, language: defaultLanguage };
}
