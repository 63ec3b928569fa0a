import type { Language } from '../i18n/languages.ts';
import { addressOf } from '../i18n/paths.ts';
import { sectionInJourney } from './journey-parts.ts';
import { loadStory } from './load-story.ts';

/**
 * Where a link of a text leads. Texts stand on several pages, and the site below any base path.
 * @param href as an editor wrote it: `/people/bella/` is a page of the site, in the language in which it is read; `#bella-ewha`
 * a chapter of the journey, `#act-china` an act of it; everything else is left as it is.
 * @param language of the page that the text stands on.
 * @param base the site's base path, as Astro gives it.
 */
export async function linkedAddress(href: string, language: Language, base: string): Promise<string> {
  if (href.startsWith('#')) return sectionInJourney(await loadStory(language), href.slice(1), base) ?? href;
  return /^\/(?!\/)/.test(href) ? addressOf(href, language, base) : href;
}
