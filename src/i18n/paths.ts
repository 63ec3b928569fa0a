import { defaultLanguage, type Language } from './languages.ts';

/**
 * The address of a page of the site.
 * @param path within the site and the language, without a slash in front: '', 'people/bella/'.
 * @param base the site's base path, as Astro gives it.
 */
export function pathTo(path: string, language: Language, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${language === defaultLanguage ? '' : `${language}/`}${path}`;
}
