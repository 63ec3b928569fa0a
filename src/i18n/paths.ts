import { defaultLanguage, languages, type Language } from './languages.ts';

/**
 * The address of a page of the site.
 * @param path within the site and the language, without a slash in front: '', 'people/bella/'.
 * @param base the site's base path, as Astro gives it.
 */
export function pathTo(path: string, language: Language, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${language === defaultLanguage ? '' : `${language}/`}${path}`;
}

/** Paths that do not change with the language: they name one, or a file. */
const isSettled = (path: string): boolean => languages.some((language) => path.startsWith(`/${language}/`)) || /\.\w+(?:[?#]|$)/.test(path);

/**
 * The address of what a text names by its path.
 * @param path from the first page on, with a slash in front: `/people/bella/`.
 * @param language in which the text is read: a page is found in it, unless the path names another.
 * @param base the site's base path, as Astro gives it.
 */
export const addressOf = (path: string, language: Language, base: string): string =>
  pathTo(path.slice(1), isSettled(path) ? defaultLanguage : language, base);
